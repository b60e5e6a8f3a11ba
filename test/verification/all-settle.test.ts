import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { nine } from '../support/store.ts';
import { openOn, runRound, startAsked, type Asked, type Entered } from './asking.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Action = Parameters<Entered['act']>[0];

/** What becomes of a session at the vendor, how many milliseconds after its start, and how it has to stand in the end. */
interface Kind {
  readonly events: readonly (readonly [number, Action])[];
  readonly ends: { readonly status: string; readonly outcome: string };
  /** How often the schedule lets the vendor be asked about it. */
  readonly questions: number;
}

const atOnce = minute;
const kinds: Readonly<Record<string, Kind>> = {
  'approved by machine': {
    events: [[atOnce, 'approve']],
    ends: { status: 'APPROVED', outcome: 'VERIFIED' },
    questions: 1,
  },
  'denied by machine': { events: [[atOnce, 'deny']], ends: { status: 'DENIED', outcome: 'REFUSED' }, questions: 1 },
  suspected: { events: [[atOnce, 'suspect']], ends: { status: 'SUSPECTED', outcome: 'NEEDS_DECISION' }, questions: 1 },
  abandoned: { events: [[atOnce, 'abandon']], ends: { status: 'EXPIRED', outcome: 'NOT_COMPLETED' }, questions: 1 },
  'entered hours later': {
    events: [[5 * hour, 'approve']],
    ends: { status: 'APPROVED', outcome: 'VERIFIED' },
    // After 15 minutes, 1 hour and 6 hours.
    questions: 3,
  },
  'approved by a reviewer soon': {
    events: [
      [atOnce, 'review'],
      [40 * minute, 'reviewer-approve'],
    ],
    ends: { status: 'APPROVED', outcome: 'VERIFIED' },
    // After 15 minutes, and 5, 15 and 30 minutes after that.
    questions: 4,
  },
  'denied by a reviewer on the same day': {
    events: [
      [atOnce, 'review'],
      [10 * hour, 'reviewer-deny'],
    ],
    ends: { status: 'DENIED', outcome: 'REFUSED' },
    // Those four, and two more six hours apart.
    questions: 6,
  },
  'entered by nobody': {
    events: [],
    ends: { status: 'EXPIRED', outcome: 'NOT_COMPLETED' },
    // After 15 minutes, 1 hour, 6 hours, six times a day later, and when nobody can enter it any more.
    questions: 10,
  },
};

/** Lets the days pass, and has the vendor asked whenever the record says so. */
async function passDays(asked: Asked, store: Store, days: number): Promise<void> {
  const end = nine + days * day;
  const all = () =>
    store.read(() => store.verifications.list({}, { order: 'OLDEST_FIRST', afterKey: null, limit: 100 }));
  for (;;) {
    const due = (await all()).flatMap(({ nextAskAt }) => nextAskAt ?? []);
    const next = Math.min(...due);
    if (next > end) break;
    asked.clock.advance(Math.max(0, next - asked.clock.now()));
    await runRound({ ...asked.parts, store });
  }
  asked.clock.advance(end - asked.clock.now());
}

it('sessions of every kind settle though no webhook comes, with no more questions than the schedule allows', async () => {
  const asked = await startAsked();
  const store = await openOn(asked);
  const entered = new Map<string, Entered>();
  for (const [name, { events }] of Object.entries(kinds)) {
    const session = await asked.enter(store);
    entered.set(name, session);
    for (const [after, action] of events) {
      asked.clock.schedule(nine + after, () => {
        session.act(action);
      });
    }
  }
  await passDays(asked, store, 30);
  for (const [name, { ends, questions }] of Object.entries(kinds)) {
    const session = entered.get(name);
    const sent = asked.simulator.calls.filter(
      ({ path, body }) => path === '/api/v2/status' && JSON.stringify(body).includes(session?.scanRef ?? '-'),
    );
    const { status, outcome, isFinal, nextAskAt, key = 0 } = (await session?.now()) ?? {};
    const history = await store.read(() => store.history.ofVerification(key, { after: 0, limit: 100 }));
    expect({
      name,
      status,
      outcome,
      isFinal,
      nextAskAt,
      questions: sent.length,
      healedBy: history.at(-1)?.source,
    }).toEqual({ name, ...ends, isFinal: true, nextAskAt: null, questions, healedBy: 'POLL' });
    expect(history.filter((change) => change.isFinal)).toHaveLength(1);
  }
  expect(asked.recorder.defects).toEqual([]);
});
