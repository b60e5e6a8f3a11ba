import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, readEnvironment, withDotEnv } from '../../src/config/environment.ts';
import { environmentVariables } from '../../src/config/variables.ts';

/** 32 bytes in base64. */
const encryptionKey = 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=';
const least = {
  IDENFY_API_KEY: 'key',
  IDENFY_API_SECRET: 'secret',
  IDENFY_WEBHOOK_SECRETS: 'a-key-of-16-byte',
  DATA_ENCRYPTION_KEYS: encryptionKey,
  AUTH_MODE: 'none',
};
const noFiles = () => {
  throw new Error('no such file');
};

const twice = {
  format: 'apollo-persisted-query-manifest',
  operations: [
    { id: 'a1', body: '{ viewer { id } }' },
    { id: 'a1', body: '{ __typename }' },
  ],
};

function faultsOf(source: Record<string, string>, readFile: (path: string) => string = noFiles): string[] {
  try {
    readEnvironment(source, readFile);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError)
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    throw error;
  }
}

describe('the settings', () => {
  it('have defaults for everything that need not be told', () => {
    const { idenfy, webhooks, store, ...rest } = readEnvironment(least, noFiles);
    expect({ ...idenfy, apiKey: idenfy.apiKey.reveal(), apiSecret: idenfy.apiSecret.reveal() }).toEqual({
      apiKey: 'key',
      apiSecret: 'secret',
      baseUrl: 'https://ivs.idenfy.com',
      uiUrl: 'https://ui.idenfy.com',
      environment: 'production',
      callbackUrl: null,
      timeoutMs: 10_000,
      hourlyBudget: 9000,
    });
    expect(webhooks.signing).toBe('on');
    expect(webhooks.secrets.map((secret) => secret.reveal())).toEqual(['a-key-of-16-byte']);
    expect(store.url.reveal()).toBe('sqlite:./data/gateway.db');
    expect(store.encryptionKeys.map((key) => key.reveal())).toEqual([encryptionKey]);
    expect(rest).toEqual({
      http: {
        host: '127.0.0.1',
        port: 4000,
        metricsPort: null,
        publicUrl: null,
        trustProxy: [],
        corsOrigins: [],
        explorer: 'off',
      },
      access: { mode: 'none' },
      starting: { redirectOrigins: [], clientIdStrict: 'on', defaults: {} },
      trustedDocuments: { mode: 'off', documents: [] },
      budgets: {
        client: { limit: 5, windowMs: 86_400_000 },
        caller: { limit: 100, windowMs: 86_400_000 },
        total: { limit: 1000, windowMs: 3_600_000 },
      },
      retentionDays: 30,
      logLevel: 'info',
    });
  });

  it.each([
    [
      'Apollo',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'a1', body: 'query A { viewer { id } }', name: 'A', type: 'query' }],
      },
    ],
    ['the client preset', { a1: 'query A { viewer { id } }' }],
  ])('read the manifest of trusted documents in the format of %s', (_format, manifest) => {
    const settings = { ...least, TRUSTED_DOCUMENTS: 'manifest.json', TRUSTED_DOCUMENTS_MODE: 'enforce' };
    const { trustedDocuments } = readEnvironment(settings, () => JSON.stringify(manifest));
    expect(trustedDocuments).toEqual({
      mode: 'enforce',
      documents: [{ id: 'a1', text: 'query A { viewer { id } }' }],
    });
  });

  it.each([
    ['cannot be read', noFiles],
    ['is no JSON', () => 'query A { viewer { id } }'],
    ['is empty in the format of the client preset', () => '{}'],
    ['is empty in the format of Apollo', () => '{"format":"apollo-persisted-query-manifest","operations":[]}'],
    ['has an id twice', () => JSON.stringify(twice)],
    ['is of neither format', () => '{"operations":[{"id":"a1","body":"{ viewer { id } }"}]}'],
    ['is a list', () => '["{ viewer { id } }"]'],
    ['has an operation without text', () => '{"a1":""}'],
  ])('refuse a manifest of trusted documents that %s', (_fault, readFile) => {
    expect(faultsOf({ ...least, TRUSTED_DOCUMENTS: 'manifest.json' }, readFile)).toEqual([
      'TRUSTED_DOCUMENTS: the path of a JSON file with one operation or more, in the format of Apollo or of the client preset, each id once',
    ]);
  });

  it('refuse to enforce trusted documents of which there are none', () => {
    expect(faultsOf({ ...least, TRUSTED_DOCUMENTS_MODE: 'enforce' })).toEqual([
      'TRUSTED_DOCUMENTS: a manifest, because TRUSTED_DOCUMENTS_MODE is enforce',
    ]);
  });

  it('are frozen to the bottom', () => {
    const environment = readEnvironment({ ...least, CORS_ORIGINS: 'https://app.example' }, noFiles);
    expect(Object.isFrozen(environment.idenfy)).toBe(true);
    expect(Object.isFrozen(environment.http.corsOrigins)).toBe(true);
  });

  it('name everything that is missing at once', () => {
    expect(faultsOf({})).toEqual([
      'IDENFY_API_KEY: a value; it is required',
      'IDENFY_API_SECRET: a value; it is required',
      'IDENFY_WEBHOOK_SECRETS: a value; it is required',
      'DATA_ENCRYPTION_KEYS: a value; it is required',
      'AUTH_MODE: a value; it is required',
    ]);
  });

  it('take an empty value for an absent one', () => {
    expect(faultsOf({ ...least, IDENFY_API_KEY: '' })).toEqual(['IDENFY_API_KEY: a value; it is required']);
    expect(readEnvironment({ ...least, PORT: '' }, noFiles).http.port).toBe(4000);
  });

  it.each([
    ['IDENFY_API_KEY', 'a:b', 'a key without ":", at which Basic authentication would split it'],
    ['IDENFY_API_SECRET', 'a\nb', 'a value without control characters'],
    [
      'IDENFY_BASE_URL',
      'http://ivs.idenfy.com',
      'an https address without user, query or fragment; http only on this machine',
    ],
    [
      'IDENFY_BASE_URL',
      'https://user@ivs.idenfy.com',
      'an https address without user, query or fragment; http only on this machine',
    ],
    ['IDENFY_UI_URL', 'ui.idenfy.com', 'an https address without user, query or fragment; http only on this machine'],
    ['IDENFY_ENVIRONMENT', 'test', 'one of production, development'],
    ['IDENFY_CALLBACK_URL', 'http://app.example/hook', 'an https address without a user'],
    ['IDENFY_TIMEOUT_MS', '99', 'a whole number from 100 to 120000'],
    ['IDENFY_TIMEOUT_MS', '1e4', 'a whole number from 100 to 120000'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['TRUST_PROXY', '10.0.0.0/33', 'addresses or networks such as 10.0.0.0/8, comma-separated'],
    ['TRUST_PROXY', 'proxy.example', 'addresses or networks such as 10.0.0.0/8, comma-separated'],
    [
      'CORS_ORIGINS',
      '*',
      'exact origins such as https://app.example, comma-separated; http only on this machine; never *',
    ],
    [
      'CORS_ORIGINS',
      'https://app.example/',
      'exact origins such as https://app.example, comma-separated; http only on this machine; never *',
    ],
    [
      'REDIRECT_ORIGINS',
      'http://app.example',
      'exact origins such as https://app.example, comma-separated; http only on this machine; never *',
    ],
    ['IDENFY_HOURLY_BUDGET', '0', 'a whole number from 1 to 1000000'],
    ['RETENTION_DAYS', '0', 'a whole number from 1 to 36500'],
    ['DATABASE_URL', 'mysql://db.example/gateway', 'sqlite:<path>, sqlite::memory: or postgres://…'],
    ['DATABASE_URL', './data/gateway.db', 'sqlite:<path>, sqlite::memory: or postgres://…'],
    ['DATABASE_URL', 'sqlite:', 'sqlite:<path>, sqlite::memory: or postgres://…'],
    ['DATABASE_URL', 'sqlite: ', 'sqlite:<path>, sqlite::memory: or postgres://…'],
    ['DATABASE_URL', 'postgres://db.example:port/gateway', 'sqlite:<path>, sqlite::memory: or postgres://…'],
    ['AUTH_MODE', 'everybody', 'one of none, jwt, token'],
    ['EXPLORER', 'yes', 'one of on, off'],
    ['METRICS_PORT', '-1', 'a whole number from 0 to 65535'],
    ['METRICS_PORT', '4000', 'another port than PORT'],
    ['TRUSTED_DOCUMENTS_MODE', 'on', 'one of off, enforce'],
    ['CLIENT_ID_STRICT', 'true', 'one of on, off'],
    ['LOG_LEVEL', 'loud', 'one of trace, debug, info, warn, error, silent'],
    ['VERIFICATION_DEFAULTS', 'missing.json', 'the path of a JSON file'],
    ['HOST', '0.0.0.0', 'an address of this machine, such as 127.0.0.1, because AUTH_MODE is none'],
    ['HOST', '127.0.0.1.nip.io', 'an address of this machine, such as 127.0.0.1, because AUTH_MODE is none'],
    [
      'PUBLIC_URL',
      'https://gateway.example',
      'an address of this machine, such as 127.0.0.1, because AUTH_MODE is none',
    ],
  ])('refuse %s=%j and say what is expected', (variable, value, expected) => {
    expect(faultsOf({ ...least, [variable]: value })).toEqual([`${variable}: ${expected}`]);
  });

  it.each([
    ['IDENFY_BASE_URL', 'http://127.0.0.1:8080/'],
    ['IDENFY_API_KEY', 'ключ'],
    ['IDENFY_API_SECRET', 's:e:c:'],
    ['TRUST_PROXY', '10.0.0.0/8, ::1'],
    ['CORS_ORIGINS', 'http://localhost:3000,https://app.example'],
    ['HOST', '::1'],
    ['HOST', 'localhost'],
    ['DATABASE_URL', 'sqlite::memory:'],
    ['DATABASE_URL', 'sqlite:/var/lib/gateway/gateway.db'],
    ['DATABASE_URL', 'postgres://gateway:pass@db.example:5432/gateway?sslmode=require'],
    ['DATABASE_URL', 'postgresql:///gateway?host=/run/postgresql'],
    ['PUBLIC_URL', 'http://localhost:4000'],
  ])('take %s=%j', (variable, value) => {
    expect(faultsOf({ ...least, [variable]: value })).toEqual([]);
  });

  it('read the defaults of starts from their file', () => {
    const environment = readEnvironment({ ...least, VERIFICATION_DEFAULTS: 'd.json' }, (path) =>
      path === 'd.json' ? '{"session":{"expiryTime":600}}' : noFiles(),
    );
    expect(environment.starting.defaults).toEqual({ session: { expiryTime: 600 } });
  });
});

