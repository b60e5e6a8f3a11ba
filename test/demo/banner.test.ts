import { describe, expect, it } from 'vitest';
import { demoBanner } from '../../src/demo/banner.ts';

const urls = {
  gateway: 'http://127.0.0.1:4000',
  simulator: 'http://127.0.0.1:4010',
  sandbox: 'https://studio.apollographql.com/sandbox/explorer?endpoint=http%3A%2F%2F127.0.0.1%3A4000%2Fgraphql',
};

describe('the banner of the demo', () => {
  it('says that the vendor is a simulator, names every URL, and how to stop', () => {
    expect(demoBanner(urls, [])).toBe(`
iDenfy GraphQL gateway, demo. The vendor is a simulator: no account, no network, no real documents.

  Demo page  http://127.0.0.1:4000/demo/
  Explorer   http://127.0.0.1:4000/
  Sandbox    https://studio.apollographql.com/sandbox/explorer?endpoint=http%3A%2F%2F127.0.0.1%3A4000%2Fgraphql  (Apollo's, needs a network)
  GraphQL    http://127.0.0.1:4000/graphql
  Schema     http://127.0.0.1:4000/schema.graphql
  Simulator  http://127.0.0.1:4010/__simulator/  (every session, and the reviewer's choices)

Start a verification from another terminal:

  curl -s http://127.0.0.1:4000/graphql -H 'content-type: application/json' -d '{"query":"mutation { startVerification(clientId: \\"user-123\\") { authToken redirectUrl status errors { code message } } }"}'

Ctrl-C stops everything and keeps nothing.
`);
  });

  it('adds a line for each note', () => {
    const lines = demoBanner(urls, ['one thing', 'another']).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['Note: one thing', 'Note: another']));
  });
});
