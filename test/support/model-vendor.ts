import type { Evidence } from '../../src/model/evidence.ts';
import type { VerificationState } from '../../src/model/state.ts';
import type { CheckResults, StatusReport } from '../../src/model/verification.ts';
import { applyEvidence } from '../../src/verification/apply.ts';
import { delivered, machineAccepted, startedHere, throughJson, unjudged, type DeliveryText } from './vendor-events.ts';

const judged: CheckResults = { ...machineAccepted, manualDocument: 'DOC_VALIDATED', manualFace: 'FACE_MATCH' };

/** The kinds of event, the deliveries among them from the one with the least weight for the vendor to the one with the most. */
const deliveries = {
  PRELIMINARY: { statusRaw: 'APPROVED', final: false, finishTime: 100 },
  UNKNOWN_WORD: { statusRaw: 'FROZEN', final: false, finishTime: 110, fraudTags: ['A_NEW_TAG'] },
  EXPIRED: { statusRaw: 'EXPIRED', final: true, finishTime: 90, results: unjudged },
  CANCELLED: { statusRaw: null, finishTime: 95, results: unjudged, event: 'IDENTIFICATION_CANCELLED' },
  APPROVED: { statusRaw: 'APPROVED', final: true, finishTime: 100 },
  TIED: { statusRaw: 'SUSPECTED', final: true, finishTime: 100, mismatchTags: ['NAME'] },
  MANUAL: {
    statusRaw: 'DENIED',
    final: true,
    finishTime: 200,
    results: { ...judged, manualDocument: 'DOC_FAKE' },
  },
  MANUAL_LATER: { statusRaw: 'APPROVED', final: true, finishTime: 300, results: judged },
  RESUBMITTED: {
    statusRaw: 'SUSPECTED',
    final: true,
    finishTime: 400,
    fraudTags: ['DUPLICATE_FACE'],
    event: 'IDENTIFICATION_RESUBMITTED',
  },
} as const satisfies Readonly<Record<string, DeliveryText>>;

/** What can happen: a delivery, a question of our own, or that the session was started here. */
export type Happening = keyof typeof deliveries | 'POLL' | 'START';

const weights = Object.keys(deliveries) as readonly (keyof typeof deliveries)[];

/** The ten kinds of event that may come in any order and number. */
export const tenKinds: readonly Happening[] = [...weights, 'POLL'];

/** How much the vendor's answers tell: whether they are final, nothing of that, or not even a decision that is not final. */
export const manners = ['SAYS_FINAL', 'SAYS_NOTHING_OF_FINALITY', 'SAYS_REVIEWING'] as const;

/** A vendor that has made up its mind before anything is delivered, and does not change it. */
export interface ModelVendor {
  readonly manner: (typeof manners)[number];
  /** Which of two deliveries that nothing orders is the true one. */
  readonly truth: 'APPROVED' | 'TIED';
}

/** What the vendor answers when these have happened: what has the most weight for it. */
function answer({ manner, truth }: ModelVendor, happenings: readonly Happening[]): StatusReport {
  const isTied = happenings.includes('APPROVED') && happenings.includes('TIED');
  const weighed = isTied ? weights.filter((one) => one === truth || (one !== 'APPROVED' && one !== 'TIED')) : weights;
  const heaviest = weighed.findLast((one) => happenings.includes(one));
  const said: DeliveryText = heaviest ? deliveries[heaviest] : { statusRaw: 'ACTIVE', results: unjudged };
  const { statusRaw, final = null, results = machineAccepted, fraudTags = [], mismatchTags = [] } = said;
  const isReviewing = manner === 'SAYS_REVIEWING' && heaviest === 'PRELIMINARY';
  return {
    scanRef: 'ec6a7108-8c26-11e9-9758-309c231b1bac',
    clientId: 'invented-client',
    // The vendor documents no word for a session that was cancelled.
    statusRaw: isReviewing ? 'REVIEWING' : (statusRaw ?? 'EXPIRED'),
    final: manner === 'SAYS_FINAL' ? final : null,
    results,
    fraudTags,
    mismatchTags,
  };
}

