import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from './support/command.ts';
import { leastSettings } from './support/gateway.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';
import { startVendorStub } from './support/vendor-stub.ts';

const configurationHelp = [
  'Set them in the environment, in .env, or as files (NAME_FILE); docs/settings.md lists them all.',
  'To look around without an account: npm run demo in a clone, idenfy-graphql-gateway demo elsewhere.',
];

describe('starting', () => {
  it('names everything that is missing, and nothing of our code', async () => {
    const command = runCommand('src/main.ts');
    expect(await command.ended).toBe(1);
    expect(command.stdout()).toBe('');
    expect(command.stderr()).toBe(
      [
        'The configuration cannot be used:',
        '  IDENFY_API_KEY: a value; it is required',
        '  IDENFY_API_SECRET: a value; it is required',
        '  IDENFY_WEBHOOK_SECRETS: a value; it is required',
        '  DATA_ENCRYPTION_KEYS: a value; it is required',
        '  AUTH_MODE: a value; it is required',
        ...configurationHelp,
        '',
      ].join('\n'),
    );
  });

  it('refuses a key that Basic authentication would split', async () => {
    const command = runCommand('src/main.ts', [], { ...leastSettings, IDENFY_API_KEY: 'canary:key' });
    expect(await command.ended).toBe(1);
    expect(command.stderr()).toContain('IDENFY_API_KEY: a key without ":"');
    expect(command.stderr()).not.toContain('canary');
  });

  it('refuses defaults that would make every start fail', async () => {
    const settings = { ...leastSettings, VERIFICATION_DEFAULTS: 'test/fixtures/broken-defaults.json' };
    const command = runCommand('src/main.ts', [], settings);
    expect(await command.ended).toBe(1);
    expect(command.stderr()).toBe(
      [
        'The configuration cannot be used:',
        '  VERIFICATION_DEFAULTS: session.expiryTime: This must be 1 to 2592000 seconds.',
        ...configurationHelp,
        '',
      ].join('\n'),
    );
  });

  it('serves until it is told to stop, and ends well', async () => {
    const command = runCommand('src/main.ts', [], leastSettings);
    const [, url = ''] = await command.says(/"url":"([^"]+)"/u);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    command.signal('SIGTERM');
    expect(await command.ended).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('says so when the port is taken', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const command = runCommand('src/main.ts', [], { ...leastSettings, PORT: new URL(vendor.url).port });
    expect(await command.ended).toBe(1);
    expect(command.stderr()).toBe(
      'The gateway cannot listen (EADDRINUSE): something else listens on that port already. Stop it, or choose another PORT.\n',
    );
  });

  it('tells a program in one line of JSON where it is and how it runs', async () => {
    const command = runCommand('src/main.ts', [], { ...leastSettings, PUBLIC_URL: 'http://localhost:4000' });
    const [line] = await command.says(/^.*"listening".*$/mu);
    expect(JSON.parse(line)).toEqual({
      msg: 'listening',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/u) as unknown,
      publicUrl: 'http://localhost:4000',
      webhooks: 'http://localhost:4000/webhooks/idenfy',
      metrics: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/u) as unknown,
      environment: 'production',
      storage: 'SQLite, in memory',
      auth: 'none',
      explorer: 'off',
      sandbox: null,
      warnings: [
        'iDenfy cannot reach an address of this machine. Set PUBLIC_URL to where webhooks arrive.',
        'AUTH_MODE is none. Choose jwt or token before anybody else can reach this.',
        'The record is in memory and ends with the process. Set DATABASE_URL.',
      ],
    });
  });
});

describe('the doctor', () => {
  const check = async (settings: Record<string, string>) => {
    const command = runCommand('src/main.ts', ['doctor'], settings);
    return [await command.ended, command.stdout()];
  };

  it('finds nothing wrong where nothing is', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    vendor.script({ json: { count: 0, next: null, previous: null, results: [] } });
    expect(await check({ ...leastSettings, IDENFY_BASE_URL: vendor.url })).toEqual([
      0,
      'ok    configuration\nok    the database can be written, and its tables are up to date\nok    iDenfy answers and takes the credentials\n',
    ]);
    expect(vendor.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /kyc/identifications/?clientId=doctor&perPage=1',
    ]);
  });

  it('says that the vendor refuses the credentials, and what to do', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    vendor.script({ status: 401, json: { message: 'Invalid authorization credentials' } });
    expect(await check({ ...leastSettings, IDENFY_BASE_URL: vendor.url })).toEqual([
      1,
      'ok    configuration\nok    the database can be written, and its tables are up to date\nfail  iDenfy: iDenfy refused the API key and secret: check IDENFY_API_KEY and IDENFY_API_SECRET.\n',
    ]);
  });

  it('fails when no delivery can be verified', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    vendor.script({ json: { count: 0, next: null, previous: null, results: [] } });
    const [status, output] = await check({
      ...leastSettings,
      IDENFY_WEBHOOK_SECRETS: 'none',
      IDENFY_BASE_URL: vendor.url,
    });
    expect(status).toBe(1);
    expect(output).toContain('fail  webhooks: IDENFY_WEBHOOK_SECRETS is none, so every delivery is refused.');
  });

  it('fails when the keys are not those that the database was written with', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const answer = { json: { count: 0, next: null, previous: null, results: [] } };
    vendor.script(answer, answer);
    const DATABASE_URL = `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`;
    const settings = { ...leastSettings, DATABASE_URL, IDENFY_BASE_URL: vendor.url };
    await check(settings);
    const DATA_ENCRYPTION_KEYS = Buffer.alloc(32, 'another').toString('base64');
    expect(await check({ ...settings, DATA_ENCRYPTION_KEYS })).toEqual([
      1,
      'ok    configuration\nfail  database: None of the encryption keys is one that this database was written with.\nok    iDenfy answers and takes the credentials\n',
    ]);
  });

  it('moves what is encrypted to the newest key, so that the older one can go', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const answer = { json: { count: 0, next: null, previous: null, results: [] } };
    vendor.script(answer, answer, answer);
    const DATABASE_URL = `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`;
    const settings = { ...leastSettings, DATABASE_URL, IDENFY_BASE_URL: vendor.url };
    await check(settings);
    const newest = Buffer.alloc(32, 'newest').toString('base64');
    const both = { ...settings, DATA_ENCRYPTION_KEYS: `${newest},${leastSettings.DATA_ENCRYPTION_KEYS}` };
    const command = runCommand('src/main.ts', ['doctor', '--re-encrypt'], both);
    expect(await command.ended).toBe(0);
    expect(command.stdout()).toContain('ok    encrypted values that were moved to the newest key: 1\n');
    const [status] = await check({ ...settings, DATA_ENCRYPTION_KEYS: newest });
    expect(status).toBe(0);
  });

  it('says what is wrong with the settings', async () => {
    expect(await check({ ...leastSettings, AUTH_MODE: '' })).toEqual([
      1,
      'fail  configuration: AUTH_MODE: expected a value; it is required\n',
    ]);
  });
});
