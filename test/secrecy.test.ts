import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/telemetry/logger.ts';
import { namedFailures } from '../src/simulator/errors.ts';
import type { FaultKind } from '../src/simulator/faults.ts';
import { startSimulatedGateway } from './support/simulated.ts';

const canaries = { key: 'canary-key', secret: 'canary:secret', firstName: 'Zebulonina', lastName: 'Quagmirette' };
const start = `mutation S($input: StartVerificationInput) {
  startVerification(clientId: "user-123", input: $input) { authToken verification { scanRef } errors { code message path } }
}`;
const variables = { input: { person: { firstName: canaries.firstName, lastName: canaries.lastName } } };

async function startWatched() {
  const lines: string[] = [];
  const observer = createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } });
  const settings = { IDENFY_API_KEY: canaries.key, IDENFY_API_SECRET: canaries.secret, IDENFY_TIMEOUT_MS: '1000' };
  const parts = await startSimulatedGateway(settings, { gateway: { observer } });
  return { ...parts, lines };
}

/** Everything that must never be seen, in the forms in which it could be. */
function forms(text: string): RegExp {
  const base64 = Buffer.from(text).toString('base64').replace(/=+$/u, '');
  return new RegExp(
    [text, base64, encodeURIComponent(text)].map((form) => form.replace(/[.+]/gu, '\\$&')).join('|'),
    'iu',
  );
}

describe('what must stay secret', () => {
  it('reaches the vendor and the caller it is meant for, and no line of the log', async () => {
    const { ask, simulator, lines } = await startWatched();
    const answer = (await ask(start, variables)).data?.['startVerification'] as {
      authToken: string;
      verification: { scanRef: string };
    };
    const [call] = simulator.calls;
    expect(call?.headers['authorization']).toBe(`Basic ${Buffer.from('canary-key:canary:secret').toString('base64')}`);
    expect(call?.body).toMatchObject({ firstName: 'Zebulonina', lastName: 'Quagmirette' });
    expect(answer.authToken).toMatch(/^[A-Za-z0-9]{40}$/u);
    await ask('query V($s: String) { verification(by: { scanRef: $s }) { status } }', {
      s: answer.verification.scanRef,
    });
    const log = lines.join('');
    expect(log).toContain('createSession');
    expect(log).toContain('readStatus');
    for (const canary of [...Object.values(canaries), answer.authToken]) expect(log).not.toMatch(forms(canary));
  });

  const faults: readonly FaultKind[] = [
    ...(Object.keys(namedFailures) as (keyof typeof namedFailures)[]).map((failure) => ({ failure })),
    ...(['before', 'after', 'within'] as const).map((cut) => ({ cut })),
    ...(['html', 'wrong-types', 'not-utf8', 'gzip-bomb', 'one-gigabyte', 'a-byte-a-second'] as const).map((body) => ({
      body,
    })),
    { redirect: 'https://elsewhere.example/' },
    { delayMs: 2000 },
  ];

  it.each(faults)('is in no answer and no line of the log when the vendor does this: %j', async (fault) => {
    const { ask, simulator, lines } = await startWatched();
    simulator.faults.add({ ...fault, path: '/api/v2/token', times: 99 });
    const answer = await ask(start, variables);
    expect(simulator.calls[0]?.body).toMatchObject({ firstName: 'Zebulonina', lastName: 'Quagmirette' });
    expect(answer).toMatchObject({
      data: { startVerification: { authToken: null, errors: [{ message: expect.any(String) as unknown }] } },
    });
    expect(answer.errors).toBeUndefined();
    const seen = JSON.stringify(answer) + lines.join('');
    const tokens = simulator.vendor.sessions.map(({ authToken }) => authToken);
    for (const canary of [...Object.values(canaries), ...tokens]) expect(seen).not.toMatch(forms(canary));
    expect(seen).not.toMatch(/elsewhere\.example|Basic |at file:|node_modules/u);
  });
});
