import type { Selectable } from 'kysely';
import type {
  SessionPresentation,
  VerificationChange,
  VerificationFacts,
  VerificationRecord,
} from '../model/record.ts';
import type { VerificationState } from '../model/state.ts';
import { pick } from './pick.ts';
import type { Flag, Tables } from './schema.ts';

/** The columns that can change, apart from what is sealed. */
export const changeColumns = [
  'version',
  'status',
  'outcome',
  'isFinal',
  'isDisputed',
  'isStuck',
  'state',
  'decidedAt',
  'nextAskAt',
  'askCount',
  'askedAt',
] as const;

/** The columns that only a start knows. */
export const startedColumns = [
  'externalRef',
  'origin',
  'inputFingerprint',
  'presentation',
  'startBy',
  'finishBy',
  'reviewSuccessful',
  'reviewFailed',
  'replacesKey',
] as const;

/** The columns that do not change. */
export const factColumns = ['clientId', 'scanRef', 'environment', 'createdAt', ...startedColumns] as const;

/** Everything but the sealed credentials. */
export const recordColumns = ['key', 'id', 'supersededByKey', ...factColumns, ...changeColumns] as const;

type Row = Selectable<Tables['verifications']>;
type ChangeRow = Pick<Row, (typeof changeColumns)[number]>;
type StartedRow = Pick<Row, (typeof startedColumns)[number]>;
type FactRow = Pick<Row, (typeof factColumns)[number]>;

/** What is read of a row. */
export type VerificationRow = Pick<Row, (typeof recordColumns)[number]>;

/** The record's view of a row. */
export function toVerification(row: VerificationRow): VerificationRecord {
  return {
    ...row,
    isFinal: row.isFinal === 1,
    isDisputed: row.isDisputed === 1,
    isStuck: row.isStuck === 1,
    reviewSuccessful: fromFlag(row.reviewSuccessful),
    reviewFailed: fromFlag(row.reviewFailed),
    state: JSON.parse(row.state) as VerificationState,
    presentation: row.presentation === null ? null : (JSON.parse(row.presentation) as SessionPresentation),
  };
}

/** The row's view of what changes. */
export function toChangeRow(change: VerificationChange): ChangeRow {
  return {
    ...pick(change, changeColumns),
    isFinal: change.isFinal ? 1 : 0,
    isDisputed: change.isDisputed ? 1 : 0,
    isStuck: change.isStuck ? 1 : 0,
    state: JSON.stringify(change.state),
  };
}

/** The row's view of what does not change. */
export function toFactRow(facts: VerificationFacts): FactRow {
  return { ...pick(facts, factColumns), ...toStartedRow(facts) };
}

/** The row's view of what only a start knows. */
export function toStartedRow(facts: Pick<VerificationFacts, keyof StartedRow>): StartedRow {
  return {
    ...pick(facts, startedColumns),
    reviewSuccessful: toFlag(facts.reviewSuccessful),
    reviewFailed: toFlag(facts.reviewFailed),
    presentation: facts.presentation === null ? null : JSON.stringify(facts.presentation),
  };
}

/** Yes or no as it is kept; null stays null. */
export function toFlag(value: boolean | null): Flag | null {
  return value === null ? null : value ? 1 : 0;
}

/** What `toFlag` has made, back. */
export function fromFlag(flag: Flag | null): boolean | null {
  return flag === null ? null : flag === 1;
}
