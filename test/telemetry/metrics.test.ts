import { describe, expect, it } from 'vitest';
import type { VitalSigns } from '../../src/model/vital-signs.ts';
import { createMetrics, type Metrics } from '../../src/telemetry/metrics.ts';
import { observeTwice } from '../../src/telemetry/observe-twice.ts';

const record = { budgetLeft: 990, vendorCallsLeft: 8_000, inboxAgeSeconds: 0, reconcilerLagSeconds: 1.5 };
const well: VitalSigns = { subscribers: 3, record };

/** The lines of our own metrics, without those of histograms' buckets and without those that are 0. */
async function shown(metrics: Metrics, signs: VitalSigns = well): Promise<readonly string[]> {
  const { text } = await metrics.render(signs);
  return text.split('\n').filter((line) => line.startsWith('gateway_') && !/_bucket|_sum| 0$/u.test(line));
}

const ofWell = [
  'gateway_record_reachable 1',
  'gateway_subscribers 3',
  'gateway_budget_left 990',
  'gateway_vendor_calls_left 8000',
  'gateway_reconciler_lag_seconds 1.5',
];

describe('the metrics', () => {
  it('count what they are told', async () => {
    const metrics = createMetrics();
    const { observer } = metrics;
    const request = { requestId: 'a', method: 'POST', route: '/graphql', durationMs: 12 };
    observer.requestFinished({ ...request, status: 200 });
    observer.requestFinished({ ...request, status: 503 });
    observer.operationFinished({
      requestId: 'a',
      operation: 'Start',
      type: 'mutation',
      field: 'startVerification',
      outcome: 'OK',
      durationMs: 12,
    });
    observer.vendorCalled({
      requestId: 'a',
      operation: 'readStatus',
      outcome: 'TIMEOUT',
      status: null,
      tries: 3,
      durationMs: 12,
    });
    observer.startFinished({ outcome: 'RESUMED' });
    observer.commandFinished({ command: 'decide', outcome: 'DONE' });
    observer.deletionMoved({ state: 'DONE' });
    observer.deliveryReceived({ verdict: 'REFUSED' });
    observer.deliveryProcessed({ state: 'APPLIED', reason: null });
    observer.outcomeReplaced({ source: 'POLL' });
    observer.warned('NO_SIGNING_KEY');
    observer.failed({ requestId: null, error: new Error('x') });
    observer.verificationStuck();
    expect(await shown(metrics)).toEqual([
      'gateway_http_requests_total{method="POST",route="/graphql",status="200"} 1',
      'gateway_http_requests_total{method="POST",route="/graphql",status="503"} 1',
      'gateway_http_request_duration_seconds_count{route="/graphql"} 2',
      'gateway_operations_total{operation="Start",type="mutation",field="startVerification",outcome="OK"} 1',
      'gateway_operation_duration_seconds_count{type="mutation"} 1',
      'gateway_vendor_calls_total{endpoint="readStatus",outcome="TIMEOUT"} 1',
      'gateway_vendor_tries_total{endpoint="readStatus"} 3',
      'gateway_vendor_call_duration_seconds_count{endpoint="readStatus"} 1',
      'gateway_starts_total{outcome="RESUMED"} 1',
      'gateway_commands_total{command="decide",outcome="DONE"} 1',
      'gateway_deletions_total{state="DONE"} 1',
      'gateway_webhooks_total{verdict="REFUSED"} 1',
      'gateway_webhooks_processed_total{state="APPLIED",reason="none"} 1',
      'gateway_outcomes_replaced_total{source="POLL"} 1',
      'gateway_verifications_stuck_total 1',
      'gateway_defects_total 1',
      'gateway_warnings_total{warning="NO_SIGNING_KEY"} 1',
      ...ofWell,
    ]);
  });

  it('say in which bucket of seconds a call to the vendor falls', async () => {
    const metrics = createMetrics();
    const call = { requestId: null, operation: 'readData', outcome: 'ok', status: 200, tries: 1 } as const;
    metrics.observer.vendorCalled({ ...call, durationMs: 300 });
    const { text } = await metrics.render(well);
    expect(text).toContain('gateway_vendor_call_duration_seconds_bucket{le="0.25",endpoint="readData"} 0');
    expect(text).toContain('gateway_vendor_call_duration_seconds_bucket{le="0.5",endpoint="readData"} 1');
  });

  it('show how many breakers are open, and that they are closed again', async () => {
    const metrics = createMetrics();
    metrics.observer.breakerMoved({ calls: 'READ', state: 'OPEN' });
    metrics.observer.breakerMoved({ calls: 'CREATE', state: 'OPEN' });
    metrics.observer.breakerMoved({ calls: 'CREATE', state: 'CLOSED' });
    const { text } = await metrics.render(well);
    expect(text).toContain('gateway_vendor_breakers_open{calls="READ"} 1');
    expect(text).toContain('gateway_vendor_breakers_open{calls="CREATE"} 0');
  });

  it('take no word from a caller for a method', async () => {
    const metrics = createMetrics();
    const request = { requestId: 'a', method: 'PROPFIND', route: 'unknown', status: 404, durationMs: 1 };
    metrics.observer.requestFinished(request);
    expect(await shown(metrics)).toContain(
      'gateway_http_requests_total{method="other",route="unknown",status="404"} 1',
    );
  });

  it('count sockets, and do not take the time that they were open for the time of a request', async () => {
    const metrics = createMetrics();
    const socket = { requestId: 'a', method: 'GET', route: '/graphql', status: 101, durationMs: 3_600_000 };
    metrics.observer.requestFinished(socket);
    expect(await shown(metrics)).toEqual([
      'gateway_http_requests_total{method="GET",route="/graphql",status="101"} 1',
      ...ofWell,
    ]);
  });

  it('leave out what cannot be read while the record is out of reach, and say so', async () => {
    const metrics = createMetrics();
    expect(await shown(metrics)).toEqual(ofWell);
    expect(await shown(metrics, { subscribers: 3, record: null })).toEqual(['gateway_subscribers 3']);
    expect((await metrics.render({ subscribers: 3, record: null })).text).toContain('gateway_record_reachable 0');
    expect(await shown(metrics)).toEqual(ofWell);
  });

  it('leave out a budget that has no limit', async () => {
    const lines = await shown(createMetrics(), { subscribers: 0, record: { ...record, budgetLeft: null } });
    expect(lines.filter((line) => line.includes('budget'))).toEqual([]);
  });

  it('show what comes rarely before it has come, so that its rise from nothing is seen', async () => {
    const { text } = await createMetrics().render(well);
    for (const line of [
      'gateway_outcomes_replaced_total{source="WEBHOOK"} 0',
      'gateway_deletions_total{state="STUCK"} 0',
      'gateway_webhooks_total{verdict="NOT_STORED"} 0',
      'gateway_webhooks_total{verdict="SHED"} 0',
      'gateway_webhooks_processed_total{state="SET_ASIDE",reason="PROCESSING_FAILED"} 0',
      'gateway_vendor_calls_total{endpoint="createSession",outcome="CREDENTIALS"} 0',
      'gateway_vendor_calls_total{endpoint="createReport",outcome="FUNDS"} 0',
      'gateway_verifications_stuck_total 0',
      'gateway_defects_total 0',
    ])
      expect(text).toContain(line);
  });

  it('have the delay of the event loop, and what the process takes', async () => {
    const { text, contentType } = await createMetrics().render(well);
    expect(contentType).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \S+$/mu);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/mu);
  });

  it('have no list of open handles, which Node aborts over when one of them was just collected', async () => {
    const { text } = await createMetrics().render(well);
    expect(text).not.toMatch(/nodejs_active_(?:handles|requests)/u);
    expect(text).toMatch(/^nodejs_active_resources_total \d+$/mu);
  });

  it('belong to one gateway each', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.observer.verificationStuck();
    expect(await shown(one)).toContain('gateway_verifications_stuck_total 1');
    expect(await shown(other)).toEqual(ofWell);
  });
});

it('Two observers are both told everything', () => {
  const told: string[] = [];
  const telling = (who: string) =>
    new Proxy(createMetrics().observer, {
      get: (_observer, event) => () => told.push(`${who} ${String(event)}`),
    });
  const both = observeTwice(telling('one'), telling('two'));
  const names = Object.keys(createMetrics().observer) as (keyof typeof both)[];
  for (const name of names) both[name](undefined as never);
  expect(told).toEqual(names.flatMap((name) => [`one ${name}`, `two ${name}`]));
});
