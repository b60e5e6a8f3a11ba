import type { FastifyInstance } from 'fastify';
import { isAdmitted, shedding, type Admission, type AdmissionLimits, type Work } from '../model/admission.ts';
import type { Observer } from '../model/observer.ts';
import { refuse } from './refusal.ts';

/** What admission goes by. */
export interface AdmissionOptions {
  readonly limits: AdmissionLimits;
  /** By how many milliseconds the event loop comes too late now. */
  readonly loopDelay: () => number;
}

/** Admission of one gateway. Nothing is in flight yet. */
export function createAdmission({ limits, loopDelay }: AdmissionOptions): Admission {
  let inFlight = 0;
  return {
    admits: (work) => isAdmitted(limits, work, { inFlight: inFlight + 1, delayMs: loopDelay() }),
    keeps: (work) => isAdmitted(limits, work, { inFlight, delayMs: loopDelay() }),
    follow: async (work) => {
      inFlight += 1;
      try {
        return await work();
      } finally {
        inFlight -= 1;
      }
    },
  };
}

/**
 * The most important work that a request can turn out to be, by the first line of it. What is not here is never shed: health,
 * readiness and metrics least of all, because whoever watches has to see how it stands.
 */
const workOfRoutes: Readonly<Record<string, Work>> = {
  'GET /schema.graphql': 'INTROSPECTION',
  'GET /graphql': 'QUERY',
  'GET /reports/:reference': 'QUERY',
  'POST /graphql': 'MUTATION',
  'POST /webhooks/idenfy': 'DELIVERY',
};

/** Refuses requests that could not be let in whatever they hold, before their body is read. */
export function shedAtTheDoor(app: FastifyInstance, admission: Admission, observer: Observer): void {
  app.addHook('onRequest', async (request, reply) => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const work = request.ws ? 'MUTATION' : workOfRoutes[`${method} ${request.routeOptions.url ?? ''}`];
    if (work === undefined || admission.admits(work)) return undefined;
    if (work === 'DELIVERY') observer.deliveryReceived({ verdict: 'SHED' });
    return refuse(reply, { status: 503, code: 'OVERLOADED', ...shedding });
  });
}
