import type { Caller } from '../model/caller.ts';
import type { Client } from '../model/client.ts';
import type { Clock } from '../model/clock.ts';
import { ForbiddenError } from '../model/forbidden.ts';
import type { Permissions } from '../model/permissions.ts';
import type { Page, TransitionRecord, VerificationFilter, VerificationRecord } from '../model/record.ts';
import type { Verification } from '../model/verification.ts';
import type { Slice } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import type { Unit } from '../store/unit.ts';
import { requireScopes } from './permitted.ts';
import { isStillVerified } from './standing.ts';
import { toVerification } from './view.ts';

/** What reading needs. */
export interface ReadParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly permissions: Permissions;
}

/** By what a verification is found: one of its names, or the record's own number. */
export type VerificationName = { readonly id: string } | { readonly scanRef: string } | { readonly key: number };

/**
 * Finds verifications by their names, each in the place of its name, with one question to the record. What is not there, and what
 * belongs to another client than the caller's, is null alike. Throws a `ForbiddenError` without `verification:read`.
 */
export async function findVerifications(
  { store, clock, permissions }: ReadParts,
  caller: Caller,
  names: readonly VerificationName[],
): Promise<readonly (Verification | null)[]> {
  requireScopes(permissions, caller, 'verification:read');
  const found = await store.read(() => findAll(store, names));
  const now = clock.now();
  const visible = found.filter(({ clientId }) => permissions.actsFor(caller, clientId));
  return names.map((name) => {
    const record = visible.find((one) => isNamed(one, name));
    return record === undefined ? null : toVerification(record, now);
  });
}

/** The verification itself. Throws a `ForbiddenError` when the caller may not read it. */
export function showVerification(
  { permissions }: Pick<ReadParts, 'permissions'>,
  caller: Caller,
  verification: Verification,
): Verification {
  requireScopes(permissions, caller, 'verification:read');
  if (!permissions.actsFor(caller, verification.clientId)) throw new ForbiddenError('This belongs to another client.');
  return verification;
}

function* findAll(store: Store, names: readonly VerificationName[]): Unit<readonly VerificationRecord[]> {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return yield* findOne(store, only);
  return yield* findEach(store, names);
}

/** The usual question, for which there is a statement that is prepared once. */
function* findOne({ verifications }: Store, name: VerificationName): Unit<readonly VerificationRecord[]> {
  const found = yield* 'id' in name
    ? verifications.findById(name.id)
    : 'scanRef' in name
      ? verifications.findByScanRef(name.scanRef)
      : verifications.find(name.key);
  return found === null ? [] : [found];
}

function* findEach({ verifications }: Store, names: readonly VerificationName[]): Unit<readonly VerificationRecord[]> {
  const ids = names.flatMap((name) => ('id' in name ? [name.id] : []));
  const scanRefs = names.flatMap((name) => ('scanRef' in name ? [name.scanRef] : []));
  const keys = names.flatMap((name) => ('key' in name ? [name.key] : []));
  return [
    ...(ids.length === 0 ? [] : yield* verifications.findManyByIds(ids)),
    ...(scanRefs.length === 0 ? [] : yield* verifications.findManyByScanRefs(scanRefs)),
    ...(keys.length === 0 ? [] : yield* verifications.findMany(keys)),
  ];
}

function isNamed(record: VerificationRecord, name: VerificationName): boolean {
  if ('id' in name) return record.id === name.id;
  return 'scanRef' in name ? record.scanRef === name.scanRef : record.key === name.key;
}

/** One page of verifications; a client-bound caller gets those of its own client only. Throws a `ForbiddenError` without `verification:read`. */
export async function listVerifications(
  { store, clock, permissions }: ReadParts,
  caller: Caller,
  filter: VerificationFilter,
  page: Page,
): Promise<readonly Verification[]> {
  requireScopes(permissions, caller, 'verification:read');
  const bound = bind(permissions, caller, filter);
  if (bound === null) return [];
  const records = await store.read(() => store.verifications.list(bound, page));
  const now = clock.now();
  return records.map((record) => toVerification(record, now));
}

/** The filter with the one client that a bound caller may see; null when it asks for another one. */
function bind(permissions: Permissions, caller: Caller, filter: VerificationFilter): VerificationFilter | null {
  if (filter.clientId !== undefined) return permissions.actsFor(caller, filter.clientId) ? filter : null;
  if (permissions.holds(caller, 'verification:any')) return filter;
  return caller.clientId === null ? null : { ...filter, clientId: caller.clientId };
}

/** What is known of a person; null when nothing is, or when the caller acts for another one. Throws a `ForbiddenError` without `verification:read`. */
export async function findClient(
  { store, clock, permissions }: ReadParts,
  caller: Caller,
  clientId: string,
): Promise<Client | null> {
  requireScopes(permissions, caller, 'verification:read');
  const [newest, decided] = await store.read(function* () {
    return [
      yield* store.verifications.newestOf(clientId),
      yield* store.verifications.newestDecidedOf(clientId),
    ] as const;
  });
  // Looked up all the same, so that the time tells nothing.
  if (newest === null || !permissions.actsFor(caller, clientId)) return null;
  return { clientId, latestVerification: toVerification(newest, clock.now()), isVerified: isStillVerified(decided) };
}

/** The changes of a verification that the caller has loaded. Throws a `ForbiddenError` when it may not read it. */
export async function readHistory(
  { store, permissions }: ReadParts,
  caller: Caller,
  verification: Verification,
  slice: Slice,
): Promise<readonly TransitionRecord[]> {
  const { key } = showVerification({ permissions }, caller, verification);
  return store.read(() => store.history.ofVerification(key, slice));
}
