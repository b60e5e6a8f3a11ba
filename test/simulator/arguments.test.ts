import { describe, expect, it } from 'vitest';
import { readArguments, usage } from '../../src/simulator/arguments.ts';

describe('the arguments of the simulator', () => {
  it('may all be left out', () => {
    expect(readArguments([])).toEqual({
      kind: 'RUN',
      options: {
        host: '127.0.0.1',
        port: 5055,
        apiKey: 'demo-key',
        apiSecret: 'demo-secret',
        environment: 'DEV',
        webhookUrl: null,
        webhooks: { signingKey: null },
      },
    });
  });

  it('say where it listens, what it takes, and where it tells results', () => {
    const given = {
      '--host': '0.0.0.0',
      '--port': '0',
      '--public-url': 'http://simulator:5055/',
      '--key': 'ключ',
      '--secret': 's:e:c:',
      '--environment': 'PROD',
      '--webhook-url': 'http://127.0.0.1:4000/webhooks/idenfy',
      '--signing-key': 'a signing key',
    };
    expect(readArguments(Object.entries(given).flat())).toEqual({
      kind: 'RUN',
      options: {
        host: '0.0.0.0',
        port: 0,
        publicUrl: 'http://simulator:5055',
        apiKey: 'ключ',
        apiSecret: 's:e:c:',
        environment: 'PROD',
        webhookUrl: 'http://127.0.0.1:4000/webhooks/idenfy',
        webhooks: { signingKey: 'a signing key' },
      },
    });
  });

  it.each([
    [['--port', 'x'], 'A port is a whole number from 0 to 65535.'],
    [['--port', '65536'], 'A port is a whole number from 0 to 65535.'],
    [['--environment', 'production'], 'An environment is DEV, TEST, DEMO or PROD.'],
    [['--key', 'a:b'], 'A key has no colon: Basic authentication splits at the first one.'],
    [['--webhook-url', 'somewhere'], 'A URL begins with http:// or https://.'],
    [['--public-url', 'ftp://x'], 'A URL begins with http:// or https://.'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('%j are refused', (words, message) => {
    expect(readArguments(words)).toEqual({ kind: 'REFUSED', message: expect.stringContaining(message) as unknown });
  });

  it('are all explained', () => {
    expect(readArguments(['--help'])).toEqual({ kind: 'HELP' });
    expect(usage.match(/^ {2}--[a-z-]+/gmu)?.map((flag) => flag.trim())).toEqual([
      ...['--host', '--port', '--public-url', '--key', '--secret', '--environment', '--webhook-url', '--signing-key'],
      '--help',
    ]);
  });
});
