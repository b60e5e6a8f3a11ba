import type { Fingerprints } from './fingerprints.ts';
import { change, first, statement, type Unit } from './unit.ts';

/** Who was deleted, so that nothing late brings them back. Holds fingerprints only. */
export interface TombstoneRepository {
  bury(scanRef: string, at: number): Unit<void>;
  isBuried(scanRef: string): Unit<boolean>;
}

/** The tombstones of a store. */
export function createTombstoneRepository(fingerprints: Fingerprints): TombstoneRepository {
  return {
    *bury(scanRef, at) {
      yield* change(bury, { scanRefFingerprint: fingerprints.of('SCAN_REF', scanRef), createdAt: at });
    },
    *isBuried(scanRef) {
      return (yield* first(find, { scanRefFingerprint: fingerprints.of('SCAN_REF', scanRef) })) !== null;
    },
  };
}

const bury = statement<{ readonly scanRefFingerprint: string; readonly createdAt: number }>()(
  ({ db }, { scanRefFingerprint, createdAt }) =>
    db
      .insertInto('tombstones')
      .values({ scanRefFingerprint, createdAt })
      .onConflict((conflict) => conflict.doNothing()),
);

const find = statement<{ readonly scanRefFingerprint: string }>()(({ db }, { scanRefFingerprint }) =>
  db.selectFrom('tombstones').select('createdAt').where('scanRefFingerprint', '=', scanRefFingerprint),
);
