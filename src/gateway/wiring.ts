import { ConfigurationError, type Environment } from '../config/environment.ts';
import { readStartDefaults } from '../graphql/start-defaults.ts';
import {
  createTrustedDocuments,
  findUnreadableDocuments,
  type TrustedDocuments,
} from '../graphql/trusted-documents.ts';
import type { Clock } from '../model/clock.ts';
import type { Observer } from '../model/observer.ts';
import type { Random } from '../model/random.ts';
import type { StartInput } from '../model/start-input.ts';
import { findInputFaults, type StartRules } from '../model/start-rules.ts';
import type { Store } from '../store/store.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { SecurityControls } from './controls.ts';

/** What the parts are made with. */
export interface Wiring {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly random: Random;
  readonly observer: Observer;
  readonly store: Store;
  readonly controls: SecurityControls;
  readonly defaults: StartInput;
  readonly trustedDocuments: TrustedDocuments;
  readonly metrics: Metrics;
  /** How browsers reach the gateway; null until it listens, unless somebody has said it. */
  readonly address: { readonly url: string | null };
}

/** The rules of a start that the settings decide. */
export function rulesOf({ idenfy, starting }: Environment): StartRules {
  return {
    isDevelopment: idenfy.environment === 'development',
    redirectOrigins: starting.redirectOrigins,
    refusesPersonalClientIds: starting.clientIdStrict === 'on',
  };
}

/** A manifest with a text that is not GraphQL was not written by a build, so it stops the gateway. */
export function trustDocuments({ trustedDocuments: { mode, documents } }: Environment): TrustedDocuments {
  const unreadable = findUnreadableDocuments(documents);
  if (unreadable.length === 0) return createTrustedDocuments(mode, documents);
  const expected = `${unreadable.length} of its operations cannot be read as GraphQL`;
  throw new ConfigurationError([{ variable: 'TRUSTED_DOCUMENTS', expected }]);
}

/** Defaults that break a rule would make every start fail, so they stop the gateway instead. */
export function checkDefaults(json: unknown, rules: StartRules): StartInput {
  const { input, problems } = readStartDefaults(json);
  const broken = findInputFaults('any', input, rules).map(
    ({ path, message }) => `${path.slice(1).join('.')}: ${message}`,
  );
  const faults = [...problems, ...broken].map((expected) => ({ variable: 'VERIFICATION_DEFAULTS', expected }));
  if (faults.length > 0) throw new ConfigurationError(faults);
  return input;
}
