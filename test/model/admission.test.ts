import { describe, expect, it } from 'vitest';
import { isAdmitted, usualAdmissionLimits, type Load, type Work } from '../../src/model/admission.ts';

const kinds: readonly Work[] = ['INTROSPECTION', 'QUERY', 'MUTATION', 'DELIVERY'];

/** What is still done under this load. */
function done(load: Load): readonly Work[] {
  return kinds.filter((work) => isAdmitted(usualAdmissionLimits, work, load));
}

describe('what is done under load', () => {
  it.each<[Load, readonly Work[]]>([
    [{ inFlight: 1, delayMs: 0 }, ['INTROSPECTION', 'QUERY', 'MUTATION', 'DELIVERY']],
    [{ inFlight: 500, delayMs: 200 }, ['INTROSPECTION', 'QUERY', 'MUTATION', 'DELIVERY']],
    [{ inFlight: 501, delayMs: 0 }, ['QUERY', 'MUTATION', 'DELIVERY']],
    [{ inFlight: 1, delayMs: 201 }, ['QUERY', 'MUTATION', 'DELIVERY']],
    [{ inFlight: 1_001, delayMs: 0 }, ['MUTATION', 'DELIVERY']],
    [{ inFlight: 1, delayMs: 401 }, ['MUTATION', 'DELIVERY']],
    [{ inFlight: 2_501, delayMs: 0 }, ['DELIVERY']],
    [{ inFlight: 1, delayMs: 801 }, ['DELIVERY']],
    [{ inFlight: 8_001, delayMs: 0 }, []],
    [{ inFlight: 1, delayMs: 3_001 }, []],
  ])('with %o is %j', (load, expected) => {
    expect(done(load)).toEqual(expected);
  });
});