describe('the signing keys of webhooks', () => {
  const expected =
    'IDENFY_WEBHOOK_SECRETS: comma-separated keys of 16 bytes or more without control characters; or none';

  it('are several, the newest first', () => {
    const keys = 'the-newest-key-of-all, ключ-старый';
    const { webhooks } = readEnvironment({ ...least, IDENFY_WEBHOOK_SECRETS: keys }, noFiles);
    expect(webhooks.signing).toBe('on');
    expect(webhooks.secrets.map((secret) => secret.reveal())).toEqual(['the-newest-key-of-all', 'ключ-старый']);
  });

  it('are none at all when that word is written', () => {
    const { webhooks } = readEnvironment({ ...least, IDENFY_WEBHOOK_SECRETS: 'none' }, noFiles);
    expect(webhooks).toEqual({ signing: 'off', secrets: [] });
  });

  it.each(['fifteen-bytes-aa', 'none-of-16-bytes'])('take %j, of 16 bytes', (key) => {
    expect(faultsOf({ ...least, IDENFY_WEBHOOK_SECRETS: key })).toEqual([]);
  });

  it.each(['fifteen-bytes-a', 'NONE', ',', 'a-key-of-16-byte,none', 'a-key-of-16-byte,short', ' , '])(
    'refuse %j',
    (keys) => {
      expect(faultsOf({ ...least, IDENFY_WEBHOOK_SECRETS: keys })).toEqual([expected]);
    },
  );
});

