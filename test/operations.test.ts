import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverage } from './support/coverage-table.ts';
import { startFollowedGateway, type FollowedGateway } from './support/followed.ts';
import type { GraphQLAnswer } from './support/gateway.ts';
import { readRepositoryFile, repositoryRoot } from './support/repository.ts';
import { connect } from './support/socket-client.ts';

const folder = 'docs/operations';
const patience = { timeout: 20_000 };
const files = readdirSync(join(repositoryRoot, folder));

/** What the record holds before the operations are sent, by what has become of it. */
interface Names {
  readonly approved: string;
  readonly suspected: string;
  readonly review: string;
  /** Of which the vendor was asked, and has delivered nothing. */
  readonly asked: string;
  readonly open: string;
  readonly unwanted: string;
  readonly deletion: string;
  readonly delivery: string;
}

type Variables = Readonly<Record<string, unknown>>;

/** What each operation is sent with. */
const variablesOf: Readonly<Record<string, (names: Names) => Variables>> = {
  'add-to-blocklist': ({ approved }) => ({ id: approved, source: 'SELFIE', reason: 'Invented' }),
  'remove-from-blocklist': ({ approved }) => ({ id: approved, source: 'SELFIE' }),
  'audit-log': () => ({ first: 5 }),
  budget: () => ({ clientId: 'client-approved' }),
  changes: () => ({ first: 5 }),
  client: () => ({ clientId: 'client-approved', first: 5 }),
  'create-verification-report': ({ approved }) => ({ id: approved }),
  'decide-verification': ({ suspected }) => ({ id: suspected, decision: 'ACCEPT', note: 'Seen in person.' }),
  'delete-verification': ({ suspected }) => ({ id: suspected }),
  'delete-client': () => ({ clientId: 'client-unwanted' }),
  deletion: ({ deletion }) => ({ id: deletion }),
  'follow-up': ({ approved }) => ({ id: approved }),
  history: ({ approved }) => ({ id: approved, first: 5 }),
  media: ({ asked }) => ({ id: asked }),
  node: ({ approved }) => ({ id: approved }),
  'person-and-document': ({ asked }) => ({ id: asked }),
  reasons: ({ suspected }) => ({ id: suspected }),
  'refresh-verification': ({ open }) => ({ by: { id: open } }),
  'replay-webhook-delivery': ({ delivery }) => ({ id: delivery }),
  'request-more-information': ({ approved }) => ({ id: approved, input: { lifetime: 3600 } }),
  screenings: ({ approved }) => ({ id: approved }),
  'set-dummy-result': ({ review }) => ({ id: review, document: 'DOC_VALIDATED', face: 'FACE_MATCH' }),
  'start-verification': () => ({ clientId: 'client-new' }),
  'vendor-verifications': () => ({ clientId: 'client-approved', first: 5 }),
  verification: ({ approved }) => ({ by: { id: approved } }),
  verifications: () => ({ first: 5 }),
  'verification-status': () => ({ clientId: 'client-approved' }),
  'verification-updated': ({ approved }) => ({ id: approved }),
  viewer: () => ({}),
  'webhook-deliveries': () => ({ first: 5 }),
  'webhook-delivery-body': ({ delivery }) => ({ id: delivery }),
};

async function deliverAbout({ open, delivered, simulator }: FollowedGateway, name: string, action: Action) {
  const { id, session } = await open(`client-${name}`);
  await delivered(() => simulator.vendor.act(session(), action));
  return id;
}

type Action = Parameters<FollowedGateway['simulator']['vendor']['act']>[1];

async function askAbout({ ask, open, simulator, url }: FollowedGateway, name: string) {
  const { id, session } = await open(`client-${name}`);
  simulator.setWebhookUrl(null);
  simulator.vendor.act(session(), 'approve');
  await ask(read('refresh-verification'), { by: { id } });
  simulator.setWebhookUrl(`${url}/webhooks/idenfy`);
  return id;
}

