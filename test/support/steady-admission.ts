import { createAdmission } from '../../src/http/admission.ts';
import { usualAdmissionLimits, type Admission } from '../../src/model/admission.ts';

/** Admission as the product has it, but for an event loop that is never late: how busy the machine of the tests is must not matter. */
export function steadyAdmission(): Admission {
  return createAdmission({ limits: usualAdmissionLimits, loopDelay: () => 0 });
}
