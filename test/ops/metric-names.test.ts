import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { readPromql } from '../support/promql.ts';
import { readRepositoryFile } from '../support/repository.ts';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly description: string };
}

const alerts = (
  parse(readRepositoryFile('ops/alerts.yaml')) as { readonly groups: readonly { readonly rules: readonly Rule[] }[] }
).groups.flatMap(({ rules }) => rules);

/** Those that wait for a counter to rise: the first sample of a counter is no rise. */
const rising = alerts.filter(({ expr }) => expr.startsWith('increase('));

/** The series of an expression that are not served as 0. A value may be several words. */
function findUnserved(expression: string, text: string): readonly string[] {
  const zeros = text.split('\n').filter((line) => line.endsWith(' 0'));
  return readPromql(expression).series.flatMap(({ name, matchers }) => {
    const ofName = zeros.filter((line) => new RegExp(`^${name}[ {]`, 'u').test(line));
    const asked = matchers.flatMap(({ label, value }) => value.split('|').map((word) => `${label}="${word}"`));
    const missing = asked.filter((pair) => !ofName.some((line) => line.includes(pair)));
    return [...(ofName.length === 0 ? [name] : []), ...missing];
  });
}

interface Panel {
  readonly title: string;
  readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
}

const { panels } = JSON.parse(readRepositoryFile('ops/dashboard.json')) as { readonly panels: readonly Panel[] };

/** The labels of every metric that the gateway serves, after each kind of event. */
async function readLabels(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const metrics = createMetrics();
  const { observer } = metrics;
  observer.requestFinished({ requestId: 'a', method: 'GET', route: '/graphql', status: 200, durationMs: 1 });
  const operation = { operation: 'other', type: 'query', field: 'node', outcome: 'OK', durationMs: 1 } as const;
  observer.operationFinished({ requestId: 'a', ...operation });
  const call = { operation: 'readData', outcome: 'ok', status: 200, tries: 1, durationMs: 1 } as const;
  observer.vendorCalled({ requestId: 'a', ...call });
  observer.startFinished({ outcome: 'CREATED' });
  observer.commandFinished({ command: 'decide', outcome: 'DONE' });
  observer.deliveryProcessed({ state: 'APPLIED', reason: null });
  observer.warned('NO_SIGNING_KEY');
  const record = { budgetLeft: 1, vendorCallsLeft: 1, inboxAgeSeconds: 1, reconcilerLagSeconds: 1 };
  const { text } = await metrics.render({ subscribers: 1, record });
  const samples = [...text.matchAll(/^([a-z_0-9]+)(?:\{(.*)\})? \S+$/gmu)];
  const labelsOf = (labels: string) => [...labels.matchAll(/([a-z_]+)="/gu)].map(([, name = '']) => name);
  return new Map(samples.map(([, name = '', labels = '']) => [name, new Set(labelsOf(labels))]));
}

/** What Prometheus adds to each sample of an instance. */
const added: ReadonlySet<string> = new Set(['job', 'instance']);

/** What is wrong with an expression: what is no PromQL, and what it or the legend of its lines asks for that the gateway does not serve. */
function findWrong(expression: string, legend: string, served: ReadonlyMap<string, ReadonlySet<string>>) {
  const { broken, series, grouping } = readPromql(expression);
  const known = new Set(series.flatMap(({ name }) => [...(served.get(name) ?? [])]));
  const shown = [...legend.matchAll(/\{\{([a-z_]+)\}\}/gu)].map(([, name = '']) => name);
  return [
    ...(broken === null ? [] : [`not PromQL at "${broken}"`]),
    ...series.flatMap(({ name, matchers }) => {
      const has = served.get(name);
      if (has === undefined) return [name];
      return matchers.flatMap(({ label }) => (has.has(label) || added.has(label) ? [] : [`${name}{${label}}`]));
    }),
    ...[...grouping, ...shown].filter((label) => !known.has(label) && !added.has(label)),
    ...(series.length === 0 ? ['no metric at all'] : []),
  ];
}

describe('the alert rules', () => {
  it.each(alerts)('$alert is PromQL, and asks for what the gateway serves', async ({ expr }) => {
    expect(findWrong(expr, '', await readLabels())).toEqual([]);
  });

  it.each(alerts)('$alert says what it means, what to do and how urgent it is', ({ annotations, labels }) => {
    expect(annotations.summary).toMatch(/^\S.{20,}\.$/u);
    expect(annotations.description).toMatch(/^\S.{40,}\.$/u);
    expect(['page', 'ticket']).toContain(labels.severity);
  });

  it.each(rising)(
    '$alert sees the first rise of what it waits for, because that is served as 0 before',
    async ({ expr }) => {
      const { text } = await createMetrics().render({ subscribers: 0, record: null });
      expect(findUnserved(expr, text)).toEqual([]);
    },
  );

  it('each have a name of their own', () => {
    expect(alerts.length).toBeGreaterThan(10);
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
  });
});

describe('the dashboard', () => {
  it.each(panels)('$title is PromQL, and asks for what the gateway serves', async ({ targets }) => {
    const served = await readLabels();
    expect(targets.flatMap(({ expr, legendFormat }) => findWrong(expr, legendFormat, served))).toEqual([]);
  });

  it('shows every metric of the gateway', async () => {
    const shown = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join('\n');
    const ours = [...(await readLabels()).keys()].filter((name) => name.startsWith('gateway_'));
    expect(ours.filter((name) => !shown.includes(name.replace(/_(?:bucket|sum|count)$/u, '')))).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['a bracket that is not closed', 'sum(rate(gateway_starts_total[5m])', '', ['not PromQL at ""']],
    ['a function that there is not', 'rates(gateway_starts_total[5m])', '', ['not PromQL at "(gateway_sta"', 'rates']],
    ['an operator too many', 'gateway_starts_total > > 5', '', ['not PromQL at "> 5"']],
    ['a range without a unit', 'rate(gateway_starts_total[5x])', '', ['not PromQL at "x])"']],
    ['a metric that is not served', 'rate(gateway_operation_total[5m])', '', ['gateway_operation_total']],
    ['a metric of nobody', 'sum(up) / gateway_starts_total', '', ['up']],
    ['a label that it does not have', 'gateway_starts_total{field="x"}', '', ['gateway_starts_total{field}']],
    [
      'a label whose value has a brace',
      'gateway_starts_total{outcome="}",field!~"x"}',
      '',
      ['gateway_starts_total{field}'],
    ],
    ['a metric by its labels alone', '{outcome="x"}', '', ['']],
    ['a group that there is not', 'sum by (field) (gateway_starts_total)', '', ['field']],
    ['a group that is written last', 'sum(gateway_starts_total) without(outcome, field)', '', ['field']],
    ['a join by what there is not', 'gateway_starts_total / on (field) gateway_starts_total', '', ['field']],
    ['a legend that stays empty', 'gateway_starts_total', '{{field}}', ['field']],
    ['nothing', '1 > 0', '', ['no metric at all']],
  ])('finds %s', async (_what, expression, legend, wrong) => {
    expect(findWrong(expression, legend, await readLabels())).toEqual(wrong);
  });

  it('finds a rise that cannot be seen', async () => {
    const { text } = await createMetrics().render({ subscribers: 0, record: null });
    const expression = 'increase(gateway_starts_total{outcome=~"OUTCOME_UNKNOWN|CREATED"}[5m]) > 0';
    expect(findUnserved(expression, text)).toEqual(['outcome="CREATED"']);
    expect(findUnserved('increase(gateway_commands_total[5m]) > 0', text)).toEqual(['gateway_commands_total']);
  });
});
