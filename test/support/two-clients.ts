import { expect } from 'vitest';
import type { GatewayOptions } from '../../src/gateway.ts';
import { callerSettings, headersAs } from './callers.ts';
import type { RunningGateway } from './gateway.ts';
import { startSimulatedGateway, type SimulatedGateway } from './simulated.ts';
import { deliver, digestOf, watchDeliveries, webhookBody } from './webhooks.ts';

/** Everything by which a client could be known to somebody else. */
export interface ClientTraces {
  readonly clientId: string;
  readonly externalRef: string;
  /** A verification that was decided, with a person in its delivery. */
  readonly id: string;
  readonly scanRef: string;
  readonly digest: string;
  readonly firstName: string;
  readonly documentNumber: string;
  /** A session that is still open. */
  readonly openId: string;
  readonly openScanRef: string;
  readonly authToken: string;
}

/** A gateway whose record holds two clients; the first is the one that bound callers act for. */
export interface TwoClients extends SimulatedGateway {
  readonly mine: ClientTraces;
  readonly theirs: ClientTraces;
}

/** Starts sessions of two clients through the API and delivers about one of each. */
export async function startTwoClients(
  settings: Readonly<Record<string, string>> = {},
  options: Partial<GatewayOptions> = {},
): Promise<TwoClients> {
  const watch = watchDeliveries(options.observer);
  const all = { ...callerSettings, BUDGET_CLIENT: 'off', BUDGET_TOTAL: 'off', ...settings };
  const gateway = await startSimulatedGateway(all, { gateway: { ...options, observer: watch.observer } });
  const mine = await enterClient(gateway, 'mine');
  const theirs = await enterClient(gateway, 'theirs');
  await watch.processed(2);
  return { ...gateway, mine, theirs };
}

/** What a start brought. */
export interface Started {
  readonly authToken: string;
  readonly verification: { readonly id: string; readonly scanRef: string };
}

async function enterClient(gateway: RunningGateway, whose: 'mine' | 'theirs'): Promise<ClientTraces> {
  const clientId = `client-of-${whose}`;
  const externalRef = `order-of-${whose}`;
  const firstName = `GIVENNAMEOF${whose.toUpperCase()}`;
  const documentNumber = `NUMBEROF${whose.toUpperCase()}`;
  const decided = await startAs(gateway, clientId, externalRef);
  const { id, scanRef } = decided.verification;
  const data = { docFirstName: firstName, docLastName: 'PERSON', docNumber: documentNumber, docType: 'PASSPORT' };
  const fileUrls = { FRONT: `https://files.example/${firstName}.png` };
  const body = webhookBody({ scanRef, clientId, more: { data, fileUrls, riskAssessment: { riskScore: 7 } } });
  await deliver(gateway.url, body);
  const { authToken, verification: open } = await startAs(gateway, clientId, externalRef);
  return {
    ...{ clientId, externalRef, id, scanRef, digest: digestOf(body), firstName, documentNumber },
    ...{ openId: open.id, openScanRef: open.scanRef, authToken },
  };
}

/** Starts a session of this client as an administrator, whatever is there already. */
export async function startAs({ askAs }: RunningGateway, clientId: string, externalRef: string): Promise<Started> {
  const answer = await askAs(
    headersAs('admin', ''),
    `mutation { startVerification(clientId: "${clientId}", policy: NEW_SESSION, input: { externalRef: "${externalRef}" }) {
      authToken verification { id scanRef } errors { code }
    } }`,
  );
  expect(answer).toMatchObject({ data: { startVerification: { errors: [] } } });
  return answer.data?.['startVerification'] as Started;
}
