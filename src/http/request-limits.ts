import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../model/caller.ts';

/** How many requests to GraphQL are answered in a minute. They cost nothing by themselves: purchases have budgets of their own. */
export interface RequestLimits {
  /** From one address, whoever calls. */
  readonly perAddress: number;
  /** By one caller that acts for a single client, and by one that acts for every client. */
  readonly perBoundCaller: number;
  readonly perService: number;
}

/** What a person's browser never comes near, and what a team's own servers do not reach by accident. */
export const usualRequestLimits: RequestLimits = { perAddress: 60_000, perBoundCaller: 600, perService: 60_000 };

/** Counts a request; null when it may go on, else how many seconds to wait. */
export interface RequestCounters {
  byAddress(request: FastifyRequest): Promise<number | null>;
  byCaller(request: FastifyRequest, caller: Caller): Promise<number | null>;
}

const windowMs = 60_000;

/** Counters of this process, over a minute each. */
export async function createRequestCounters(app: FastifyInstance, limits: RequestLimits): Promise<RequestCounters> {
  await app.register(rateLimit, { global: false, cache: 20_000 });
  const callers = new WeakMap<FastifyRequest, Caller>();
  const nameOf = (request: FastifyRequest) => callers.get(request)?.id ?? '';
  const settings = { timeWindow: windowMs };
  const ofAddress = app.createRateLimit({ ...settings, max: limits.perAddress, keyGenerator: ({ ip }) => ip });
  const ofBound = app.createRateLimit({ ...settings, max: limits.perBoundCaller, keyGenerator: nameOf });
  const ofService = app.createRateLimit({ ...settings, max: limits.perService, keyGenerator: nameOf });
  return {
    byAddress: async (request) => secondsToWait(await ofAddress(request)),
    byCaller: async (request, caller) => {
      callers.set(request, caller);
      const isBound = !caller.scopes.has('verification:any');
      return secondsToWait(await (isBound ? ofBound : ofService)(request));
    },
  };
}

function secondsToWait(count: Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>): number | null {
  return !count.isAllowed && count.isExceeded ? Math.max(1, count.ttlInSeconds) : null;
}
