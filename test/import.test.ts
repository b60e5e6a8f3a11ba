import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSimulator } from '../src/simulator/simulator.ts';
import { readImportLine } from '../src/verification/import.ts';
import { runCommand } from './support/command.ts';
import { leastSettings, startGateway } from './support/gateway.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';

const credentials = { apiKey: 'test-key', apiSecret: 'test-secret' };

async function prepare() {
  const simulator = createSimulator(credentials);
  onTestFinished(() => simulator.stop());
  const { url } = await simulator.start();
  const folder = createTemporaryFolder();
  const settings = { DATABASE_URL: `sqlite:${join(folder, 'gateway.db')}` };
  const sell = async (clientId: string, dummyStatus?: string) => {
    const basic = Buffer.from('test-key:test-secret').toString('base64');
    const response = await fetch(`${url}/api/v2/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: JSON.stringify({ clientId, ...(dummyStatus && { dummyStatus }) }),
    });
    return ((await response.json()) as { scanRef: string }).scanRef;
  };
  const run = async (lines: readonly string[]) => {
    const file = join(folder, 'sessions.txt');
    writeFileSync(file, lines.join('\n'));
    const command = runCommand('src/main.ts', ['import', file], {
      ...leastSettings,
      ...settings,
      IDENFY_BASE_URL: url,
    });
    const status = await command.ended;
    return { status, stdout: command.stdout(), stderr: command.stderr() };
  };
  return { url, settings, sell, run };
}

describe('importing', () => {
  it('takes sessions of another time into the record, by what the vendor says of them now', async () => {
    const { url, settings, sell, run } = await prepare();
    const approved = await sell('user-1', 'APPROVED');
    const expired = await sell('user-2', 'EXPIRED');
    const lines = [approved, '', JSON.stringify({ scanRef: expired, clientId: 'user-2' })];
    expect(await run(lines)).toEqual({ status: 0, stdout: '2 imported\n', stderr: '' });
    const { ask } = await startGateway(url, settings);
    const query = '{ verifications(first: 10, orderBy: OLDEST_FIRST) { nodes { clientId origin status outcome } } }';
    expect(await ask(query)).toEqual({
      data: {
        verifications: {
          nodes: [
            { clientId: 'user-1', origin: 'IMPORTED', status: 'APPROVED', outcome: 'VERIFIED' },
            { clientId: 'user-2', origin: 'IMPORTED', status: 'EXPIRED', outcome: 'NOT_COMPLETED' },
          ],
        },
      },
    });
  });

  it('keeps a person from being verified again who was verified before', async () => {
    const { url, settings, sell, run } = await prepare();
    await run([await sell('user-1', 'APPROVED')]);
    const { ask } = await startGateway(url, settings);
    expect(await ask('mutation { startVerification(clientId: "user-1") { errors { code } } }')).toEqual({
      data: { startVerification: { errors: [{ code: 'ALREADY_VERIFIED' }] } },
    });
  });

  it('passes over what is in the record when it is run again', async () => {
    const { sell, run } = await prepare();
    const scanRef = await sell('user-1', 'APPROVED');
    await run([scanRef]);
    expect(await run([scanRef])).toEqual({ status: 0, stdout: '1 in the record already\n', stderr: '' });
  });

  it('names each line that did not come in, and quotes none', async () => {
    const { sell, run } = await prepare();
    const scanRef = await sell('user-1', 'APPROVED');
    const { status, stdout } = await run([
      'not a canary reference',
      'no-such-session',
      JSON.stringify({ scanRef, clientId: 'user-2' }),
    ]);
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        'line 1: neither a scanRef nor JSON with one',
        'line 2: not known to iDenfy',
        "line 3: another client's than the line says",
        '1 neither a scanRef nor JSON with one',
        '1 not known to iDenfy',
        "1 another client's than the line says",
        '',
      ].join('\n'),
    );
  });

  it('says so when there is no such file, or none is named', async () => {
    const missing = runCommand('src/main.ts', ['import', 'no-such-file'], leastSettings);
    expect(await missing.ended).toBe(1);
    expect(missing.stderr()).toBe('The file cannot be read (ENOENT): there is no such file. Check its path.\n');
    const unnamed = runCommand('src/main.ts', ['import'], leastSettings);
    expect(await unnamed.ended).toBe(2);
    expect(unnamed.stderr()).toMatch(/^The FILE is missing\.\n\nUsage: idenfy-graphql-gateway import FILE/u);
  });
});

describe('a line of the file', () => {
  it('is a scanRef, or JSON with one', () => {
    expect(readImportLine(' scan-1 ')).toEqual({ scanRef: 'scan-1', clientId: null });
    expect(readImportLine('{"scanRef":"scan-1"}')).toEqual({ scanRef: 'scan-1', clientId: null });
    expect(readImportLine('{"scanRef":"scan-1","clientId":"user-1"}')).toEqual({
      scanRef: 'scan-1',
      clientId: 'user-1',
    });
  });

  it.each(['', 'two words', 'x'.repeat(41), '{', '{}', '{"scanRef":7}', '{"scanRef":"scan-1","clientId":7}', '[]x y'])(
    'is not %j',
    (text) => {
      expect(readImportLine(text)).toBe(null);
    },
  );

  it('is read or refused whatever it is, without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const line = readImportLine(text);
        expect(line === null || line.scanRef.length <= 40).toBe(true);
      }),
    );
  });
});
