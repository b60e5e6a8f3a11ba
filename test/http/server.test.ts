import { describe, expect, it } from 'vitest';
import type { Defect } from '../../src/model/observer.ts';
import { silentObserver } from '../../src/model/observer.ts';
import { printPublicSchema } from '../../src/graphql/schema.ts';
import { listen, onlyVerifications, postGraphQL } from '../support/http-server.ts';

const question = { query: '{ __typename }' };

describe('POST /graphql', () => {
  it('answers an operation, uncached, under the id the request brought', async () => {
    const url = await listen();
    const response = await postGraphQL(url, question, { 'x-request-id': 'trace-1.a_B' });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-request-id')).toBe('trace-1.a_B');
  });

  it.each(['', 'a'.repeat(65), 'a b', 'ü', '"><script>'])('replaces the request id %j', async (given) => {
    const url = await listen();
    const response = await postGraphQL(url, question, { 'x-request-id': encodeURI(given) === given ? given : 'a b' });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/u);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['a body that is no JSON', '{', {}, 400],
    ['a body with a prototype', '{"query":"{__typename}","__proto__":{"a":1}}', {}, 400],
    ['a body with a constructor', '{"query":"{__typename}","constructor":{"prototype":{"a":1}}}', {}, 400],
    ['a body over 64 KiB', JSON.stringify({ query: `{ __typename } #${'a'.repeat(65_536)}` }), {}, 413],
    ['another media type', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['another charset', '{"query":"{__typename}"}', { 'content-type': 'application/json; charset=utf-7' }, 415],
    ['a batch', '[{"query":"{__typename}"}]', {}, 400],
  ])('refuses %s', async (_sentence, body, headers, status) => {
    const url = await listen();
    const response = await postGraphQL(url, body, headers);
    const answer = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(response.status).toBe(status);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions).toEqual({
      code: 'BAD_REQUEST',
      requestId: response.headers.get('x-request-id'),
    });
    expect(answer.errors[0]?.message).not.toContain('__proto__');
  });

  it('registers no query that a client sends along', async () => {
    const url = await listen();
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    for (const body of [{ extensions }, { ...question, extensions }, { extensions }]) {
      expect(await (await postGraphQL(url, body)).json()).toMatchObject({
        errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'BAD_REQUEST' } }],
      });
    }
  });

  it.each([
    ['GET', 'mutation { startVerification(clientId: "u") { status } }', 405, 'BAD_REQUEST'],
    ['GET', '{ __typename }', 200, undefined],
  ])('%s %s is answered with %i', async (method, query, status, code) => {
    const url = await listen();
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
      method,
      headers: { 'apollo-require-preflight': '1' },
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    expect([response.status, errors?.[0]?.extensions.code]).toEqual([status, code]);
  });

  it('reads a body in UTF-8 that says so', async () => {
    const url = await listen();
    const response = await postGraphQL(url, question, { 'content-type': 'application/json; charset="UTF-8"' });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('says who may call when the caller is not known', async () => {
    const url = await listen({ authenticate: () => Promise.resolve(null) });
    const response = await postGraphQL(url, question);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('masks a defect and reports it', async () => {
    const defects: Defect[] = [];
    const url = await listen({
      observer: { ...silentObserver, failed: (defect) => defects.push(defect) },
      verifications: onlyVerifications({ find: () => Promise.reject(new Error('the password is hunter2')) }),
    });
    const query = '{ verification(by: { scanRef: "abc" }) { id } }';
    const response = await postGraphQL(url, { query }, { 'x-request-id': 'trace-2' });
    expect(await response.json()).toEqual({
      data: { verification: null },
      errors: [
        {
          message: 'Something went wrong on our side.',
          locations: [{ line: 1, column: 3 }],
          path: ['verification'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'trace-2' },
        },
      ],
    });
    expect(defects.map(({ error }) => (error as Error).message)).toEqual(['the password is hunter2']);
  });
});

describe('more variables that do not fit than are listed', () => {
  it('are the caller’s fault, and nobody is told of a defect', async () => {
    const defects: Defect[] = [];
    const url = await listen({ observer: { ...silentObserver, failed: (defect) => defects.push(defect) } });
    const numbers = [1, 2, 3, 4, 5, 6];
    const query = `query Q(${numbers.map((number) => `$v${number}: ClientId!`).join(' ')}) {
      ${numbers.map((number) => `a${number}: client(clientId: $v${number}) { clientId }`).join(' ')}
    }`;
    const variables = Object.fromEntries(numbers.map((number) => [`v${number}`, '']));
    const response = await postGraphQL(url, { query, variables });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(Array(6).fill('BAD_USER_INPUT'));
    expect(defects).toEqual([]);
  });
});

describe('the caller’s values', () => {
  const canary = 'Zebulon-Quagmire';
  it.each<[string, object]>([
    [
      'a client id in a variable',
      {
        query: 'mutation($c: ClientId!) { startVerification(clientId: $c) { status } }',
        variables: { c: `${canary}\n` },
      },
    ],
    ['a client id in the document', { query: `mutation { startVerification(clientId: "${canary}\\n") { status } }` }],
    [
      'a date in a variable',
      {
        query: 'mutation($i: StartVerificationInput) { startVerification(clientId: "u", input: $i) { status } }',
        variables: { i: { person: { dateOfBirth: canary } } },
      },
    ],
    [
      'a date in the document',
      {
        query: `mutation { startVerification(clientId: "u", input: { person: { dateOfBirth: "${canary}" } }) { status } }`,
      },
    ],
    [
      'an enum in a variable',
      {
        query: 'mutation($i: StartVerificationInput) { startVerification(clientId: "u", input: $i) { status } }',
        variables: { i: { person: { sex: canary } } },
      },
    ],
    [
      'an enum as text in the document',
      { query: `mutation { startVerification(clientId: "u", input: { person: { sex: "${canary}" } }) { status } }` },
    ],
    [
      'a number that is text',
      {
        query: 'mutation($i: StartVerificationInput) { startVerification(clientId: "u", input: $i) { status } }',
        variables: { i: { session: { expiryTime: canary } } },
      },
    ],
    [
      'a text that is an object',
      {
        query: 'mutation($i: StartVerificationInput) { startVerification(clientId: "u", input: $i) { status } }',
        variables: { i: { person: { firstName: { [canary]: canary } } } },
      },
    ],
    [
      'a boolean in the document',
      {
        query: `mutation { startVerification(clientId: "u", input: { checks: { checkAml: "${canary}" } }) { status } }`,
      },
    ],
  ])('are not repeated for %s', async (_sentence, body) => {
    const url = await listen({ explorer: 'on' });
    const text = await (await postGraphQL(url, body)).text();
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors: { extensions: { code: string } }[] };
    expect(data ?? null).toBeNull();
    expect(errors.map((error) => error.extensions.code)).toContainEqual(
      expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/u),
    );
    expect(text).not.toContain(canary);
  });

  it('leave the place and the rule in the message', async () => {
    const url = await listen();
    const query = 'mutation($i: StartVerificationInput) { startVerification(clientId: "u", input: $i) { status } }';
    const response = await postGraphQL(url, { query, variables: { i: { person: { dateOfBirth: canary } } } });
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message:
            'The value of $i at "i.person.dateOfBirth" is not valid. A date is an existing day written as YYYY-MM-DD.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });
});

describe('other methods and paths', () => {
  it.each(['PUT', 'PATCH', 'DELETE'])('%s /graphql is answered with the methods there are', async (method) => {
    const url = await listen();
    const response = await fetch(`${url}/graphql`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  it.each([
    ['POST', '/healthz', 'GET'],
    ['POST', '/readyz', 'GET'],
    ['DELETE', '/schema.graphql?a=b', 'GET'],
  ])('%s %s is answered with the method there is', async (method, path, allowed) => {
    const url = await listen();
    const response = await fetch(url + path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('an unknown path is answered in JSON', async () => {
    const url = await listen();
    const response = await fetch(`${url}/nothing/here`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('GET /healthz and /readyz', () => {
  it('say that the process is alive and ready', async () => {
    const url = await listen();
    const [health, readiness] = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/readyz`)]);
    expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }]);
    expect([readiness.status, await readiness.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('tell alive from ready', async () => {
    const url = await listen({ isReady: () => Promise.resolve(false) });
    const [health, readiness] = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/readyz`)]);
    expect(health.status).toBe(200);
    expect([readiness.status, await readiness.json()]).toEqual([503, { status: 'not ready' }]);
  });
});

describe('GET /schema.graphql', () => {
  it('is the schema that code generators read', async () => {
    const url = await listen({ explorer: 'on', authenticate: () => Promise.resolve(null) });
    const response = await fetch(`${url}/schema.graphql`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(printPublicSchema());
  });

  it('is for known callers where the explorer is off', async () => {
    const strangers = await listen({ authenticate: () => Promise.resolve(null) });
    const known = await listen();
    expect((await fetch(`${strangers}/schema.graphql`)).status).toBe(401);
    expect((await fetch(`${known}/schema.graphql`)).status).toBe(200);
  });
});

describe('the schema', () => {
  const introspection = { query: '{ __schema { queryType { name } } }' };
  const misspelt = { query: '{ verificatio(by: { scanRef: "a" }) { id } }' };

  it('is told to everybody with the explorer on', async () => {
    const url = await listen({ explorer: 'on' });
    expect(await (await postGraphQL(url, introspection)).json()).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  it('is told to nobody with the explorer off, not even by suggestions', async () => {
    const url = await listen();
    const told: unknown = await (await postGraphQL(url, introspection)).json();
    expect(told).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(told).not.toHaveProperty('data');
    const suggested = await (await postGraphQL(url, misspelt)).text();
    expect(JSON.parse(suggested)).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(suggested).not.toMatch(/did you mean/iu);
  });
});

describe('pages of other origins', () => {
  it('may call when their origin is in the list, to the letter', async () => {
    const url = await listen({ corsOrigins: ['https://app.example'] });
    const response = await postGraphQL(url, question, { origin: 'https://app.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(response.headers.get('vary')).toMatch(/Origin/iu);
  });

  it.each(['https://evil.example', 'https://app.example.evil.example', 'http://app.example', 'null'])(
    '%s may not',
    async (origin) => {
      const url = await listen({ corsOrigins: ['https://app.example'] });
      const response = await postGraphQL(url, question, { origin });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('cannot send a simple request that a browser would not ask about first', async () => {
    const url = await listen();
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('a request that must not be looked at', () => {
  it('is refused before anything reads it', async () => {
    const url = await listen({ refuseRequest: () => 'Not through a proxy.' });
    const response = await postGraphQL(url, question);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'Not through a proxy.', extensions: { code: 'FORBIDDEN' } }],
    });
  });
});
