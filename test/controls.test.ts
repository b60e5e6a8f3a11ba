import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { SecurityControls } from '../src/gateway/controls.ts';
import { usualRequestLimits } from '../src/http/request-limits.ts';
import { usualSocketLimits } from '../src/http/websocket-connections.ts';
import { allScopes, type Caller } from '../src/model/caller.ts';
import type { Budgets } from '../src/verification/budgets.ts';
import { callerSettings, headersOf } from './support/callers.ts';
import { openAdmission, postGraphQL } from './support/http-server.ts';
import { connect, upgrade } from './support/socket-client.ts';
import { startSimulatedGateway, type SimulatedGateway } from './support/simulated.ts';
import { digestOf, webhookBody } from './support/webhooks.ts';

/** What becomes of a request that a control is there to refuse. */
type Fate = 'REFUSED' | 'LET THROUGH';

/** A control, what it would be without doing anything, and a request that tells the two apart. */
interface Probe<Name extends keyof SecurityControls> {
  readonly without: SecurityControls[Name];
  readonly settings?: Readonly<Record<string, string>>;
  readonly try: (gateway: SimulatedGateway) => Promise<Fate>;
}

const everyone: Caller = { id: 'everyone', scopes: new Set(allScopes), clientId: null };
const service = headersOf('service', ...allScopes);

/** Spends and counts nothing. */
const noBudgets: Budgets = {
  *refuseStart() {
    return null;
  },
  *refuseCall() {
    return null;
  },
  *report() {
    return { total: null, client: null, caller: null };
  },
};

const probes: { readonly [Name in keyof SecurityControls]: Probe<Name> } = {
  access: {
    without: {
      authenticate: () => Promise.resolve(everyone),
      authenticateToken: () => Promise.resolve({ caller: everyone, expiresAt: null }),
    },
    try: async ({ url }) => {
      const response = await postGraphQL(url, { query: '{ viewer { id } }' });
      return response.status === 401 ? 'REFUSED' : 'LET THROUGH';
    },
  },
  refuseRequest: {
    without: () => null,
    try: async ({ url }) => {
      const status = await getAsHost(`${url}/graphql?query={viewer{id}}`, 'rebound.example');
      return status === 200 ? 'LET THROUGH' : 'REFUSED';
    },
  },
  refuseOrigin: {
    without: () => null,
    try: async ({ url }) => {
      const { status } = await upgrade(url, { origin: 'https://elsewhere.example', ...service });
      return status === 101 ? 'LET THROUGH' : 'REFUSED';
    },
  },
  socketLimits: {
    without: { ...usualSocketLimits, messageBytes: 1_000_000 },
    try: async ({ url }) => {
      const { client, closed, ask } = connect(url, { connectionParams: service });
      const answer = ask(`{ viewer { id } } # ${'x'.repeat(70_000)}`).next();
      const fate = await Promise.race([
        closed.then(() => 'REFUSED' as const),
        answer.then(() => 'LET THROUGH' as const),
      ]).catch(() => 'REFUSED' as const);
      await client.dispose();
      return fate;
    },
  },
  requestLimits: {
    without: { ...usualRequestLimits, perBoundCaller: 10_000 },
    try: async ({ url }) => {
      const bound = headersOf('my-client', 'verification:read');
      const ask = () => postGraphQL(url, { query: '{ viewer { id } }' }, bound);
      for (let asked = 0; asked < 600; asked += 50) await Promise.all(Array.from({ length: 50 }, ask));
      return (await ask()).status === 429 ? 'REFUSED' : 'LET THROUGH';
    },
  },
  permissions: {
    without: { holds: () => true, actsFor: () => true },
    try: async ({ askAs }) => {
      const start =
        'mutation { startVerification(clientId: "their-client", input: { checks: { checkLiveness: false } }) { status } }';
      const { data } = await askAs(headersOf('my-client', 'verification:read'), start);
      return data?.['startVerification'] === null ? 'REFUSED' : 'LET THROUGH';
    },
  },
  verifySignature: {
    without: () => true,
    try: async ({ url, askAs }) => {
      const body = webhookBody({ scanRef: 'scan-1', clientId: 'client-1' });
      const headers = { 'idenfy-signature': digestOf(body) };
      const { status } = await fetch(`${url}/webhooks/idenfy`, { method: 'POST', headers, body });
      const { data } = await askAs(service, '{ webhookDeliveries(first: 1) { nodes { digest } } }');
      const isKept = JSON.stringify(data).includes(digestOf(body));
      return status === 401 && !isKept ? 'REFUSED' : 'LET THROUGH';
    },
  },
  admission: {
    without: openAdmission,
    try: async ({ url, askAs }) => {
      const wait = '{ changes(first: 1, waitSeconds: 30) { nodes { __typename } } }';
      const waiting = Array.from({ length: 500 }, () => askAs(service, wait));
      const schema = { method: 'HEAD', headers: service };
      let fate: Fate = 'LET THROUGH';
      for (let asked = 0; asked < 300 && fate === 'LET THROUGH'; asked += 1) {
        if ((await fetch(`${url}/schema.graphql`, schema)).status === 503) fate = 'REFUSED';
      }
      // A change is what all of them wait for.
      await askAs(service, 'mutation { startVerification(clientId: "client-1") { status } }');
      await Promise.all(waiting);
      return fate;
    },
  },
  budgets: {
    without: () => noBudgets,
    settings: { BUDGET_TOTAL: '1/hour' },
    try: async ({ askAs, simulator }) => {
      for (const client of ['client-1', 'client-2']) {
        await askAs(service, `mutation { startVerification(clientId: "${client}") { status } }`);
      }
      return simulator.vendor.sold === 1 ? 'REFUSED' : 'LET THROUGH';
    },
  },
};

/** The status of the answer to a request that names another host, which `fetch` does not let anybody do. */
function getAsHost(url: string, host: string): Promise<number | undefined> {
  const headers = { host, 'apollo-require-preflight': 'yes', ...service };
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume().on('end', () => {
        resolve(response.statusCode);
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('a security control', () => {
  it.each(Object.entries(probes))(
    'is what refuses: without %s the same request is let through',
    async (name, { without, settings, try: attempt }: Probe<keyof SecurityControls>) => {
      const all = { ...callerSettings, ...settings };
      expect(await attempt(await startSimulatedGateway(all))).toBe('REFUSED');
      const controls = { [name]: without };
      expect(await attempt(await startSimulatedGateway(all, { gateway: { controls } }))).toBe('LET THROUGH');
    },
  );
});
