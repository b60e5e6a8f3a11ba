import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../model/observer.ts';
import { vendorOperations } from '../model/vendor-operation.ts';
import type { VitalSigns } from '../model/vital-signs.ts';

/** The metrics of one gateway. */
export interface Metrics {
  /** Counts what it is told. */
  readonly observer: Observer;
  /** Everything that was counted, and how the gateway does now, in Prometheus's text format. */
  render(signs: VitalSigns): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Seconds, closest together where calls to the vendor and operations usually are. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Metrics with a registry of their own, so that two gateways in one process do not add up. Every label is a word of ours, of the
 * schema or of the manifest: nothing that a caller or the vendor can choose, and nothing of a person.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const counted = createCounts(registry);
  const looks = createLooks(registry);
  // Measured from the first look on, so that a gateway that nobody watches does not pay for it.
  let isWatched = false;
  return {
    observer: createCountingObserver(counted),
    render: async (signs) => {
      if (!isWatched) collectProcessMetrics(registry);
      isWatched = true;
      looks(signs);
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

/**
 * What Node's process takes, without the lists of its handles and requests: to make one, Node asks each for its object, and aborts the
 * whole process when that was just collected. `nodejs_active_resources` counts the same without asking.
 */
function collectProcessMetrics(register: Registry): void {
  collectDefaultMetrics({ register });
  for (const listed of ['nodejs_active_handles', 'nodejs_active_requests']) {
    register.removeSingleMetric(listed);
    register.removeSingleMetric(`${listed}_total`);
  }
}

type Counts = ReturnType<typeof createCounts>;

/** The things that are counted as they happen. */
function createCounts(registry: Registry) {
  return { ...createTrafficCounts(registry), ...createWorkCounts(registry) };
}

function createTrafficCounts(registry: Registry) {
  const { counter, histogram } = makersIn(registry);
  const counts = {
    requests: counter('gateway_http_requests_total', 'HTTP requests, by route and status.', [
      'method',
      'route',
      'status',
    ]),
    requestSeconds: histogram('gateway_http_request_duration_seconds', 'Time of HTTP requests, without sockets.', [
      'route',
    ]),
    operations: counter('gateway_operations_total', 'GraphQL operations, by name, root field and first error code.', [
      'operation',
      'type',
      'field',
      'outcome',
    ]),
    operationSeconds: histogram('gateway_operation_duration_seconds', 'Time of GraphQL operations.', ['type']),
    vendorCalls: counter('gateway_vendor_calls_total', 'Calls to iDenfy, by endpoint and outcome.', [
      'endpoint',
      'outcome',
    ]),
    vendorTries: counter('gateway_vendor_tries_total', 'Requests that calls to iDenfy took, repetitions included.', [
      'endpoint',
    ]),
    vendorSeconds: histogram('gateway_vendor_call_duration_seconds', 'Time of calls to iDenfy, repetitions included.', [
      'endpoint',
    ]),
  };
  // The first refusal of the account has to be seen as a rise, whatever is asked for first.
  for (const endpoint of vendorOperations) {
    for (const outcome of ['CREDENTIALS', 'ACCOUNT_INACTIVE', 'FUNDS'])
      counts.vendorCalls.inc({ endpoint, outcome }, 0);
  }
  return counts;
}

function createWorkCounts(registry: Registry) {
  const { counter, gauge } = makersIn(registry);
  const counts = {
    starts: counter('gateway_starts_total', 'Starts, by disposition or by why there is no session.', ['outcome']),
    commands: counter('gateway_commands_total', 'Decisions, deletions, reports and the like, by outcome.', [
      'command',
      'outcome',
    ]),
    deletions: counter('gateway_deletions_total', 'Steps that deletions have taken at iDenfy.', ['state']),
    deliveries: counter('gateway_webhooks_total', 'Deliveries of iDenfy at the door, by verdict.', ['verdict']),
    processed: counter('gateway_webhooks_processed_total', 'Deliveries that were kept, by what came of them.', [
      'state',
      'reason',
    ]),
    replaced: counter('gateway_outcomes_replaced_total', 'Final outcomes that were replaced and should have stood.', [
      'source',
    ]),
    stuck: counter('gateway_verifications_stuck_total', 'Verifications given up after too many questions.', []),
    defects: counter('gateway_defects_total', 'Errors that were masked or came out of work in the background.', []),
    warnings: counter('gateway_warnings_total', 'Warnings that stand until somebody acts.', ['warning']),
    openBreakers: gauge('gateway_vendor_breakers_open', 'Breakers that keep calls from iDenfy now.', ['calls']),
  };
  // What comes once in months has to be seen to rise from 0.
  for (const source of ['WEBHOOK', 'POLL']) counts.replaced.inc({ source }, 0);
  for (const state of ['WAITING_FOR_VENDOR', 'DONE', 'STUCK']) counts.deletions.inc({ state }, 0);
  for (const verdict of ['KEPT', 'REFUSED', 'TOO_LARGE', 'NOT_STORED', 'SHED']) counts.deliveries.inc({ verdict }, 0);
  for (const calls of ['READ', 'CREATE', 'DELETE']) counts.openBreakers.set({ calls }, 0);
  counts.processed.inc({ state: 'SET_ASIDE', reason: 'PROCESSING_FAILED' }, 0);
  counts.starts.inc({ outcome: 'OUTCOME_UNKNOWN' }, 0);
  counts.warnings.inc({ warning: 'NO_SIGNING_KEY' }, 0);
  return counts;
}

function createCountingObserver(counts: Counts): Observer {
  return { ...createTrafficObserver(counts), ...createWorkObserver(counts) };
}

type TrafficEvents = 'requestFinished' | 'operationFinished' | 'vendorCalled';

function createTrafficObserver(counts: Counts): Pick<Observer, TrafficEvents> {
  return {
    requestFinished: ({ method, route, status, durationMs }) => {
      counts.requests.inc({ method: usualMethods.has(method) ? method : 'other', route, status });
      // A socket is a request that lasts as long as somebody listens.
      if (status !== 101) counts.requestSeconds.observe({ route }, durationMs / 1000);
    },
    operationFinished: ({ operation, type, field, outcome, durationMs }) => {
      counts.operations.inc({ operation, type, field, outcome });
      counts.operationSeconds.observe({ type }, durationMs / 1000);
    },
    vendorCalled: ({ operation: endpoint, outcome, tries, durationMs }) => {
      counts.vendorCalls.inc({ endpoint, outcome });
      counts.vendorTries.inc({ endpoint }, tries);
      counts.vendorSeconds.observe({ endpoint }, durationMs / 1000);
    },
  };
}

const usualMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST']);

function createWorkObserver(counts: Counts): Omit<Observer, TrafficEvents> {
  return {
    startFinished: ({ outcome }) => {
      counts.starts.inc({ outcome });
    },
    commandFinished: ({ command, outcome }) => {
      counts.commands.inc({ command, outcome });
    },
    deletionMoved: ({ state }) => {
      counts.deletions.inc({ state });
    },
    breakerMoved: ({ calls, state }) => {
      counts.openBreakers.inc({ calls }, state === 'OPEN' ? 1 : -1);
    },
    verificationStuck: () => {
      counts.stuck.inc();
    },
    failed: () => {
      counts.defects.inc();
    },
    deliveryReceived: ({ verdict }) => {
      counts.deliveries.inc({ verdict });
    },
    deliveryProcessed: ({ state, reason }) => {
      counts.processed.inc({ state, reason: reason ?? 'none' });
    },
    warned: (warning) => {
      counts.warnings.inc({ warning });
    },
    outcomeReplaced: ({ source }) => {
      counts.replaced.inc({ source });
    },
  };
}

/** Takes down how the gateway does. What cannot be read is left out rather than told as it was. */
function createLooks(registry: Registry): (signs: VitalSigns) => void {
  const { gauge } = makersIn(registry);
  const reachable = gauge('gateway_record_reachable', '1 when the database answers, else 0.', []);
  const subscribers = gauge('gateway_subscribers', 'Subscriptions that are open on this instance.', []);
  const ofRecord = {
    budgetLeft: gauge('gateway_budget_left', 'Units left of BUDGET_TOTAL, of all instances; none when it is off.', []),
    vendorCallsLeft: gauge('gateway_vendor_calls_left', 'What is left of IDENFY_HOURLY_BUDGET in this hour.', []),
    inboxAgeSeconds: gauge('gateway_inbox_age_seconds', 'Age of the oldest delivery that was not taken in.', []),
    reconcilerLagSeconds: gauge('gateway_reconciler_lag_seconds', 'How late the latest question to iDenfy is.', []),
  };
  return (signs) => {
    subscribers.set(signs.subscribers);
    reachable.set(signs.record === null ? 0 : 1);
    for (const name of ['budgetLeft', 'vendorCallsLeft', 'inboxAgeSeconds', 'reconcilerLagSeconds'] as const) {
      const value = signs.record?.[name] ?? null;
      if (value === null) ofRecord[name].remove();
      else ofRecord[name].set(value);
    }
  };
}

function makersIn(registry: Registry) {
  const registers = [registry];
  return {
    counter: <const Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
      new Counter({ name, help, labelNames, registers }),
    gauge: <const Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
      new Gauge({ name, help, labelNames, registers }),
    histogram: <const Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
      new Histogram({ name, help, labelNames, buckets, registers }),
  };
}
