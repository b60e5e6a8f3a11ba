import DataLoader from 'dataloader';
import pLimit from 'p-limit';
import type { Caller } from '../model/caller.ts';
import type { Verifications, VerificationLookup } from '../verification/verifications.ts';

/** How many questions to the vendor one operation may have open at a time. */
const openQuestionsPerOperation = 8;

/** Finds a verification by its `scanRef`: each one once in an operation, however often it is asked for. */
export type VerificationLoader = (scanRef: string) => Promise<VerificationLookup>;

/** A loader for one operation of one caller. */
export function createVerificationLoader(verifications: Verifications, caller: Caller): VerificationLoader {
  const limit = pLimit(openQuestionsPerOperation);
  const loader = new DataLoader<string, VerificationLookup>((scanRefs) =>
    Promise.all(scanRefs.map((scanRef) => limit(() => verifications.find(caller, scanRef)))),
  );
  return (scanRef) => loader.load(scanRef);
}