/** What all orders of the same events have to agree on. */
export interface End {
  readonly status: string;
  readonly outcome: string | null;
  readonly results: CheckResults;
  readonly tags: readonly string[];
  readonly stored: readonly string[];
}

const second = 1000;

/** By how many further happenings answers of the vendor and the processing of deliveries are late, in turn; at first all are prompt. */
export interface Delays {
  readonly answers?: readonly number[];
  readonly deliveries?: readonly number[];
}

/** Something that is on its way: a question that was sent, or a delivery that was stored and not yet looked at. */
interface Pending {
  readonly left: number;
  readonly toEvidence: (now: number) => Evidence;
}

/**
 * Lets things happen one after the other, each followed by the questions that it demands, and says where that ends when
 * everything that was late has come, too.
 */
export function live(vendor: ModelVendor, happenings: readonly Happening[], delays: Delays = {}): End {
  const report = answer(vendor, happenings);
  const answers = [...(delays.answers ?? [])];
  const deliveries = [...(delays.deliveries ?? [])];
  let now = 0;
  let state: VerificationState | null = null;
  let pending: readonly Pending[] = [];
  const question = (): Pending => {
    const sentAt = now;
    return { left: answers.shift() ?? 0, toEvidence: (answeredAt) => ({ kind: 'POLL', sentAt, answeredAt, report }) };
  };
  const settle = (isDue: (one: Pending) => boolean): void => {
    for (let next = pending.find(isDue), taken = 0; next !== undefined; next = pending.find(isDue), taken += 1) {
      if (taken > 100) throw new Error(`Never stops asking: ${happenings.join(' ')}`);
      const due = next;
      pending = pending.filter((one) => one !== due);
      const applied = applyEvidence(state && throughJson(state), due.toEvidence(now));
      state = applied.state;
      now += second;
      if (applied.kind === 'ASK_VENDOR') pending = [...pending, question()];
    }
  };
  for (const happening of happenings) {
    const evidence = happening === 'POLL' ? null : toEvidence(happening, now);
    const one = evidence === null ? question() : { left: deliveries.shift() ?? 0, toEvidence: () => evidence };
    pending = [...pending.map(({ left, ...rest }) => ({ ...rest, left: left - 1 })), one];
    now += second;
    settle(({ left }) => left <= 0);
  }
  settle(() => true);
  return endOf(state);
}

function toEvidence(happening: keyof typeof deliveries | 'START', now: number): Evidence {
  return happening === 'START' ? startedHere() : { ...delivered(0, deliveries[happening]), receivedAt: now };
}

function endOf(state: VerificationState | null): End {
  if (state === null) throw new Error('Nothing has happened.');
  const { visible, known } = state;
  return {
    status: visible.status,
    outcome: visible.outcome,
    results: visible.results,
    tags: [...visible.fraudTags, ...visible.mismatchTags].toSorted(),
    stored: [...known.deliveries.map(({ digest }) => digest), ...known.otherDigests].toSorted(),
  };
}

/** Every multiset of up to a number of things. */
export function multisets<Thing>(things: readonly Thing[], atMost: number): readonly (readonly Thing[])[] {
  if (atMost === 0) return [];
  const smaller = things.map((thing): readonly Thing[] => [thing]);
  const larger = things.flatMap((thing, place) =>
    multisets(things.slice(place), atMost - 1).map((rest): readonly Thing[] => [thing, ...rest]),
  );
  return [...smaller, ...larger];
}

/** Every order of these things, each once. */
export function permutations<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  if (things.length <= 1) return [things];
  return [...new Set(things)].flatMap((first) => {
    const rest = things.toSpliced(things.indexOf(first), 1);
    return permutations(rest).map((order): readonly Thing[] => [first, ...order]);
  });
}
