import { createHmac, createSecretKey } from 'node:crypto';
import type { Random } from '../model/random.ts';
import { StoreConfigurationError, SealingError } from './errors.ts';
import type { Place, Sealing } from './sealing.ts';
import { change, first, statement, type Unit } from './unit.ts';

/** What a fingerprint is taken of. Equal texts of different purposes have different fingerprints. */
export type FingerprintPurpose = 'START_INPUT' | 'IDEMPOTENCY_KEY' | 'SCAN_REF';

/** Fingerprints under a random key that never leaves the database, so that a change of the encryption keys changes none. */
export interface Fingerprints {
  /** HMAC-SHA-256 in base64url: equal for equal texts, and tells nothing of them without the key. */
  of(purpose: FingerprintPurpose, text: string): string;
}

/** The name of the row that keeps the key. */
const settingName = 'fingerprintKey';

/** Where a setting is sealed. */
function settingPlace(name: string): Place {
  return { table: 'settings', column: 'sealedValue', row: name };
}

/** The database's fingerprints; the first process makes their key. Throws a `StoreConfigurationError` when it cannot be opened. */
export function* loadFingerprints(sealing: Sealing, random: Random): Unit<Fingerprints> {
  const sealedValue = sealing.seal(random.bytes(32), settingPlace(settingName));
  yield* change(insertSetting, { name: settingName, sealedValue });
  const row = yield* first(findSetting, { name: settingName });
  const key = createSecretKey(openKey(sealing, row?.sealedValue ?? sealedValue));
  return {
    of: (purpose, text) => createHmac('sha256', key).update(`${purpose}\0${text}`, 'utf8').digest('base64url'),
  };
}

function openKey(sealing: Sealing, sealedValue: Uint8Array): Buffer {
  try {
    return sealing.open(sealedValue, settingPlace(settingName));
  } catch (error) {
    if (!(error instanceof SealingError)) throw error;
    throw new StoreConfigurationError('None of the encryption keys is one that this database was written with.');
  }
}

const insertSetting = statement<{ readonly name: string; readonly sealedValue: Uint8Array }>()(
  ({ db }, { name, sealedValue }) =>
    db
      .insertInto('settings')
      .values({ name, sealedValue })
      .onConflict((conflict) => conflict.doNothing()),
);

const findSetting = statement<{ readonly name: string }>()(({ db }, { name }) =>
  db.selectFrom('settings').select('sealedValue').where('name', '=', name),
);
