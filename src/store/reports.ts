import type { Insertable } from 'kysely';
import type { NewReportOrder, ReportOrder } from '../model/report.ts';
import { pick } from './pick.ts';
import type { Tables } from './schema.ts';
import { change, first, statement, type Unit } from './unit.ts';
import { fromFlag, toFlag } from './verification-row.ts';

/** Reports that may be fetched once, under the digests of their references. */
export interface ReportRepository {
  /** Keeps an order, and removes those whose time was over at `now`. */
  keep(order: NewReportOrder, now: number): Unit<void>;
  /** Takes an order out, so that nobody gets it again; null when there is none, or its time is over at `now`. */
  take(digest: string, now: number): Unit<ReportOrder | null>;
}

/** The reports of a store. */
export const reports: ReportRepository = {
  *keep({ includeMainStepFiles, includeAdditionalStepFiles, ...order }, now) {
    yield* change(sweep, { now });
    yield* change(insert, {
      ...order,
      includeMainStepFiles: toFlag(includeMainStepFiles),
      includeAdditionalStepFiles: toFlag(includeAdditionalStepFiles),
    });
  },
  *take(digest, now) {
    const row = yield* first(take, { digest });
    if (row === null || row.expiresAt <= now) return null;
    const { verificationKey, callerId, language } = row;
    return {
      verificationKey,
      callerId,
      language,
      includeMainStepFiles: fromFlag(row.includeMainStepFiles),
      includeAdditionalStepFiles: fromFlag(row.includeAdditionalStepFiles),
    };
  },
};

const columns = [
  'verificationKey',
  'callerId',
  'language',
  'includeMainStepFiles',
  'includeAdditionalStepFiles',
  'expiresAt',
] as const;

const sweep = statement<{ readonly now: number }>()(({ db }, { now }) =>
  db.deleteFrom('reports').where('expiresAt', '<=', now),
);

const insert = statement<Required<Insertable<Tables['reports']>>>()(({ db }, input) =>
  db.insertInto('reports').values(pick(input, ['digest', ...columns])),
);

/** One statement: of two who come at the same moment, one finds nothing. */
const take = statement<{ readonly digest: string }>()(({ db }, { digest }) =>
  db.deleteFrom('reports').where('digest', '=', digest).returning(columns),
);
