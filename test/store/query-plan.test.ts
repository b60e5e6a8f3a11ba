import { Kysely, sql } from 'kysely';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/store/audit.ts';
import * as budgets from '../../src/store/budget-statements.ts';
import { compileQuery, compileStatement, type Compiled } from '../../src/store/compiled.ts';
import * as deletions from '../../src/store/deletion-statements.ts';
import { countByState, oldestReceived } from '../../src/store/delivery-counts.ts';
import { listDeliveries } from '../../src/store/delivery-list.ts';
import * as deliveries from '../../src/store/delivery-statements.ts';
import { createDecisionRepository } from '../../src/store/decisions.ts';
import { permits } from '../../src/store/permits.ts';
import type { Flag, Tables } from '../../src/store/schema.ts';
import { history } from '../../src/store/history.ts';
import { createSqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { openSqliteFile } from '../../src/store/sqlite-file.ts';
import { reports } from '../../src/store/reports.ts';
import * as starts from '../../src/store/start-statements.ts';
import type { AnyStatement, Tools, Unit } from '../../src/store/unit.ts';
import { findVerifications, listVerifications } from '../../src/store/verification-list.ts';
import * as verifications from '../../src/store/verification-statements.ts';
import { createSealing } from '../../src/store/sealing.ts';
import { openStore, usualKey } from '../support/store.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

/** How SQLite would find the rows that a statement asks for, or the first question of a unit. */
async function planOf(asked: AnyStatement | Unit<unknown>): Promise<{ readonly plan: string; readonly text: string }> {
  const file = join(createTemporaryFolder(), 'gateway.db');
  await (await openStore(`sqlite:${file}`)).close();
  const database = openSqliteFile(file);
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(database) });
  const tools: Tools = { db, claim: (query) => query, lock: (query) => query, isInstanceAlive: () => sql<Flag>`1` };
  const text = compileFirst(asked, tools).sql;
  const values = text.match(/\?/gu)?.map(() => null) ?? [];
  const steps = database.prepare<unknown[], { detail: string }>(`explain query plan ${text}`).all(...values);
  database.close();
  return { plan: steps.map(({ detail }) => detail).join('\n'), text };
}

function compileFirst(asked: AnyStatement | Unit<unknown>, tools: Tools): Compiled {
  if ('build' in asked) return compileStatement(asked, tools);
  const { value, done } = asked.next();
  if (done !== true && value.kind === 'QUERY') return compileQuery(value.build, tools);
  if (done !== true && value.kind === 'STATEMENT') return compileStatement(value.statement, tools);
  throw new Error('The unit does not begin with a question.');
}

const decisions = createDecisionRepository(createSealing([usualKey]));
const page = { order: 'NEWEST_FIRST', afterKey: 9, limit: 9 } as const;

it('deliveries are counted in their index alone', async () => {
  expect((await planOf(countByState)).plan).toBe('SCAN deliveries USING COVERING INDEX deliveriesByState');
});

