import { readdirSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runDemo, type DemoProcess } from '../support/demo-process.ts';
import { postGraphQL } from '../support/http-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const freePorts = ['--port', '0', '--simulator-port', '0'];

/** Runs the command; it is gone when the test ends, however that ends, and so is what it kept. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): DemoProcess {
  const demo = runDemo(args, { TMPDIR: createTemporaryFolder(), ...env });
  onTestFinished(async () => {
    demo.kill('SIGKILL');
    await demo.ended;
  });
  return demo;
}

/** Why nobody answers at this address. */
async function refusalOf(url: string): Promise<unknown> {
  const error: unknown = await fetch(url).catch((failure: unknown) => failure);
  return error instanceof Error ? error.cause : error;
}

describe('the demo command', () => {
  it('serves the page, the explorer, the schema and a first verification within ten seconds', async () => {
    const { urls } = run(freePorts);
    const { gateway } = await urls;
    const pages = await Promise.all(['/demo/', '/', '/schema.graphql'].map((path) => fetch(gateway + path)));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
    const response = await postGraphQL(gateway, {
      query: 'mutation { startVerification(clientId: "user-123") { status errors { code } } }',
    });
    expect(await response.json()).toEqual({ data: { startVerification: { status: 'ACTIVE', errors: [] } } });
  }, 10_000);

  it('learns of an approval by a signed webhook, and asks the simulator nothing', async () => {
    const { gateway, simulator } = await run(freePorts).urls;
    const ask = async (query: string) =>
      ((await (await postGraphQL(gateway, { query })).json()) as { data: Record<string, unknown> }).data;
    const { startVerification } = (await ask('mutation { startVerification(clientId: "user-123") { authToken } }')) as {
      startVerification: { authToken: string };
    };
    const act = await fetch(`${simulator}/__simulator/act`, {
      method: 'POST',
      body: JSON.stringify({ authToken: startVerification.authToken, action: 'approve' }),
    });
    expect(act.status).toBe(200);

    const changes = 'changes(first: 10) { nodes { transition { source status } } }';
    const seen = 'client(clientId: "user-123") { isVerified latestVerification { status freshness { askedAt } } }';
    const kept = 'webhookDeliveries(first: 10) { nodes { state eventType copies } }';
    await expect
      .poll(() => ask(`{ ${changes} ${seen} ${kept} }`))
      .toEqual({
        changes: {
          nodes: [
            { transition: { source: 'START', status: 'ACTIVE' } },
            { transition: { source: 'WEBHOOK', status: 'APPROVED' } },
          ],
        },
        client: { isVerified: true, latestVerification: { status: 'APPROVED', freshness: { askedAt: null } } },
        webhookDeliveries: { nodes: [{ state: 'APPLIED', eventType: 'IDENTIFICATION_AUTO_FINISHED', copies: 1 }] },
      });
    const state = (await (await fetch(`${simulator}/__simulator/state`)).json()) as {
      readonly calls: readonly { readonly path: string }[];
      readonly deliveries: readonly { readonly statuses: readonly number[]; readonly headers: object }[];
    };
    expect(state.calls.map(({ path }) => path)).toEqual(['/api/v2/token']);
    expect(state.deliveries).toMatchObject([
      {
        statuses: [200],
        headers: { 'idenfy-signature': expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown },
      },
    ]);
    const forged = await fetch(`${gateway}/webhooks/idenfy`, { method: 'POST', body: '{}' });
    expect(forged.status).toBe(401);
  });

  it('keeps its record in a file of its own that nobody else can read', async () => {
    const temporary = createTemporaryFolder();
    await run(freePorts, { TMPDIR: temporary }).urls;
    const [folder = ''] = readdirSync(temporary);
    expect(folder).toMatch(/^idenfy-gateway-demo-/u);
    const files = readdirSync(join(temporary, folder));
    expect(files.sort()).toEqual(['gateway.db', 'gateway.db-shm', 'gateway.db-wal']);
    const modes = ['', ...files].map((name) => statSync(join(temporary, folder, name)).mode & 0o077);
    expect(modes).toEqual([0, 0, 0, 0]);
  });

  it('lets the page frame the simulator, and nothing else', async () => {
    const { gateway, simulator } = await run(freePorts).urls;
    const { headers } = await fetch(`${gateway}/demo/`);
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: ${simulator}; frame-src ${simulator}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it('takes nothing from the real environment', async () => {
    const { urls } = run(freePorts, {
      IDENFY_API_KEY: 'real-key',
      IDENFY_API_SECRET: 'real-secret',
      IDENFY_BASE_URL: 'https://vendor.example',
      IDENFY_ENVIRONMENT: 'production',
      AUTH_MODE: 'jwt',
      HOST: '0.0.0.0',
      PORT: 'none',
    });
    const { gateway, simulator } = await urls;
    expect(gateway).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    const response = await postGraphQL(gateway, {
      query: 'mutation { startVerification(clientId: "user-123") { redirectUrl verification { environment } } }',
    });
    expect(await response.json()).toEqual({
      data: {
        startVerification: {
          redirectUrl: expect.stringContaining(`${simulator}/api/v2/redirect?authToken=`) as unknown,
          verification: { environment: 'DEVELOPMENT' },
        },
      },
    });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind on %s', async (signal) => {
    const temporary = createTemporaryFolder();
    const demo = run(freePorts, { TMPDIR: temporary });
    const { gateway, simulator } = await demo.urls;
    expect(readdirSync(temporary)).toHaveLength(1);
    expect(await fetch(`${gateway}/healthz`)).toMatchObject({ status: 200 });
    demo.kill(signal);
    expect(await demo.ended).toEqual({ code: 0, signal: null });
    expect(await refusalOf(gateway)).toMatchObject({ code: 'ECONNREFUSED' });
    expect(await refusalOf(simulator)).toMatchObject({ code: 'ECONNREFUSED' });
    expect(readdirSync(temporary)).toEqual([]);
    expect(demo.stderr()).toBe('');
  });

  it('says what to do when a port that was asked for is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const demo = run(['--port', String(port)]);
    expect(await demo.ended).toEqual({ code: 1, signal: null });
    expect(demo.stderr()).toBe(
      `Port ${port} is taken. Stop what listens there, choose another port, or 0 for a free one.\n`,
    );
    expect(demo.stdout()).toBe('');
  });

  it('takes another port, and says so, when the usual one is taken', async () => {
    const server = createServer();
    // When somebody else listens there, it is taken all the same.
    await new Promise((resolve) =>
      server.once('error', resolve).listen(4000, '127.0.0.1', () => {
        resolve(undefined);
      }),
    );
    onTestFinished(() => void server.close());
    const demo = run(['--simulator-port', '0']);
    const { gateway } = await demo.urls;
    const { port } = new URL(gateway);
    expect(port).not.toBe('4000');
    expect(demo.stdout()).toContain(`\nNote: port 4000 is taken, so ${port} it is.\n`);
    expect(await fetch(`${gateway}/healthz`)).toMatchObject({ status: 200 });
  });

  it('prints how it is used when asked, and when it does not understand', async () => {
    const help = run(['--help']);
    expect(await help.ended).toEqual({ code: 0, signal: null });
    expect(help.stdout()).toMatch(/^Usage: idenfy-graphql-gateway demo /u);
    const confused = run(['--port', 'many']);
    expect(await confused.ended).toEqual({ code: 2, signal: null });
    expect(confused.stderr()).toMatch(
      /^A port is a whole number from 0 to 65535\.\n\nUsage: idenfy-graphql-gateway demo /u,
    );
  });
});
