import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runReplay } from '../../src/command/replay.ts';
import { runCommand } from '../support/command.ts';
import { leastSettings } from '../support/gateway.ts';
import { startSimulatedGateway } from '../support/simulated.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { webhookBody } from '../support/webhooks.ts';

/** Writes a file, and brings it to this address in this process; nobody is there unless told. */
async function replay(
  content: string | Uint8Array,
  { url = null, event = null, settings = {} }: { url?: string | null; event?: string | null; settings?: object } = {},
) {
  const file = join(createTemporaryFolder(), 'delivery.json');
  writeFileSync(file, content);
  const lines = { printed: [] as string[], complained: [] as string[] };
  const status = await runReplay(
    { kind: 'REPLAY', file, url, event },
    {
      source: { IDENFY_WEBHOOK_SECRETS: leastSettings.IDENFY_WEBHOOK_SECRETS, ...settings },
      print: (line) => lines.printed.push(line),
      complain: (line) => lines.complained.push(line),
      reader: 'PROGRAM',
    },
  );
  return { status, ...lines };
}

const kept = '200: kept. It is on disk and is taken in now; webhookDeliveries says what becomes of it.';

async function startWithVerification() {
  const gateway = await startSimulatedGateway();
  const start = 'mutation { startVerification(clientId: "user-1") { verification { scanRef } } }';
  const answer = (await gateway.ask(start)) as {
    data: { startVerification: { verification: { scanRef: string } } };
  };
  const { scanRef } = answer.data.startVerification.verification;
  return { ...gateway, scanRef, body: webhookBody({ scanRef, clientId: 'user-1' }) };
}

describe('webhook:replay', () => {
  it('brings a delivery as iDenfy would, byte for byte, and the verification moves', async () => {
    const { url, ask, body } = await startWithVerification();
    const event = 'IDENTIFICATION_AUTO_FINISHED';
    // White space and a trailing newline are signed like everything else.
    expect(await replay(`${body} \n`, { url: `${url}/webhooks/idenfy`, event })).toEqual({
      status: 0,
      printed: [kept],
      complained: [],
    });
    const query =
      '{ client(clientId: "user-1") { isVerified } webhookDeliveries(first: 2) { nodes { state eventType } } }';
    await expect
      .poll(() => ask(query), { timeout: 10_000 })
      .toEqual({
        data: {
          client: { isVerified: true },
          webhookDeliveries: { nodes: [{ state: 'APPLIED', eventType: event }] },
        },
      });
  });

  it('goes by HOST and PORT of the settings, as a command of its own', async () => {
    const { url, body } = await startWithVerification();
    const file = join(createTemporaryFolder(), 'delivery.json');
    writeFileSync(file, body);
    const { IDENFY_WEBHOOK_SECRETS } = leastSettings;
    const { port } = new URL(url);
    const command = runCommand('src/main.ts', ['webhook:replay', file], {
      IDENFY_WEBHOOK_SECRETS: `${IDENFY_WEBHOOK_SECRETS},an-older-key-that-nobody-uses`,
      HOST: '0.0.0.0',
      PORT: port,
    });
    expect(await command.ended).toBe(0);
    expect(command.stdout()).toBe(`${kept}\n`);
    expect(command.stderr()).toBe('');
  });

  it('says that the key is another one, that nothing is taken there, or that it is too large', async () => {
    const { url, ask, body } = await startWithVerification();
    const target = `${url}/webhooks/idenfy`;
    const settings = { IDENFY_WEBHOOK_SECRETS: 'the signing key of another gateway' };
    expect(await replay(body, { url: target, settings })).toEqual({
      status: 1,
      printed: [],
      complained: [
        '401: refused. The gateway does not know the first of IDENFY_WEBHOOK_SECRETS: start it with the same settings.',
      ],
    });
    expect(await replay(body, { url })).toMatchObject({
      status: 1,
      complained: ['404: nothing takes deliveries there. Give the whole address with --url, up to /webhooks/idenfy.'],
    });
    expect(await replay(Buffer.alloc(2 * 1024 * 1024 + 1), { url: target })).toMatchObject({
      status: 1,
      complained: ['413: refused. It is larger than 2 MiB.'],
    });
    expect(await ask('{ webhookDeliveries(first: 1) { nodes { state } } }')).toEqual({
      data: { webhookDeliveries: { nodes: [] } },
    });
  });

  it('says so when nobody answers', async () => {
    // Nothing can listen on port 0.
    expect(await replay('{}', { settings: { HOST: '::', PORT: '0' } })).toEqual({
      status: 1,
      printed: [],
      complained: [
        'Nobody answers at http://[::1]:0/webhooks/idenfy. Start the gateway, or say with --url where it is.',
      ],
    });
  });

  it.each([
    ['{}', { url: 'http://verify.example/webhooks/idenfy' }, '--url has to be https, or of this machine.'],
    ['', {}, 'The file is empty.'],
    ['{}', { settings: { IDENFY_WEBHOOK_SECRETS: 'none' } }, 'there is no key to sign with.'],
  ])('sends nothing of %j with %j', async (content, options, message) => {
    const { status, complained } = await replay(content, options);
    expect(status).toBe(1);
    expect(complained).toEqual([expect.stringContaining(message)]);
  });

  it('names what is missing in the settings, or that there is no such file', async () => {
    const unset = runCommand('src/main.ts', ['webhook:replay', 'no-such-file']);
    expect(await unset.ended).toBe(1);
    expect(unset.stderr()).toContain('  IDENFY_WEBHOOK_SECRETS: a value; it is required\n');
    const { IDENFY_WEBHOOK_SECRETS } = leastSettings;
    const missing = runCommand('src/main.ts', ['webhook:replay', 'no-such-file'], { IDENFY_WEBHOOK_SECRETS });
    expect(await missing.ended).toBe(1);
    expect(missing.stderr()).toBe('The file cannot be read (ENOENT): there is no such file. Check its path.\n');
  });
});
