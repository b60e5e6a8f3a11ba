import type { Insertable } from 'kysely';
import type { Decision, NewDecision } from '../model/decision.ts';
import { pick } from './pick.ts';
import type { Tables } from './schema.ts';
import type { Place, Sealing } from './sealing.ts';
import { change, first, query, statement, type Unit } from './unit.ts';

/** What the team has decided: the newest decision of each verification. */
export interface DecisionRepository {
  /** Keeps a decision with its note sealed, in the place of an earlier one of the same verification. */
  keep(decision: NewDecision): Unit<void>;
  /** The decisions of these verifications, of at most 100, in no particular order. */
  findMany(verificationKeys: readonly number[]): Unit<readonly Decision[]>;
  /** The note; null when there is none, or it was forgotten. */
  noteOf(verificationKey: number): Unit<string | null>;
  /** Forgets the note: nothing about the person is left of the decision. */
  forget(verificationKey: number): Unit<void>;
}

/** The decisions of a store. */
export function createDecisionRepository(sealing: Sealing): DecisionRepository {
  return {
    *keep({ note, ...decision }) {
      const place = notePlace(decision.verificationId);
      const sealedNote = note === null ? null : sealing.seal(Buffer.from(note, 'utf8'), place);
      yield* change(keep, { ...decision, sealedNote });
    },
    *findMany(keys) {
      if (keys.length === 0) return [];
      return yield* query(({ db }) =>
        db.selectFrom('decisions').select(decisionColumns).where('verificationKey', 'in', keys),
      );
    },
    *noteOf(verificationKey) {
      const row = yield* first(findNote, { verificationKey });
      return row?.sealedNote ? sealing.open(row.sealedNote, notePlace(row.verificationId)).toString('utf8') : null;
    },
    *forget(verificationKey) {
      yield* change(forget, { verificationKey });
    },
  };
}

/** Where the note about the verification with this id is sealed. */
function notePlace(id: string): Place {
  return { table: 'decisions', column: 'sealedNote', row: id };
}

const decisionColumns = ['verificationKey', 'decision', 'at', 'callerId'] as const;
const changing = ['decision', 'at', 'callerId', 'sealedNote'] as const;

interface OfVerification {
  readonly verificationKey: number;
}

const keep = statement<Required<Insertable<Tables['decisions']>>>()(({ db }, input) =>
  db
    .insertInto('decisions')
    .values(pick(input, ['verificationKey', 'verificationId', ...changing]))
    .onConflict((conflict) => conflict.column('verificationKey').doUpdateSet(pick(input, changing))),
);

const findNote = statement<OfVerification>()(({ db }, { verificationKey }) =>
  db.selectFrom('decisions').select(['verificationId', 'sealedNote']).where('verificationKey', '=', verificationKey),
);

const forget = statement<OfVerification>()(({ db }, { verificationKey }) =>
  db.updateTable('decisions').set({ sealedNote: null }).where('verificationKey', '=', verificationKey),
);
