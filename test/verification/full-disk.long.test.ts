import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { leastSettings, startGateway } from '../support/gateway.ts';
import { repositoryRoot } from '../support/repository.ts';
import { openStore } from '../support/store.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { deliver, payload } from './support.ts';

const nowhere = 'http://127.0.0.1:1';

/** A gateway as a process of its own, none of whose files may grow beyond so many KiB: to SQLite, a disk that is full. */
async function runOnSmallDisk(databaseUrl: string, kibibytes: number) {
  const settings = { ...leastSettings, DATABASE_URL: databaseUrl, IDENFY_BASE_URL: nowhere };
  const script = `ulimit -f ${kibibytes}; trap '' XFSZ; exec "$0" src/main.ts start`;
  const child = spawn('bash', ['-c', script, process.execPath], {
    cwd: repositoryRoot,
    env: { ...settings, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) =>
    child.on('close', () => {
      resolve();
    }),
  );
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const match = /"msg":"listening","url":"([^"]+)"/u.exec(said);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
    void ended.then(() => {
      reject(new Error(`It ended without listening: ${said}`));
    });
  });
  return { url, kill };
}

describe('a gateway whose disk is full', () => {
  it('answers 503 from then on, lives, and has lost nothing that it has acknowledged', async () => {
    const databaseUrl = `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`;
    const { url, kill } = await runOnSmallDisk(databaseUrl, 6 * 1024);
    const acknowledged: string[] = [];
    const statuses: number[] = [];
    for (let count = 0; count < 60; count += 1) {
      const padding = 'x'.repeat(256 * 1024);
      const body = Buffer.from(
        JSON.stringify(payload(`scan-${count}`, 'APPROVED', { clientId: `client-${count}`, padding })),
      );
      const { status } = await deliver({ url }, body);
      statuses.push(status);
      if (status === 200) acknowledged.push(createHash('sha256').update(body).digest('hex'));
    }
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    expect(statuses.at(-1)).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await kill();
    await startGateway(nowhere, { DATABASE_URL: databaseUrl }, { clock: { now: () => Date.now() + 60_000 } });
    const store = await openStore(databaseUrl, { encryptionKeys: [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)] });
    const applied = async () => {
      const page = { order: 'OLDEST_FIRST', afterKey: null, limit: 1_000 } as const;
      const all = await store.read(() => store.deliveries.list({ states: ['APPLIED'] }, page));
      const digests = new Set(all.map(({ digest }) => digest));
      return acknowledged.filter((digest) => digests.has(digest)).length;
    };
    expect(acknowledged.length).toBeGreaterThan(5);
    await expect.poll(applied, { timeout: 30_000 }).toBe(acknowledged.length);
  }, 300_000);
});
