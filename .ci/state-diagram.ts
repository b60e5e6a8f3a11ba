import type { IdentificationDelivery } from '../src/model/delivery.ts';
import type { DeliveryEvidence, Evidence, PollEvidence } from '../src/model/evidence.ts';
import { nextActionOf } from '../src/model/standing.ts';
import type { VerificationState } from '../src/model/state.ts';
import type { CheckResults } from '../src/model/verification.ts';
import { applyEvidence } from '../src/verification/apply.ts';

/** Something that can happen to a verification, and how the diagram calls it. */
interface Happening {
  readonly label: string;
  /** The evidence of it that comes so many milliseconds after the start. */
  readonly at: (time: number) => Evidence;
}

/** A change from one state of the diagram to another. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly isAlarm: boolean;
}

const hourMs = 3_600_000;
const startBy = 24 * hourMs;
const session = { scanRef: 'scan', clientId: 'client', fraudTags: [], mismatchTags: [] };
const accepted: CheckResults = verdicts('DOC_VALIDATED');
const blurred: CheckResults = verdicts('DOC_TOO_BLURRY');
const forged: CheckResults = verdicts('FAKE_DOC');

function verdicts(document: string): CheckResults {
  return { autoDocument: document, autoFace: 'FACE_MATCH', manualDocument: document, manualFace: 'FACE_MATCH' };
}

const decisions = [
  ['APPROVED', accepted],
  ['DENIED', blurred],
  ['DENIED', forged],
  ['SUSPECTED', accepted],
] as const;

const unjudged: CheckResults = { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null };

/** Everything that moves a verification in its ordinary life; what speaks of the data alone stands in `overlays`. */
const happenings: readonly Happening[] = [
  ...decisions.flatMap(([word, results]) => [
    delivery('webhook', { statusRaw: word, results, final: false }),
    delivery('webhook', { statusRaw: word, results, final: true }),
    poll('poll', { statusRaw: word, results, final: true }),
  ]),
  poll('poll', { statusRaw: 'REVIEWING', results: unjudged, final: null }),
  delivery('webhook', { statusRaw: 'EXPIRED', results: unjudged, final: null }),
  delivery('webhook', { statusRaw: null, results: unjudged, final: null, event: 'IDENTIFICATION_CANCELLED' }),
  poll('poll', { statusRaw: 'EXPIRED', results: unjudged, final: null }),
  poll('poll', { statusRaw: 'EXPIRED-DELETED', results: unjudged, final: null }),
  { label: 'your team accepts', at: (at) => ({ kind: 'OPERATOR', at, decision: 'ACCEPT' }) },
  { label: 'your team rejects', at: (at) => ({ kind: 'OPERATOR', at, decision: 'REJECT' }) },
];

/** Words that leave the outcome as it is. */
const overlays: readonly Happening[] = ['DELETED', 'ARCHIVED', 'A-NEW-WORD'].map((statusRaw) =>
  poll('poll', { statusRaw, results: unjudged, final: null }),
);

type Told = Pick<IdentificationDelivery, 'statusRaw' | 'results' | 'final'> & Partial<IdentificationDelivery>;

function delivery(label: string, told: Told): Happening {
  const at = (time: number): DeliveryEvidence => {
    const name = JSON.stringify([told, time]);
    const times = { startTime: null, finishTime: time };
    const body = { externalRef: null, event: null, meaning: name, ...session, ...times, ...told };
    return { kind: 'DELIVERY', digest: name, receivedAt: time, content: { kind: 'IDENTIFICATION', ...body } };
  };
  return { label, at };
}

function poll(label: string, { statusRaw, results, final }: Told): Happening {
  const report = { ...session, statusRaw: statusRaw ?? '', results, final };
  return { label, at: (time): PollEvidence => ({ kind: 'POLL', sentAt: time, answeredAt: time, report }) };
}

const start: Evidence = { kind: 'START', at: 0, startBy, finishBy: null, mayBeReviewed: true };

