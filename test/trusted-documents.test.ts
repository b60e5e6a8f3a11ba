import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { postGraphQL } from './support/http-server.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { connect } from './support/socket-client.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';

const start = `mutation Start($clientId: ClientId!) {
  startVerification(clientId: $clientId) { authToken errors { code } }
}`;
const ping = 'query Ping { __typename }';
const texts = [start, ping];
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: idOf(text) } });
const started = {
  data: { startVerification: { authToken: expect.stringMatching(/^[A-Za-z0-9]{40}$/u) as unknown, errors: [] } },
};
const refused = {
  message: 'Only the operations of the manifest are run here: send the id or the exact text of one of them.',
  extensions: { code: 'OPERATION_REFUSED', requestId: expect.any(String) as unknown },
};

const manifests = {
  Apollo: {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: texts.map((body) => ({ id: idOf(body), body })),
  },
  'the client preset': Object.fromEntries(texts.map((text) => [idOf(text), text])),
};

function writeManifest(manifest: unknown): string {
  const file = join(createTemporaryFolder(), 'manifest.json');
  writeFileSync(file, JSON.stringify(manifest));
  return file;
}

function startTrusting(mode: 'off' | 'enforce', manifest: unknown = manifests.Apollo) {
  return startSimulatedGateway({
    EXPLORER: 'on',
    TRUSTED_DOCUMENTS: writeManifest(manifest),
    TRUSTED_DOCUMENTS_MODE: mode,
  });
}

async function post(url: string, body: unknown) {
  const response = await postGraphQL(url, body);
  return { status: response.status, body: (await response.json()) as unknown };
}

describe('trusted documents that are enforced', () => {
  it.each(Object.entries(manifests))(
    'are run over HTTP by id and by text, from a manifest of %s',
    async (_, manifest) => {
      const { url, simulator } = await startTrusting('enforce', manifest);
      const variables = { clientId: 'user-1' };
      expect(await post(url, { extensions: persisted(start), variables })).toEqual({ status: 200, body: started });
      expect(await post(url, { documentId: idOf(start), variables })).toEqual({ status: 200, body: started });
      expect(await post(url, { query: start, variables })).toEqual({ status: 200, body: started });
      const query = new URLSearchParams({ extensions: JSON.stringify(persisted(ping)) });
      const headers = { 'apollo-require-preflight': '1' };
      const got = await fetch(`${url}/graphql?${query}`, { headers });
      expect(await got.json()).toEqual({ data: { __typename: 'Query' } });
      // The second and the third were given the session of the first.
      expect(simulator.vendor.sessions).toHaveLength(1);
    },
  );

  it('are the only ones that are run over HTTP', async () => {
    const { url, simulator } = await startTrusting('enforce');
    const variables = { clientId: 'user-1' };
    const others = [
      { query: start.replace('authToken', 'authToken redirectUrl'), variables },
      { query: start.replace('authToken', 'authToken redirectUrl'), extensions: persisted(start), variables },
      { query: 'query {' },
      { query: '{ noSuchField }' },
      { query: getIntrospectionQuery() },
      { extensions: persisted('query Unknown { __typename }') },
      {},
    ];
    for (const body of others) expect(await post(url, body)).toEqual({ status: 400, body: { errors: [refused] } });
    const got = await fetch(`${url}/graphql?query=${encodeURIComponent('{__typename}')}`);
    expect([got.status, await got.json()]).toEqual([400, { errors: [refused] }]);
    expect(simulator.calls).toEqual([]);
  });

  it('are the only ones that are run over a socket', async () => {
    const { url, simulator } = await startTrusting('enforce');
    const { client, ask } = connect(url);
    await expect(ask(getIntrospectionQuery()).next()).rejects.toEqual([refused]);
    await expect(ask(`${start} `, { clientId: 'user-1' }).next()).rejects.toEqual([refused]);
    expect(simulator.calls).toEqual([]);
    expect(await ask(start, { clientId: 'user-1' }).rest()).toEqual([started]);
    const byId = { query: '', extensions: persisted(start), variables: { clientId: 'user-1' } };
    expect((await client.iterate(byId).next()).value).toEqual(started);
  });
});

describe('trusted documents that are not enforced', () => {
  it('can be run by id, beside everything else', async () => {
    const { url } = await startTrusting('off');
    expect(await post(url, { extensions: persisted(ping) })).toEqual({
      status: 200,
      body: { data: { __typename: 'Query' } },
    });
    expect(await post(url, { query: '{ other: __typename }' })).toEqual({
      status: 200,
      body: { data: { other: 'Query' } },
    });
    expect(await post(url, { extensions: persisted('query Unknown { __typename }') })).toMatchObject({
      body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    });
  });
});

it('A manifest with an operation that is not GraphQL stops the start', async () => {
  const starting = startTrusting('enforce', { a1: ping, b2: 'query {' });
  await expect(starting).rejects.toThrow(
    'The configuration cannot be used:\n  TRUSTED_DOCUMENTS: 1 of its operations cannot be read as GraphQL',
  );
});
