import type { Environment } from './config/environment.ts';
import type { StaticPages } from './http/pages.ts';
import { systemClock, type Clock } from './model/clock.ts';
import type { Observer } from './model/observer.ts';
import type { Random } from './model/random.ts';
import { systemRandom } from './store/random.ts';
import { createStore } from './store/store.ts';
import { createLogger } from './telemetry/logger.ts';
import { createMetrics } from './telemetry/metrics.ts';
import { observeTwice } from './telemetry/observe-twice.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { usualControls, type SecurityControls } from './gateway/controls.ts';
import { wireDoor } from './gateway/door.ts';
import { checkDefaults, rulesOf, trustDocuments, type Wiring } from './gateway/wiring.ts';
import { wireWork } from './gateway/work.ts';

/** What a gateway is made of. Everything but the settings has a default for production. */
export interface GatewayOptions {
  readonly environment: Environment;
  readonly clock?: Clock;
  readonly random?: Random;
  /** Where the gateway reports what it does. Log lines on standard output unless told. */
  readonly observer?: Observer;
  /** Static pages served besides, for the demo. */
  readonly pages?: StaticPages;
  readonly controls?: Partial<SecurityControls>;
  /** For so many milliseconds a gateway that is stopped answers on while it says that it is not ready; none unless told. */
  readonly noticeMs?: number;
}

/** A gateway that can be started once and stopped once. */
export interface Gateway {
  /**
   * Listens, and resolves with the address, and with that of the metrics when they have one of their own. Rejects when a port is
   * taken.
   */
  start(): Promise<{ readonly url: string; readonly metricsUrl: string | null }>;
  /** Says that it is not ready, lets what is in flight finish, then closes everything. */
  stop(): Promise<void>;
}

/**
 * Wires the parts by hand, and opens the record. Throws a `ConfigurationError` when the defaults for starts break a rule of the
 * schema or the manifest of trusted documents cannot be read, a `StoreConfigurationError` when the database or its keys are not fit
 * for use, and a `StoreUnavailableError` when the database cannot be reached.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { environment, clock = systemClock, random = systemRandom } = options;
  const metrics = createMetrics();
  const observer = observeTwice(options.observer ?? createLogger({ level: environment.logLevel }), metrics.observer);
  const defaults = checkDefaults(environment.starting.defaults, rulesOf(environment));
  const trustedDocuments = trustDocuments(environment);
  const { url, encryptionKeys } = environment.store;
  const store = await createStore({ url: url.reveal(), encryptionKeys, clock, random });
  const controls = { ...usualControls({ environment, clock, observer }), ...options.controls };
  const address = { url: environment.http.publicUrl };
  const readFirst = { defaults, trustedDocuments };
  const wiring: Wiring = { environment, clock, random, observer, metrics, store, controls, address, ...readFirst };
  const work = wireWork(wiring);
  const door = await wireDoor(wiring, work, options.pages ?? null);
  const { host, port } = environment.http;
  return {
    start: async () => {
      const listening = await door.http.listen({ host, port });
      address.url ??= listening;
      const metricsUrl = await listenForMetrics(door, environment);
      work.start();
      return { url: listening, metricsUrl };
    },
    stop: async () => {
      door.leave();
      if (options.noticeMs !== undefined) await wait(options.noticeMs);
      await door.close();
      await work.stop();
      await store.close();
    },
  };
}

type Door = Awaited<ReturnType<typeof wireDoor>>;

/** Null when the metrics have no port of their own. */
async function listenForMetrics({ metrics }: Door, { http }: Environment): Promise<string | null> {
  if (metrics === null || http.metricsPort === null) return null;
  return metrics.listen({ host: http.host, port: http.metricsPort });
}
