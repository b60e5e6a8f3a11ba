import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { NewAuditEntry } from '../../src/model/audit.ts';
import type { NewDeletion } from '../../src/model/deletion-record.ts';
import type { NewDelivery } from '../../src/model/delivery-record.ts';
import type { NewTransition, NewVerification, VerificationRecord } from '../../src/model/record.ts';
import type { NewBillableCall, NewStart } from '../../src/model/start-record.ts';
import { Secret } from '../../src/model/secret.ts';
import { createStore, type Store, type StoreOptions } from '../../src/store/store.ts';
import type { VerificationState } from '../../src/model/state.ts';
import { query } from '../../src/store/unit.ts';
import { createManualClock } from './manual-clock.ts';
import { applyAll, startedHere } from './vendor-events.ts';

/** The moment at which the manual clock stands: 2026-11-24T09:00:00Z. */
export const nine = 1_795_510_800_000;

/** A new encryption key. */
export function createKey(): Secret {
  return new Secret(randomBytes(32).toString('base64'));
}

/** The key of stores for which a test names none. */
export const usualKey = createKey();

/** Opens a store that is closed when the test ends. */
export async function openStore(url: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await createStore({
    url,
    encryptionKeys: [usualKey],
    clock: createManualClock(),
    random: { bytes: (count) => randomBytes(count) },
    ...options,
  });
  onTestFinished(() => store.close());
  return store;
}

/** The state of a session that was just started. */
const startedState: VerificationState = applyAll(startedHere()).state;

/** A verification that was just started, for a client that does not exist. */
export function newVerification(fields: Partial<NewVerification> = {}): NewVerification {
  return {
    clientId: 'client-1',
    scanRef: 'scan-1',
    externalRef: null,
    environment: 'DEVELOPMENT',
    origin: 'STARTED',
    inputFingerprint: 'input-1',
    presentation: { language: 'lt', hasRedirects: false },
    startBy: nine + 3_600_000,
    finishBy: nine + 5_400_000,
    reviewSuccessful: null,
    reviewFailed: false,
    replacesKey: null,
    createdAt: nine,
    version: 1,
    status: 'ACTIVE',
    outcome: null,
    isFinal: false,
    isDisputed: false,
    isStuck: false,
    state: startedState,
    decidedAt: null,
    nextAskAt: null,
    askCount: 0,
    askedAt: null,
    credentials: { authToken: 'token-1', digitString: null, redirectUrl: null },
    ...fields,
  };
}

/** Enters a verification that must be new. */
export async function insertVerification(
  store: Store,
  fields: Partial<NewVerification> = {},
): Promise<VerificationRecord> {
  const inserted = await store.write(() => store.verifications.insert(newVerification(fields)));
  if (inserted === null) throw new Error('The verification was there already.');
  return inserted;
}

/** Makes so many versions of a verification that mean nothing. */
export function makeVersions(store: Store, key: number, count: number): Promise<void> {
  return store.write(function* () {
    const record = yield* store.verifications.lock(key);
    if (record === null) throw new Error('The verification is gone.');
    const last = record.version + count;
    yield* store.verifications.change(key, { ...record, version: last, state: { ...record.state, version: last } });
    for (let version = record.version + 1; version <= last; version += 1) {
      yield* store.history.add(newTransition({ verificationKey: key, version, source: 'POLL' }));
    }
  });
}

/** A start whose call follows at once. */
export function newStart(fields: Partial<NewStart> = {}): NewStart {
  return {
    callerId: 'caller-1',
    clientId: 'client-1',
    kind: 'START_VERIFICATION',
    idempotencyFingerprint: null,
    inputFingerprint: 'input-1',
    deadlineAt: nine + 10_000,
    createdAt: nine,
    replacesKey: null,
    ...fields,
  };
}

/** A billable call that is no start. */
export function newBillableCall(fields: Partial<NewBillableCall> = {}): NewBillableCall {
  return {
    callerId: 'caller-1',
    clientId: 'client-1',
    kind: 'UPDATE_DOCUMENT',
    verificationKey: 7,
    createdAt: nine,
    ...fields,
  };
}

/** An entry of the audit. */
export function newAuditEntry(fields: Partial<NewAuditEntry> = {}): NewAuditEntry {
  return {
    at: nine,
    callerId: 'caller-1',
    action: 'READ_PERSONAL_DATA',
    verificationId: '0123456789abcdef',
    clientId: 'client-1',
    fieldGroup: 'PERSON',
    requestId: 'request-1',
    details: { preliminaryStatus: null, isAlarm: false },
    ...fields,
  };
}

/** A deletion that somebody asks for. */
export function newDeletion(fields: Partial<NewDeletion> = {}): NewDeletion {
  return {
    verificationKey: 1,
    scanRef: 'scan-1',
    state: 'REQUESTED',
    callerId: 'caller-1',
    requestedAt: nine,
    nextTryAt: nine,
    expiresAt: nine + 604_800_000,
    ...fields,
  };
}

/** A delivery whose signature was right. */
export function newDelivery(fields: Partial<NewDelivery> = {}): NewDelivery {
  return {
    body: Buffer.from('{"scanRef":"scan-1"}'),
    eventType: 'IDENTIFICATION_AUTO_FINISHED',
    receivedAt: nine,
    scanRef: 'scan-1',
    nextTryAt: nine + 30_000,
    ...fields,
  };
}

/** A change of the first verification. */
export function newTransition(fields: Partial<NewTransition> = {}): NewTransition {
  return {
    verificationKey: 1,
    version: 1,
    source: 'START',
    at: nine,
    status: 'ACTIVE',
    outcome: null,
    isFinal: false,
    details: { preliminaryStatus: null, isAlarm: false },
    deliveryKey: null,
    ...fields,
  };
}

/** Every value of the tables that tell of verifications, as text. */
export async function readEverything(store: Store): Promise<string> {
  const tables = [
    'verifications',
    'deliveries',
    'starts',
    'billable',
    'transitions',
    'deletions',
    'decisions',
    'reports',
    'tombstones',
    'audit',
    'settings',
  ] as const;
  const rows = await Promise.all(
    tables.map((table) => store.read(() => query(({ db }) => db.selectFrom(table).selectAll()))),
  );
  const texts = rows.flat().flatMap((row) => Object.values(row));
  return texts
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
    .join('\n');
}