describe('the encryption keys', () => {
  const other = Buffer.alloc(32, 255).toString('base64');

  it('are several, the newest first', () => {
    const { store } = readEnvironment({ ...least, DATA_ENCRYPTION_KEYS: `${other},${encryptionKey}` }, noFiles);
    expect(store.encryptionKeys.map((key) => key.reveal())).toEqual([other, encryptionKey]);
  });

  it.each([
    ['31 bytes', Buffer.alloc(31, 1).toString('base64')],
    ['33 bytes', Buffer.alloc(33, 1).toString('base64')],
    ['64 hexadecimal digits', '0'.repeat(64)],
    ['base64url', Buffer.alloc(32, 255).toString('base64url')],
    ['a missing end', encryptionKey.slice(0, -1)],
    ['something behind the end', `${encryptionKey}=`],
    ['one bad key of two', `${encryptionKey},nonsense`],
    ['no key at all', ','],
  ])('refuse %s', (_, keys) => {
    expect(faultsOf({ ...least, DATA_ENCRYPTION_KEYS: keys })).toEqual([
      'DATA_ENCRYPTION_KEYS: comma-separated keys of exactly 32 bytes in base64',
    ]);
  });
});

describe('a budget', () => {
  it.each([
    ['1/minute', { limit: 1, windowMs: 60_000 }],
    ['20/hour', { limit: 20, windowMs: 3_600_000 }],
    ['300/day', { limit: 300, windowMs: 86_400_000 }],
    ['off', null],
  ])('may be %s', (text, expected) => {
    const source = { ...least, BUDGET_CLIENT: text, BUDGET_CALLER: text, BUDGET_TOTAL: text };
    expect(readEnvironment(source, noFiles).budgets).toEqual({ client: expected, caller: expected, total: expected });
  });

  it.each(['0/day', '5', '5/', '/day', '5/week', '-5/day', '5.5/day', '1e3/day', 'none', '5 / day', '5/toString'])(
    'cannot be %j',
    (text) => {
      expect(faultsOf({ ...least, BUDGET_TOTAL: text })).toEqual([
        'BUDGET_TOTAL: a number from 1 and a window such as 5/day, 100/hour or 20/minute; or off',
      ]);
    },
  );
});

