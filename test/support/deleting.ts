import { expect } from 'vitest';
import { createManualClock, type ManualClock } from '../../src/simulator/clock.ts';
import type { SessionAction } from '../../src/simulator/session.ts';
import { leastSettings, startGateway } from './gateway.ts';
import { startSimulatedGateway, type SimulatedGateway } from './simulated.ts';
import { nine } from './store.ts';

/** A session that was started through a gateway. */
export interface StartedSession {
  readonly id: string;
  readonly scanRef: string;
  readonly authToken: string;
}

/** The keys that somebody has after `rotate`, by themselves. */
export const rotatedKeys = {
  older: leastSettings.DATA_ENCRYPTION_KEYS,
  newer: Buffer.alloc(32, 'newer-encryption-key').toString('base64'),
};

/** What is asked of a deletion. */
const deletionFields = 'id state requestedBy requestedAt doneAt tries nextTryAt verificationId clientId';

/** A deletion as GraphQL answers it. */
export interface AnsweredDeletion {
  readonly id: string;
  readonly state: string;
  readonly tries: number;
  readonly requestedAt: string;
  readonly doneAt: string | null;
  readonly nextTryAt: string | null;
}

/** A gateway and a simulator on one clock, whose webhooks arrive. */
export interface DeletingGateway extends SimulatedGateway {
  readonly clock: ManualClock;
  /** Stops the gateway and starts it again over its database with a newer encryption key beside its own. */
  rotate(): Promise<DeletingGateway>;
  /** Starts a session of this client. */
  start(clientId: string, externalRef?: string): Promise<StartedSession>;
  /** Lets the person or a reviewer do something, and resolves when the gateway stands so. */
  act(session: StartedSession, action: SessionAction, status: string): Promise<void>;
  /** Asks for a deletion, which must begin. */
  remove(session: Pick<StartedSession, 'id'>): Promise<AnsweredDeletion>;
  find(deletion: Pick<AnsweredDeletion, 'id'>): Promise<AnsweredDeletion | null>;
  /** Resolves when the deletion has these properties. */
  reaches(deletion: Pick<AnsweredDeletion, 'id'>, expected: Partial<AnsweredDeletion>): Promise<void>;
}

const patience = { timeout: 10_000, interval: 20 };

/** Starts both over this database. They stop when the test ends. */
export async function startDeleting(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<DeletingGateway> {
  const clock = createManualClock(nine);
  const simulated = await startSimulatedGateway(
    { DATABASE_URL: databaseUrl, ...settings },
    { gateway: { clock }, simulator: { clock, webhooks: { signingKey: leastSettings.IDENFY_WEBHOOK_SECRETS } } },
  );
  return createDeleting(simulated, { clock, settings: { DATABASE_URL: databaseUrl, ...settings } });
}

interface DeletingParts {
  readonly clock: ManualClock;
  readonly settings: Readonly<Record<string, string>>;
}

function createDeleting(simulated: SimulatedGateway, { clock, settings }: DeletingParts): DeletingGateway {
  const { ask, simulator, simulatorUrl, url } = simulated;
  simulator.setWebhookUrl(`${url}/webhooks/idenfy`);
  const one = async <Value>(operation: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await ask(operation, variables);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Value;
  };
  const find: DeletingGateway['find'] = ({ id }) =>
    one(`query D($id: ID!) { deletion(id: $id) { ${deletionFields} } }`, { id });
  return {
    ...simulated,
    clock,
    rotate: async () => {
      await simulated.stop();
      const keys = { DATA_ENCRYPTION_KEYS: `${rotatedKeys.newer},${rotatedKeys.older}` };
      const again = { IDENFY_UI_URL: simulatorUrl, ...settings, ...keys };
      const gateway = await startGateway(simulatorUrl, again, { clock });
      return createDeleting({ ...simulated, ...gateway }, { clock, settings: again });
    },
    start: async (clientId, externalRef) => {
      const operation = `mutation S($clientId: ClientId!, $input: StartVerificationInput) {
        startVerification(clientId: $clientId, input: $input) { authToken verification { id scanRef } errors { code } }
      }`;
      const variables = { clientId, input: { externalRef } };
      const started = await one<{ authToken: string; verification: { id: string; scanRef: string } | null }>(
        operation,
        variables,
      );
      if (started.verification === null) throw new Error(`Nothing was started: ${JSON.stringify(started)}`);
      return { ...started.verification, authToken: started.authToken };
    },
    act: async ({ id, scanRef }, action, status) => {
      const session = simulator.vendor.find({ scanRef });
      if (session === null) throw new Error('The simulator does not know the session.');
      simulator.vendor.act(session, action);
      const standing = async () =>
        (await one<{ status: string }>('query V($id: ID!) { verification(by: { id: $id }) { status } }', { id }))
          .status;
      await expect.poll(standing, patience).toBe(status);
    },
    remove: async ({ id }) => {
      const operation = `mutation D($id: ID!) { deleteVerification(id: $id) { deletion { ${deletionFields} } errors { code } } }`;
      const { deletion, errors } = await one<{ deletion: AnsweredDeletion | null; errors: unknown[] }>(operation, {
        id,
      });
      if (deletion === null) throw new Error(`Nothing is deleted: ${JSON.stringify(errors)}`);
      return deletion;
    },
    find,
    reaches: (deletion, expected) => expect.poll(() => find(deletion), patience).toMatchObject(expected),
  };
}