/** Drives the rules themselves through everything that can happen, from a start on, until no state comes that was not there before. */
function explore() {
  const first = applyEvidence(null, start).state;
  const seen = new Map([[JSON.stringify(first.visible), first]]);
  const edges = new Map<string, Edge>();
  const queue = [{ state: first, time: hourMs }];
  for (const { state, time } of queue) {
    for (const { label, at } of happenings) {
      const applied = applyEvidence(state, at(time));
      const key = JSON.stringify({ ...applied.state.visible, decidedAt: null, bodyMeaning: null });
      const isAlarm = applied.kind === 'CHANGED' && applied.transition.isAlarm;
      const edge = { from: nameOf(state), to: nameOf(applied.state), label, isAlarm };
      if (edge.from !== edge.to) edges.set(JSON.stringify(edge), edge);
      if (seen.has(key) || isAlarm) continue;
      seen.set(key, applied.state);
      queue.push({ state: applied.state, time: time + hourMs });
    }
  }
  return { states: [...seen.values()], edges: [...edges.values()] };
}

/** A suspicion that your team has decided about is another state than one that waits for that. */
function nameOf({ visible: { status, outcome, outcomeSource } }: VerificationState): string {
  return outcomeSource === 'OPERATOR' ? `${status} and ${outcome ?? ''}` : status;
}

/** The page's part about states: a diagram, what each state shows, and what raises an alarm, all from the rules that run. */
export function describeStates(): string {
  const { states, edges } = explore();
  return [
    '```mermaid',
    ...diagram(edges),
    '```',
    '',
    ...table(['state', '`preliminaryStatus`', '`outcome`', '`isFinal`', '`nextAction`'], rowsOf(states)),
    '',
    'Words that come later and speak of the data, or that the gateway does not know, stand above what was there:',
    '',
    ...table(
      ['`status`', '`outcome` and `isFinal`', '`nextAction`'],
      overlays.map((word) => overlayRow(word, states)),
    ),
    '',
    'Replacements of a final outcome that are kept in history and counted as an alarm:',
    '',
    ...table(['from', 'to'], alarmRows(edges)),
  ].join('\n');
}

function diagram(edges: readonly Edge[]): readonly string[] {
  const usual = edges.filter(({ isAlarm }) => !isAlarm);
  const names = [...new Set(usual.flatMap(({ from, to }) => [from, to]))];
  const id = (name: string) => name.replaceAll(' ', '_');
  const pairs = Map.groupBy(usual, ({ from, to }) => `${id(from)} --> ${id(to)}`);
  return [
    'stateDiagram-v2',
    ...names.filter((name) => id(name) !== name).map((name) => `  state "${name}" as ${id(name)}`),
    '  [*] --> ACTIVE: startVerification',
    ...[...pairs].map(([arrow, same]) => `  ${arrow}: ${[...new Set(same.map(({ label }) => label))].join(', ')}`),
  ];
}

function rowsOf(states: readonly VerificationState[]): readonly (readonly string[])[] {
  return [...Map.groupBy(states, nameOf)].map(([name, same]) => [
    name,
    together(same.map(({ visible }) => visible.preliminaryStatus)),
    together(same.map(({ visible }) => visible.outcome)),
    together(same.map(({ visible }) => (visible.isFinal ? 'yes' : 'no'))),
    together(same.flatMap((state) => [nextActionOf(state, 0), nextActionOf(state, startBy)])),
  ]);
}

function overlayRow({ at }: Happening, states: readonly VerificationState[]): readonly string[] {
  const pairs = states.map((before) => ({ before, after: applyEvidence(before, at(1000 * hourMs)).state }));
  const outcomes = pairs.map(({ before, after }) =>
    before.visible.outcome === after.visible.outcome && before.visible.isFinal === after.visible.isFinal
      ? 'unchanged'
      : 'changed',
  );
  const actions = pairs.map(({ before, after }) =>
    nextActionOf(before, 0) === nextActionOf(after, 0) ? 'unchanged' : nextActionOf(after, 0),
  );
  const changes = actions.filter((action) => action !== 'unchanged');
  return [
    together(pairs.map(({ after }) => after.visible.status)),
    together(outcomes),
    together(changes.length === 0 ? actions : changes),
  ];
}

function alarmRows(edges: readonly Edge[]): readonly (readonly string[])[] {
  const alarms = Map.groupBy(
    edges.filter(({ isAlarm }) => isAlarm),
    ({ from }) => from,
  );
  return [...alarms].map(([from, same]) => [from, together(same.map(({ to }) => to))]);
}

function together(values: readonly (string | null)[]): string {
  return [...new Set(values.map((value) => value ?? 'none'))].join(', ');
}

/** A Markdown table as the formatter leaves it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((name, column) => Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
