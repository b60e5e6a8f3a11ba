import fc from 'fast-check';
import { expect } from 'vitest';
import { usualRequestLimits } from '../../src/http/request-limits.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { drawOperation, type Literals } from './any-operation.ts';
import { headersAs, holds } from './callers.ts';
import { postGraphQL } from './http-server.ts';
import { scopesRequiredBy } from './required-scopes.ts';
import { startTwoClients, type ClientTraces, type TwoClients } from './two-clients.ts';

const schema = createSchema();
const allowedOrigin = 'https://app.example';

/** A caller that acts for one client, and what it may let the vendor be sent. */
export type BoundRole = 'client' | 'mightyClient';

const freeParameters: ReadonlySet<string> = new Set([
  ...['clientId', 'externalRef', 'locale', 'successUrl', 'errorUrl', 'unverifiedUrl'],
]);

/**
 * Lets a caller that acts for one client send any operations, four at a time, and expects that no byte of any answer tells of the
 * other client, that the vendor is neither asked nor sold anything about it, and that no check is weakened and no browser sent
 * elsewhere.
 */
export async function expectNoTrace(role: BoundRole, operations: number): Promise<void> {
  const settings = { REDIRECT_ORIGINS: allowedOrigin, IDENFY_HOURLY_BUDGET: '1000000' };
  // More than any person sends in a minute.
  const requestLimits = { ...usualRequestLimits, perBoundCaller: 1e9 };
  const gateway = await startTwoClients(settings, { controls: { requestLimits } });
  const traces = await expectAdminSees(gateway);
  const before = await standingOf(gateway);
  const literals = literalsAbout(gateway);
  const mayCall = ({ astNode }: { readonly astNode?: Parameters<typeof scopesRequiredBy>[0] }) =>
    scopesRequiredBy(astNode).every((scope) => holds(role, scope));
  const headers = headersAs(role, gateway.mine.clientId);
  let called = gateway.simulator.calls.length;
  let answered = 0;
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    const draw = (below: number) => generate(fc.nat, { max: below - 1 });
    const queries = Array.from({ length: 4 }, () => drawOperation({ schema, literals, draw, mayCall }));
    const heard = await Promise.all(queries.map((query) => hear(gateway, query, headers)));
    for (const { status, text } of heard) {
      expect([200, 400]).toContain(status);
      expect(text).not.toContain('INTERNAL_SERVER_ERROR');
      expect(traces.filter((trace) => text.includes(trace))).toEqual([]);
      answered += /"data":\{"\w+":[{"]/u.test(text) ? 1 : 0;
    }
    for (const call of gateway.simulator.calls.slice(called)) expectHarmless(gateway, role, call);
    called = gateway.simulator.calls.length;
  });
  await fc.assert(property, { numRuns: Math.ceil(operations / 4), endOnFailure: true });
  // What is always refused would prove nothing.
  expect(answered).toBeGreaterThan(operations / 4);
  expect(await standingOf(gateway)).toEqual(before);
}

async function hear({ url }: TwoClients, query: string, headers: Record<string, string>) {
  const response = await postGraphQL(url, { query }, headers);
  return { status: response.status, text: `${JSON.stringify([...response.headers])} ${await response.text()}` };
}

/** Everything by which the other client could be known, once an administrator was seen to see it. */
async function expectAdminSees(gateway: TwoClients): Promise<readonly string[]> {
  const { theirs } = gateway;
  const { clientId, externalRef, id, openId, scanRef } = theirs;
  const seen = await Promise.all(
    [
      `{ verification(by: { id: "${id}" }) { id clientId scanRef externalRef person { firstName } document { number } } }`,
      `{ open: verification(by: { id: "${openId}" }) { id scanRef } client(clientId: "${clientId}") { id } }`,
      `{ webhookDeliveries(first: 1, filter: { scanRef: "${scanRef}" }) { nodes { digest body } } }`,
      `mutation { startVerification(clientId: "${clientId}", input: { externalRef: "${externalRef}" }) { authToken redirectUrl } }`,
    ].map((query) => hear(gateway, query, headersAs('admin', ''))),
  );
  const traces = [...Object.values<string>({ ...theirs }), globalIdOf(theirs)];
  const all = seen.map(({ text }) => text).join(' ');
  expect(traces.filter((trace) => !all.includes(trace))).toEqual([]);
  return traces;
}

function globalIdOf({ clientId }: ClientTraces): string {
  return `cl_${Buffer.from(clientId, 'utf8').toString('base64url')}`;
}

/** How the other client stands, by an administrator's view. */
async function standingOf({ askAs, theirs }: TwoClients): Promise<unknown> {
  return askAs(
    headersAs('admin', ''),
    `{ client(clientId: "${theirs.clientId}") { verifications(first: 100) { nodes { id version status freshness { askedAt } } } }
       webhookDeliveries(first: 10, filter: { scanRef: "${theirs.scanRef}" }) { nodes { digest copies state } } }`,
  );
}

function literalsAbout(gateway: TwoClients): Literals {
  const both = [gateway.mine, gateway.theirs];
  const text = (value: string) => JSON.stringify(value);
  const cursors = ['verifications', 'history', 'changes', 'deliveries', 'audit'].flatMap((list) =>
    [0, 1, 3].map((place) => Buffer.from(`${list}:${place}`).toString('base64url')),
  );
  const names = both.flatMap((client) => Object.values<string>({ ...client }));
  const ids = both.flatMap((client) => [client.id, client.openId, globalIdOf(client), `wd_${client.digest}`]);
  return {
    ID: [...ids, ...ids, '123e4567-e89b-12d3-a456-426614174000', 'nonsense', ''].map(text),
    ClientId: [...both.map(({ clientId }) => clientId), gateway.mine.clientId, 'nobody'].map(text),
    String: [...names, ...cursors, 'en', 'client', ''].map(text),
    StartVerificationInput: ['en', 'lt', 'POA2', 'Jean', 'order-7', ''].map(text),
    IdempotencyKey: ['key-1', 'key-2'].map(text),
    Int: ['1', '2', '10', '20', '50', '99', '100', '600', '-1'],
    Float: ['0.1', '1', '1e9'],
    Boolean: ['true', 'false'],
    DateTime: ['2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z'].map(text),
    LocalDate: ['1990-05-15'].map(text),
    URL: [
      `${allowedOrigin}/done`,
      'https://evil.example/',
      `${allowedOrigin}.evil.example/`,
      'javascript:alert(1)',
    ].map(text),
    CountryCode: ['LT', 'us'].map(text),
    UUID: ['123e4567-e89b-12d3-a456-426614174000'].map(text),
  };
}

/** One call to the vendor is about the caller's own client, asks for no less than usual, and leads nowhere else. */
function expectHarmless(gateway: TwoClients, role: BoundRole, { body }: { readonly body: unknown }): void {
  const { mine, simulator } = gateway;
  const said = body as Readonly<Partial<Record<string, string>>>;
  const asked = said['scanRef'] === undefined ? null : simulator.vendor.find({ scanRef: said['scanRef'] });
  expect(asked === null ? said['clientId'] : asked.settings.clientId).toBe(mine.clientId);
  const targets = ['successUrl', 'errorUrl', 'unverifiedUrl'].flatMap((name) => said[name] ?? []);
  expect(targets.filter((target) => new URL(target).origin !== allowedOrigin)).toEqual([]);
  expect(said).not.toHaveProperty('callbackUrl');
  const parameters = asked === null && role === 'client' ? Object.keys(said) : [];
  expect(parameters.filter((name) => !freeParameters.has(name))).toEqual([]);
}
