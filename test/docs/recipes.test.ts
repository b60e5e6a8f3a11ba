import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { followChanges, type Change } from '../../docs/recipes/changes.ts';
import { startFollowedGateway } from '../support/followed.ts';
import { repositoryRoot } from '../support/repository.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

/** What every recipe for a client exports. */
interface Recipe<Client = unknown> {
  readonly connect: (gateway: string, token?: string) => Client;
  readonly startVerification: (client: Client, clientId: string) => Promise<string>;
  readonly readStatus: (client: Client, clientId: string) => Promise<unknown>;
}

const token = 'token-of-the-backend';
const digest = createHash('sha256').update(token).digest('hex');
const settings = {
  AUTH_MODE: 'token',
  AUTH_TOKENS: `backend:verification:start+verification:read+verification:any:${digest}`,
};

/** A gateway that wants to know who asks. Its vendor can be told to approve the only session there is. */
async function startGuardedGateway() {
  const gateway = await startFollowedGateway(settings);
  const approve = () =>
    gateway.delivered(() => {
      for (const session of gateway.simulator.vendor.sessions) gateway.simulator.vendor.act(session, 'approve');
    });
  return { ...gateway, approve };
}

describe.each(['apollo-client', 'urql', 'graphql-request', 'gql-tada', 'relay'])('the recipe for %s', (name) => {
  const load = async () => (await import(`../../docs/recipes/${name}.ts`)) as Recipe;

  it('starts a verification, sees how it stands, and says why a second one is refused', async () => {
    const { connect, startVerification, readStatus } = await load();
    const { url, simulatorUrl, approve } = await startGuardedGateway();
    const client = connect(url, token);
    expect(await readStatus(client, 'anna')).toBeNull();
    expect(await startVerification(client, 'anna')).toMatch(`${simulatorUrl}/api/v2/redirect?authToken=`);
    expect(await readStatus(client, 'anna')).toMatchObject({ status: 'ACTIVE', nextAction: 'SEND_USER_TO_FLOW' });
    await approve();
    expect(await readStatus(client, 'anna')).toMatchObject({
      status: 'APPROVED',
      outcome: 'VERIFIED',
      nextAction: 'NONE',
    });
    await expect(startVerification(client, 'anna')).rejects.toThrow('ALREADY_VERIFIED: The person is verified.');
  });

  it('rejects with what GraphQL refuses, and without credentials', async () => {
    const { connect, startVerification, readStatus } = await load();
    const { url, simulator } = await startGuardedGateway();
    await expect(startVerification(connect(url, token), 'héléna')).rejects.toThrow('printable ASCII');
    await expect(startVerification(connect(url), 'anna')).rejects.toThrow();
    await expect(readStatus(connect(url), 'anna')).rejects.toThrow();
    expect(simulator.vendor.sold).toBe(0);
  });
});

describe('the recipe for curl', () => {
  const run = async (url: string, clientId: string, env: Record<string, string>) => {
    const file = join(repositoryRoot, 'docs/recipes/curl.sh');
    const options = { env: { PATH: process.env['PATH'], GATEWAY_URL: url, ...env }, timeout: 15_000 };
    const { stdout } = await promisify(execFile)('sh', [file, clientId], options);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  };

  it('starts a verification and says how the person stands', async () => {
    const { url, simulatorUrl } = await startGuardedGateway();
    const redirectUrl = expect.stringContaining(`${simulatorUrl}/api/v2/redirect?authToken=`) as string;
    expect(await run(url, 'anna', { TOKEN: token })).toEqual([
      { data: { startVerification: { redirectUrl, errors: [] } } },
      { data: { client: { latestVerification: { status: 'ACTIVE', nextAction: 'SEND_USER_TO_FLOW' } } } },
    ]);
  });

  it('ends with 1 and the answer when a rule, GraphQL or nobody knows who refuses', async () => {
    const { url } = await startGuardedGateway();
    const refusal = (text: string) => ({ code: 1, stdout: '', stderr: expect.stringContaining(text) as string });
    await expect(run(url, 'anna@example.com', { TOKEN: token })).rejects.toMatchObject(refusal('INVALID_INPUT'));
    await expect(run(url, 'héléna', { TOKEN: token })).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
    await expect(run(url, 'anna', {})).rejects.toMatchObject(refusal('UNAUTHENTICATED'));
  });
});

describe('the recipe for changes', () => {
  const tell = ({ transition, verification }: Change) => `${verification?.clientId ?? ''} ${transition.status}`;

  /** A gateway, and what follows it from the cursor in one file until so many changes were handled. */
  const startFollowing = async () => {
    const gateway = await startFollowedGateway();
    const cursorFile = join(createTemporaryFolder(), 'cursor');
    const follow = async (count: number) => {
      const stopping = new AbortController();
      const handled: string[] = [];
      const handle = (change: Change) => {
        if (handled.push(tell(change)) === count) stopping.abort();
        return Promise.resolve();
      };
      await followChanges(gateway.url, { cursorFile, handle, signal: stopping.signal });
      return handled;
    };
    return { ...gateway, follow, cursorFile };
  };

  it('goes on after a restart where it stopped, and waits for what is still to come', async () => {
    const { open, follow, delivered, simulator } = await startFollowing();
    const { session } = await open('anna');
    await open('ben');
    expect(await follow(2)).toEqual(['anna ACTIVE', 'ben ACTIVE']);
    const following = follow(1);
    await delivered(() => simulator.vendor.act(session(), 'approve'));
    expect(await following).toEqual(['anna APPROVED']);
  });

  it('hands over again what was not handled to its end', async () => {
    const { open, follow, cursorFile, url } = await startFollowing();
    await open('anna');
    await open('ben');
    const handled: string[] = [];
    const handle = (change: Change) =>
      handled.push(tell(change)) === 2 ? Promise.reject(new Error('The process has died.')) : Promise.resolve();
    await expect(followChanges(url, { cursorFile, handle })).rejects.toThrow('The process has died.');
    expect(await follow(2)).toEqual(handled);
    expect(handled).toEqual(['anna ACTIVE', 'ben ACTIVE']);
  });

  it('rejects when the gateway does not let it read', async () => {
    const { cursorFile } = await startFollowing();
    const { url } = await startGuardedGateway();
    const handle = () => Promise.resolve();
    await expect(followChanges(url, { cursorFile, handle })).rejects.toThrow('Say who you are');
  });
});
