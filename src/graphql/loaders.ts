import DataLoader from 'dataloader';
import type { Caller } from '../model/caller.ts';
import type { Decision } from '../model/decision.ts';
import type { Verification } from '../model/verification.ts';
import type { DetailGroup, DetailQuestion, Details } from '../verification/details.ts';
import type { VerificationName } from '../verification/reads.ts';
import type { Verifications } from '../verification/verifications.ts';

/** Finds a verification: each one once in an operation, however often it is asked for, and many with one question. */
export type VerificationLoader = (name: VerificationName) => Promise<Verification | null>;

/** As many as one question to the record may name. */
const mostNames = 100;

/** A loader for one operation of one caller. */
export function createVerificationLoader(verifications: Verifications, caller: Caller): VerificationLoader {
  const loader = new DataLoader<VerificationName, Verification | null, string>(
    (names) => verifications.find(caller, names),
    { cacheKeyFn: (name) => JSON.stringify(name), maxBatchSize: mostNames },
  );
  return (name) => loader.load(name);
}

/** Loads one group of personal data of a verification; what is asked for in one go is read in one commit. */
export type DetailLoader = <Group extends DetailGroup>(
  verification: Verification,
  group: Group,
) => Promise<Details[Group] | null>;

/** A loader for one operation of one caller. */
export function createDetailLoader(verifications: Verifications, caller: Caller): DetailLoader {
  const loader = new DataLoader<DetailQuestion, Details[DetailGroup] | null, string>(
    (questions) => verifications.details(caller, questions),
    { cacheKeyFn: ({ verification, group }) => `${verification.key}:${group}` },
  );
  // Each answer is of the group that its question names.
  return <Group extends DetailGroup>(verification: Verification, group: Group) =>
    loader.load({ verification, group }) as Promise<Details[Group] | null>;
}

/** Finds what the team has decided about a verification, and many such with one question. */
export type DecisionLoader = (verification: Verification) => Promise<Decision | null>;

/** A loader for one operation of one caller. */
export function createDecisionLoader(verifications: Verifications, caller: Caller): DecisionLoader {
  const loader = new DataLoader<Verification, Decision | null, number>(
    (asked) => verifications.decisions(caller, asked),
    { cacheKeyFn: ({ key }) => key, maxBatchSize: mostNames },
  );
  return (verification) => loader.load(verification);
}
