import { currentRequestId } from '../graphql/request-scope.ts';
import { createIdenfyClient } from '../idenfy/client.ts';
import { createTransport } from '../idenfy/transport.ts';
import type { Observer } from '../model/observer.ts';
import type { Permits } from '../model/permits.ts';
import { countAnswers } from '../verification/count-answers.ts';
import type { VitalSigns } from '../model/vital-signs.ts';
import { createVerifications } from '../verification/create-verifications.ts';
import { createPurge } from '../verification/delete/purge.ts';
import { createDeletionWorker, type PursuitParts } from '../verification/delete/pursue.ts';
import { createDetailLimit } from '../verification/details.ts';
import { createInbox, type Inbox } from '../verification/inbox.ts';
import { createSwitchboard } from '../verification/live/switchboard.ts';
import { createReportLimit } from '../verification/operations/report.ts';
import { createPermits } from '../verification/permits.ts';
import { createReconciler } from '../verification/reconcile.ts';
import { createUnknownQuestions } from '../verification/refresh.ts';
import { createRetention } from '../verification/retention.ts';
import type { Verifications } from '../verification/verifications.ts';
import { readVitalSigns } from '../verification/vital-signs.ts';
import { createWorker } from '../verification/worker.ts';
import { rulesOf, type Wiring } from './wiring.ts';

/** How often the vendor is asked about one verification at most; without webhooks to wait for, asking on would be the main way. */
const mostQuestions = { on: 40, off: 6 } as const;

/** What the product does when it is asked, and what it does by itself between `start` and `stop`. */
export interface Work {
  readonly inbox: Inbox;
  readonly verifications: Verifications;
  /** Tells those who follow a verification that the gateway stops. */
  endFollowing(): void;
  readVitalSigns(): Promise<VitalSigns>;
  start(): void;
  stop(): Promise<void>;
}

/** The product behind the door. */
export function wireWork(wiring: Wiring): Work {
  const { environment, observer, controls, store } = wiring;
  const { idenfy, webhooks } = environment;
  const transport = createTransport();
  const permits = createPermits(store, idenfy.hourlyBudget);
  const client = createIdenfyClient({ ...idenfy, observer, currentRequestId, transport, permits });
  const parts = { ...partsOf(wiring), idenfy: client };
  const reportDefect = defectReporter(observer);
  const reconciler = createReconciler({ ...parts, mostQuestions: mostQuestions[webhooks.signing], reportDefect });
  const askSoon = () => {
    reconciler.nudge();
  };
  const deletion = wireDeletion({ ...parts, reportDefect }, environment.retentionDays);
  const { purge, deleteSoon } = deletion;
  const inbox = createInbox({ ...parts, verifySignature: controls.verifySignature, askSoon, purge });
  const warnings = createWorker({ round: () => warn(wiring), everyMs: 3_600_000, reportDefect });
  const workers = [inbox.worker, reconciler, warnings, ...deletion.workers];
  const switchboard = createSwitchboard(store);
  const reports = wireReports(wiring, permits);
  const extra = { ...reports, ...questionsOfProcess(), inbox, purge, deleteSoon, switchboard };
  const starting = startingParts(wiring);
  return {
    inbox,
    readVitalSigns: () => readVitalSigns({ ...parts, ...starting, ...idenfy, switchboard }),
    verifications: countAnswers(createVerifications({ ...parts, ...starting, ...extra }), observer),
    endFollowing: () => {
      switchboard.close();
    },
    start: () => {
      for (const worker of workers) worker.start();
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await inbox.idle();
      await Promise.all([transport.close(), reports.close()]);
    },
  };
}

/** What callers of one process share when they ask the vendor. */
function questionsOfProcess() {
  return { detailLimit: createDetailLimit(), unknownAsked: createUnknownQuestions() };
}

/** A report holds photos, in Base64. */
const largestReport = 32 * 1024 * 1024;

/** What reports are made with: a way to the vendor that takes large answers. */
function wireReports({ environment, observer, address }: Wiring, permits: Permits) {
  const transport = createTransport({ maxBytes: largestReport });
  return {
    documents: createIdenfyClient({ ...environment.idenfy, observer, currentRequestId, transport, permits }),
    reportLimit: createReportLimit(),
    publicUrl: () => address.url ?? '',
    close: () => transport.close(),
  };
}

function defectReporter(observer: Observer): (error: unknown) => void {
  return (error) => {
    observer.failed({ requestId: null, error });
  };
}

function startingParts({ environment, controls, store, defaults }: Wiring) {
  const { callbackUrl, baseUrl, uiUrl } = environment.idenfy;
  const rules = rulesOf(environment);
  return { budgets: controls.budgets(store), rules, defaults, callbackUrl, baseUrl, uiUrl };
}

/** Says once an hour what somebody should put an end to. */
function warn({ environment: { webhooks }, observer }: Wiring): Promise<boolean> {
  if (webhooks.signing === 'off') observer.warned('NO_SIGNING_KEY');
  return Promise.resolve(false);
}

function wireDeletion(parts: Omit<PursuitParts, 'purge'>, retentionDays: number) {
  const purge = createPurge(parts.store);
  const deleting = createDeletionWorker({ ...parts, purge });
  const deleteSoon = () => {
    deleting.nudge();
  };
  return { purge, deleteSoon, workers: [deleting, createRetention({ ...parts, purge, retentionDays })] };
}

function partsOf({ environment: { idenfy }, clock, random, observer, store, controls }: Wiring) {
  const { environment, timeoutMs } = idenfy;
  const ours = environment === 'development' ? 'DEVELOPMENT' : 'PRODUCTION';
  const { permissions } = controls;
  return { store, clock, random, observer, permissions, environment: ours, timeoutMs } as const;
}