function read(name: string): string {
  return readRepositoryFile(`${folder}/${name}.graphql`);
}

/** A gateway whose record holds something of everything. */
async function openRecord() {
  const gateway = await startFollowedGateway({ IDENFY_ENVIRONMENT: 'development' });
  const { ask } = gateway;
  const approved = await deliverAbout(gateway, 'approved', 'approve');
  const names = {
    approved,
    suspected: await deliverAbout(gateway, 'suspected', 'suspect'),
    review: await deliverAbout(gateway, 'review', 'review'),
    asked: await askAbout(gateway, 'asked'),
    open: (await gateway.open('client-open')).id,
    unwanted: await deliverAbout(gateway, 'unwanted', 'deny'),
  };
  const forgotten = await deliverAbout(gateway, 'forgotten', 'deny');
  const deletion = rootOf(await ask(read('delete-verification'), { id: forgotten }))['deletion'] as { id: string };
  const [delivery] = rootOf(await ask(read('webhook-deliveries'), { first: 1 }))['nodes'] as { id: string }[];
  const state = async () => rootOf(await ask(read('deletion'), { id: deletion.id }))['state'];
  await expect.poll(state, patience).toBe('DONE');
  return { ...gateway, names: { ...names, deletion: deletion.id, delivery: delivery?.id ?? '' } };
}

/** What the only root field answers, which is not null. */
function rootOf({ data, errors }: GraphQLAnswer): Readonly<Record<string, unknown>> {
  const [root] = Object.values(data ?? {});
  if (typeof root !== 'object' || root === null || errors) throw new Error(JSON.stringify({ data, errors }));
  return root as Readonly<Record<string, unknown>>;
}

/** Sends an operation as a client does: a subscription over a socket, of which the first message is taken. */
async function send({ ask, url }: FollowedGateway, text: string, variables: Variables): Promise<GraphQLAnswer> {
  if (!/^subscription\b/mu.test(text)) return ask(text, variables);
  const updates = connect(url).ask(text, variables);
  const first = await updates.next();
  await updates.stop();
  return first as GraphQLAnswer;
}

/** The status of what is at an address, null when there is none. */
async function fetchIfAny(url: unknown): Promise<number | null> {
  return typeof url === 'string' ? (await fetch(url)).status : null;
}

/** The endpoints that the table says an operation calls. */
function endpointsOf(name: string): readonly string[] {
  return coverage.endpoints.flatMap((row) =>
    'operations' in row && row.operations.includes(name) && row.calledBy === 'gateway' ? [row.endpoint] : [],
  );
}

function toEndpoint({ method, path }: { readonly method: string; readonly path: string }): string {
  const named = path
    .replace(/(?<=identifications\/)[^/]+/u, '{scanRef}')
    .replace(/(?<=blocklists\/)[^/]+/u, '{source}');
  return `${method} ${named}`;
}

describe('the operations that clients send', () => {
  it('are each sent here', () => {
    expect(files.toSorted()).toEqual(
      Object.keys(variablesOf)
        .map((name) => `${name}.graphql`)
        .toSorted(),
    );
  });

  it('are answered without an error, and call what the table of coverage says', async () => {
    const gateway = await openRecord();
    for (const [name, toVariables] of Object.entries(variablesOf)) {
      const before = gateway.simulator.calls.length;
      const answer = await send(gateway, read(name), toVariables(gateway.names));
      const { errors, url } = rootOf(answer);
      expect({ name, errors: errors ?? [] }).toEqual({ name, errors: [] });
      expect(await fetchIfAny(url)).toBe(url === undefined ? null : 200);
      const called = () => gateway.simulator.calls.slice(before).map(toEndpoint);
      // What is deleted, and what a webhook makes the vendor be asked, goes on after the answer.
      await expect.poll(() => ({ name, called: called() }), patience).toEqual({ name, called: endpointsOf(name) });
      await gateway.simulator.idle();
    }
  }, 60_000);
});
