import { createAccess, type Access } from '../access/access.ts';
import { refuseForeignHost } from '../access/host.ts';
import { refuseForeignRequest } from '../access/local.ts';
import { refuseForeignOrigin } from '../access/origin.ts';
import type { Environment } from '../config/environment.ts';
import { isLoopback } from '../config/variable.ts';
import { createAdmission } from '../http/admission.ts';
import { createLoopDelay } from '../http/loop-delay.ts';
import { usualRequestLimits, type RequestLimits } from '../http/request-limits.ts';
import { usualSocketLimits, type SocketLimits } from '../http/websocket-connections.ts';
import { createSignatureVerifier, type SignatureVerifier } from '../idenfy/webhook-signature.ts';
import { usualAdmissionLimits, type Admission } from '../model/admission.ts';
import type { Clock } from '../model/clock.ts';
import type { Observer } from '../model/observer.ts';
import { scopedPermissions, type Permissions } from '../model/permissions.ts';
import type { Store } from '../store/store.ts';
import { createBudgets, type Budgets } from '../verification/budgets.ts';
import type { IncomingHttpHeaders } from 'node:http';

/** The parts that keep people out, each of which can be handed in; no setting turns one off. */
export interface SecurityControls {
  /** From credentials to a caller. */
  readonly access: Access;
  /** Says why a request must not be looked at at all, or null. */
  readonly refuseRequest: (headers: IncomingHttpHeaders, route: string) => string | null;
  /** Says why a page of the origin that is named in the headers must not open a socket, or null. */
  readonly refuseOrigin: (headers: IncomingHttpHeaders) => string | null;
  readonly socketLimits: SocketLimits;
  readonly permissions: Permissions;
  readonly verifySignature: SignatureVerifier;
  readonly requestLimits: RequestLimits;
  /** What is shed when there is too much to do. */
  readonly admission: Admission;
  readonly budgets: (store: Store) => Budgets;
}

/** What the controls are made from. */
export interface ControlParts {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly observer: Observer;
}

/** The controls of the product. */
export function usualControls({ environment, clock, observer }: ControlParts): SecurityControls {
  const { access: settings, webhooks, budgets, http } = environment;
  const reportProblem = (error: Error) => {
    observer.failed({ requestId: null, error });
  };
  return {
    access: createAccess({ settings, clock, reportProblem }),
    refuseRequest: settings.mode === 'none' ? refuseForeignRequest : exceptHealth(refuseForeignHost(http.publicUrl)),
    refuseOrigin: refuseForeignOrigin(allowedOrigins(http), http.publicUrl),
    socketLimits: usualSocketLimits,
    permissions: scopedPermissions,
    requestLimits: usualRequestLimits,
    admission: createAdmission({ limits: usualAdmissionLimits, loopDelay: createLoopDelay() }),
    verifySignature: createSignatureVerifier(webhooks.secrets),
    budgets: (store) => createBudgets(store, budgets),
  };
}

/** Whoever watches over the process asks it by its address, and is told nothing but whether it lives. */
const healthRoutes: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

function exceptHealth(refuse: (headers: IncomingHttpHeaders) => string | null): SecurityControls['refuseRequest'] {
  return (headers, route) => (healthRoutes.has(route) ? null : refuse(headers));
}

/** Where Apollo's hosted Sandbox runs. */
const hostedSandbox = 'https://studio.apollographql.com';

/** With the explorer on, the hosted Sandbox may explore a gateway that nobody else can reach. */
export function allowedOrigins(http: Environment['http']): readonly string[] {
  return letsSandboxIn(http) ? [...http.corsOrigins, hostedSandbox] : http.corsOrigins;
}

/** Apollo's hosted Sandbox with the endpoint of the gateway at this address filled in; null when it may not call. */
export function sandboxAddress(http: Environment['http'], url: string): string | null {
  if (!letsSandboxIn(http)) return null;
  return `${hostedSandbox}/sandbox/explorer?endpoint=${encodeURIComponent(`${url}/graphql`)}`;
}

function letsSandboxIn({ host, explorer }: Environment['http']): boolean {
  return explorer === 'on' && isLoopback(host);
}