describe('every question of the hot path', () => {
  it.each([
    ['verifications.findById', verifications.findById, 'INDEX sqlite_autoindex_verifications_1 (id=?)'],
    ['verifications.findByScanRef', verifications.findByScanRef, 'INDEX sqlite_autoindex_verifications_2 (scanRef=?)'],
    ['verifications.findMany', findVerifications('key', [1, 2]), 'INTEGER PRIMARY KEY (rowid=?)'],
    [
      'verifications.findManyByIds',
      findVerifications('id', ['a', 'b']),
      'INDEX sqlite_autoindex_verifications_1 (id=?)',
    ],
    [
      'verifications.findManyByScanRefs',
      findVerifications('scanRef', ['a', 'b']),
      'INDEX sqlite_autoindex_verifications_2 (scanRef=?)',
    ],
    [
      'verifications.list by client',
      listVerifications({ clientId: 'client-1' }, page),
      'INDEX verificationsOfClient (clientId=? AND key<?)',
    ],
    [
      'verifications.list by status',
      listVerifications({ statuses: ['ACTIVE'] }, page),
      'INDEX verificationsByStatus (status=? AND key<?)',
    ],
    ['verifications.newestOf', verifications.newestOf, 'INDEX verificationsOfClient (clientId=?)'],
    ['verifications.claimDueAsks', verifications.claimDueAsks, 'INDEX verificationsToAsk (nextAskAt<?)'],
    ['verifications.oldestDueAsk', verifications.oldestDueAsk, 'INDEX verificationsToAsk (nextAskAt<?)'],
    ['permits.usedIn', permits.usedIn(1), 'INTEGER PRIMARY KEY (rowid=?)'],
    [
      'verifications.eraseCredentialsBefore',
      verifications.eraseCredentialsBefore,
      'INDEX verificationsWithCredentials (startBy<?)',
    ],
    ['starts.findOpen', starts.findOpen, 'INDEX openStarts (clientId=?)'],
    [
      'starts.findByIdempotency',
      starts.findByIdempotency,
      'INDEX startsByIdempotency (idempotencyFingerprint=? AND callerId=? AND kind=?)',
    ],
    ['budgets.countOfClient', budgets.countOfClient, 'INDEX takenStartsOfClient (clientId=? AND createdAt>?)'],
    ['budgets.countOfCaller', budgets.countOfCaller, 'INDEX takenCallsOfCaller (callerId=? AND createdAt>?)'],
    ['budgets.countAll of starts', budgets.countAll, 'INDEX takenStarts (createdAt>?)'],
    ['budgets.countAll of other calls', budgets.countAll, 'INDEX takenCalls (createdAt>?)'],
    ['budgets.newestKeys', budgets.newestKeys, 'SEARCH starts'],
    ['budgets.oldestStart', budgets.oldestStart, 'INDEX takenStarts (createdAt>?)'],
    ['budgets.oldestCall', budgets.oldestCall, 'INDEX takenCalls (createdAt>?)'],
    ['budgets.oldestOfClient', budgets.oldestOfClient, 'INDEX takenStartsOfClient (clientId=? AND createdAt>?)'],
    ['budgets.oldestOfCaller', budgets.oldestOfCaller, 'INDEX takenCallsOfCaller (callerId=? AND createdAt>?)'],
    [
      'history.findVersion',
      history.findVersion(1, 2),
      'INDEX sqlite_autoindex_transitions_1 (verificationKey=? AND version=?)',
    ],
    [
      'history.ofVerification',
      history.ofVerification(1, { after: 2, limit: 9 }),
      'INDEX sqlite_autoindex_transitions_1 (verificationKey=? AND version>?)',
    ],
    ['history.changes', history.changes({ after: 2, limit: 9 }), 'INTEGER PRIMARY KEY (rowid>?)'],
    ['permits.lease, what is old', permits.lease({ hour: 1, wanted: 1, limit: 1 }), 'INTEGER PRIMARY KEY (rowid<?)'],
    ['audit.list', audit.list({}, page), 'INTEGER PRIMARY KEY (rowid<?)'],
    ['decisions.findMany', decisions.findMany([1, 2]), 'INTEGER PRIMARY KEY (rowid=?)'],
    ['decisions.noteOf', decisions.noteOf(1), 'INTEGER PRIMARY KEY (rowid=?)'],
    ['reports.take', reports.take('digest', 1), 'INDEX sqlite_autoindex_reports_1 (digest=?)'],
    [
      'audit.list by verification',
      audit.list({ verificationId: 'a' }, page),
      'INDEX auditOf (verificationId=? AND key<?)',
    ],
    ['deletions.findById', deletions.findById, 'INDEX sqlite_autoindex_deletions_1 (id=?)'],
    [
      'deletions.findByVerification',
      deletions.findByVerification,
      'INDEX sqlite_autoindex_deletions_2 (verificationKey=?)',
    ],
    ['deletions.claimDue', deletions.claimDue, 'INDEX deletionsToTry (nextTryAt<?)'],
    ['deletions.verificationKeysOf', deletions.verificationKeysOf, 'COVERING INDEX verificationsOfClient (clientId=?)'],
    ['starts.forgetVerification', starts.forgetVerification, 'INDEX startsOfVerification (verificationKey=?)'],
    ['deliveries.claimDue', deliveries.claimDue, 'INDEX deliveriesToTry (nextTryAt<?)'],
    ['deliveries.destroyBodiesBefore', deliveries.destroyBodiesBefore, 'INDEX deliveriesWithBody (receivedAt<?)'],
    ['deliveries.forgetTakenIn', deliveries.forgetTakenIn, 'INDEX deliveriesOf (verificationKey=?)'],
    ['deliveries.forgetWaiting', deliveries.forgetWaiting, 'INDEX deliveriesOfNobody (scanRef=?)'],
    ['deliveries.oldestReceived', oldestReceived, 'INDEX deliveriesByState (state=?)'],
    [
      'deliveries.list by state',
      listDeliveries({ states: ['SET_ASIDE'] }, page),
      'INDEX deliveriesByState (state=? AND key<?)',
    ],
    ['deliveries.findByDigest', deliveries.findByDigest, 'INDEX sqlite_autoindex_deliveries_1 (digest=?)'],
    ['verifications.newestDecidedOf', verifications.newestDecidedOf, 'INDEX verificationsOfClient (clientId=?)'],
  ])('%s takes its index', async (_, statement, index) => {
    const { plan, text } = await planOf(statement);
    expect(plan).toContain(index);
    // A bare value would have the statement prepared anew for each one.
    expect(text).not.toMatch(/(?<!\+)\?/u);
    // `counted` is a subquery's result, which is as long as its limit; a constant row is no table.
    expect(plan).not.toMatch(/^SCAN (?!(?:counted|CONSTANT ROW)$)/mu);
  });
});
