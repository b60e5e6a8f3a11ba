import type { VerificationRecord } from '../../model/record.ts';
import type { Store } from '../../store/store.ts';
import type { Unit } from '../../store/unit.ts';

/** A verification that the vendor can be asked to do something with. */
export interface AtVendor {
  readonly record: VerificationRecord;
  readonly scanRef: string;
}

/** The verification with this public name; null when there is none, when the vendor knows of none, and from its deletion on. */
export function* findAtVendor({ verifications }: Pick<Store, 'verifications'>, id: string): Unit<AtVendor | null> {
  const record = yield* verifications.findById(id);
  const scanRef = record?.state.known.deletion === null ? record.scanRef : null;
  return record === null || scanRef === null ? null : { record, scanRef };
}
