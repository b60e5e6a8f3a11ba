import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { listen } from '../support/http-server.ts';

/** Audits that need a header before the server lets them through, because a browser would send the like without asking. */
const needPreflight = 3;

describe('GraphQL over HTTP', () => {
  it('has 61 audits', () => {
    expect(serverAudits({ url: 'http://127.0.0.1:1/graphql' })).toHaveLength(61);
  });

  it('is spoken as every audit wants it', async () => {
    const url = `${await listen({ explorer: 'on' })}/graphql`;
    const preflighted: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('apollo-require-preflight', '1');
      return fetch(input, { ...init, headers });
    };
    const results = await Promise.all(serverAudits({ url, fetchFn: preflighted }).map((audit) => audit.fn()));
    expect(results.filter(({ status }) => status !== 'ok').map(({ name, status }) => `${status}: ${name}`)).toEqual([]);
  });

  it('is spoken to browsers only after they have asked', async () => {
    const url = `${await listen({ explorer: 'on' })}/graphql`;
    const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map((audit) => audit.fn()));
    expect(results.filter(({ status }) => status === 'ok')).toHaveLength(61 - needPreflight);
  });
});
