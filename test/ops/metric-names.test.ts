import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/telemetry/metrics.ts';
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
  return new Map(samples.map(([, name = '', labels = '']) => [name, new Set(namesIn(labels))]));
}

function namesIn(labels: string): readonly string[] {
  return [...labels.matchAll(/([a-z_]+)(?:=~|!~|!=|=)"/gu)].map(([, name = '']) => name);
}

/** What Prometheus adds to each sample of an instance. */
const added: ReadonlySet<string> = new Set(['job', 'instance']);

/** What an expression, and the legend of its lines, asks for that the gateway does not serve. */
function findUnknown(expression: string, legend: string, served: ReadonlyMap<string, ReadonlySet<string>>) {
  const asked = [...expression.matchAll(/\b((?:gateway|nodejs|process)_[a-z_0-9]+)(?:\{([^}]*)\})?/gu)];
  const known = new Set(asked.flatMap(([, name = '']) => [...(served.get(name) ?? [])]));
  const grouped = [...expression.matchAll(/\bby \(([^)]*)\)/gu)].flatMap(([, list = '']) => list.split(/, */u));
  const shown = [...legend.matchAll(/\{\{([a-z_]+)\}\}/gu)].map(([, name = '']) => name);
  return [
    ...asked.flatMap(([, name = '', labels = '']) => {
      const has = served.get(name);
      if (has === undefined) return [name];
      return namesIn(labels).flatMap((label) => (has.has(label) || added.has(label) ? [] : [`${name}{${label}}`]));
    }),
    ...[...grouped, ...shown].filter((label) => !known.has(label) && !added.has(label)),
    ...(asked.length === 0 ? ['no metric at all'] : []),
  ];
}

describe('the alert rules', () => {
  it.each(alerts)('$alert asks for what the gateway serves', async ({ expr }) => {
    expect(findUnknown(expr, '', await readLabels())).toEqual([]);
  });

  it.each(alerts)('$alert says what it means, what to do and how urgent it is', ({ annotations, labels }) => {
    expect(annotations.summary).toMatch(/^\S.{20,}\.$/u);
    expect(annotations.description).toMatch(/^\S.{40,}\.$/u);
    expect(['page', 'ticket']).toContain(labels.severity);
  });

  it('each have a name of their own', () => {
    expect(alerts.length).toBeGreaterThan(10);
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
  });
});

describe('the dashboard', () => {
  it.each(panels)('$title asks for what the gateway serves', async ({ targets }) => {
    const served = await readLabels();
    expect(targets.flatMap(({ expr, legendFormat }) => findUnknown(expr, legendFormat, served))).toEqual([]);
  });

  it('shows every metric of the gateway', async () => {
    const shown = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join('\n');
    const ours = [...(await readLabels()).keys()].filter((name) => name.startsWith('gateway_'));
    expect(ours.filter((name) => !shown.includes(name.replace(/_(?:bucket|sum|count)$/u, '')))).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['a metric that is not served', 'rate(gateway_operation_total[5m])', '', ['gateway_operation_total']],
    ['a label that it does not have', 'gateway_starts_total{field="x"}', '', ['gateway_starts_total{field}']],
    ['a group that there is not', 'sum by (field) (gateway_starts_total)', '', ['field']],
    ['a legend that stays empty', 'gateway_starts_total', '{{field}}', ['field']],
    ['nothing', '1 > 0', '', ['no metric at all']],
  ])('finds %s', async (_what, expression, legend, unknown) => {
    expect(findUnknown(expression, legend, await readLabels())).toEqual(unknown);
  });
});