describe('a variable in a file', () => {
  const files = (path: string) => (path === '/run/secret' ? 'from the file\n' : noFiles());

  it('is read without its last line end', () => {
    const environment = readEnvironment(
      { ...least, IDENFY_API_SECRET: '', IDENFY_API_SECRET_FILE: '/run/secret' },
      files,
    );
    expect(environment.idenfy.apiSecret.reveal()).toBe('from the file');
  });

  it('must not be given twice', () => {
    expect(faultsOf({ ...least, IDENFY_API_SECRET_FILE: '/run/secret' }, files)).toEqual([
      'IDENFY_API_SECRET: either this or IDENFY_API_SECRET_FILE, not both',
    ]);
  });

  it('must be readable', () => {
    expect(faultsOf({ ...least, PORT_FILE: '/run/other' }, files)).toEqual([
      'PORT: PORT_FILE to be the path of a readable file',
    ]);
  });
});

describe('the file .env', () => {
  it('fills in what the environment does not say', () => {
    const source = withDotEnv({ PORT: '1', HOST: undefined }, () => 'PORT=2\nLOG_LEVEL="warn"\n');
    expect(source['PORT']).toBe('1');
    expect(source['LOG_LEVEL']).toBe('warn');
  });

  it('need not be there', () => {
    expect(withDotEnv({ PORT: '1' }, noFiles)).toEqual({ PORT: '1' });
  });
});

describe('a value', () => {
  const variables = Object.keys(environmentVariables);

  it('is in no message, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...variables), fc.string({ minLength: 1 }), (variable, noise) => {
        const canary = `Zebulon${noise}Quagmire`;
        const faults = faultsOf({ ...least, [variable]: canary, [`${variable}_FILE`]: '' });
        expect(faults.join('\n')).not.toMatch(/Zebulon|Quagmire/u);
      }),
    );
  });

  it('that is secret shows itself to nobody who does not ask', () => {
    const { idenfy } = readEnvironment({ ...least, IDENFY_API_KEY: 'Zebulon', IDENFY_API_SECRET: 'Quagmire' }, noFiles);
    const shown = [
      JSON.stringify(idenfy),
      inspect(idenfy, { depth: null, showHidden: true }),
      String(idenfy.apiKey),
      idenfy.apiSecret.toString(),
    ];
    expect(shown.join('\n')).toContain('[secret]');
    expect(shown.join('\n')).not.toMatch(/Zebulon|Quagmire/u);
    expect(idenfy.apiKey.reveal()).toBe('Zebulon');
  });

  it('that is secret is in no part of the settings that could be printed', () => {
    const digest = 'f0e1d2c3'.repeat(8);
    const sources = [
      {
        IDENFY_WEBHOOK_SECRETS: 'Zebulon-of-the-webhooks',
        DATABASE_URL: 'postgres://gateway:Zebulon@db.example/gateway',
        DATA_ENCRYPTION_KEYS: Buffer.from('Zebulon-and-twenty-five-bytes-xx').toString('base64'),
      },
      { AUTH_MODE: 'token', AUTH_TOKENS: `backend:verification:any:${digest}` },
      {
        AUTH_MODE: 'jwt',
        AUTH_JWT_SECRET: 'Zebulon-and-twenty-five-bytes-xx',
        AUTH_JWT_ISSUER: 'https://issuer.example',
        AUTH_JWT_AUDIENCE: 'gateway',
      },
    ].map((source) => readEnvironment({ ...least, ...source }, noFiles));
    const shown = [JSON.stringify(sources), inspect(sources, { depth: null, showHidden: true })].join('\n');
    expect(shown).toContain('https://issuer.example');
    expect(shown).toContain('backend');
    expect(shown).not.toMatch(/Zebulon|WmVidWxvb|f0e1d2c3/u);
  });
});

describe('the documentation', () => {
  it('has a row for every variable, as the code has it', () => {
    const page = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\| (.*?) +\|$/gmu)].map(([, ...cells]) => cells);
    const expected = Object.entries(environmentVariables).map(([name, { defaultText, meaning }]) => [
      name,
      ['required', 'none'].includes(defaultText) || defaultText.includes(' ') ? defaultText : `\`${defaultText}\``,
      meaning,
    ]);
    expect(rows).toEqual(expected);
  });
});
