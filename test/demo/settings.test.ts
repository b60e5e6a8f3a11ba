import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/config/environment.ts';
import { demoSettings, makeCredentials } from '../../src/demo/settings.ts';

const addresses = { port: 4321, simulatorUrl: 'http://127.0.0.1:4010', folder: 'kept-nowhere' };

describe('the settings of the demo', () => {
  it('are settings that the gateway takes', () => {
    const environment = readEnvironment(demoSettings(makeCredentials(), addresses));
    expect(environment).toMatchObject({
      idenfy: { baseUrl: 'http://127.0.0.1:4010', uiUrl: 'http://127.0.0.1:4010', environment: 'development' },
      http: { host: '127.0.0.1', port: 4321, explorer: 'on', corsOrigins: [] },
      starting: { redirectOrigins: ['http://127.0.0.1:4321', 'http://localhost:4321'] },
    });
  });

  it('hold credentials that nobody had before', () => {
    const values = [makeCredentials(), makeCredentials()].flatMap((made) => [
      made.apiKey,
      made.apiSecret,
      made.signingKey,
    ]);
    expect(new Set(values).size).toBe(6);
  });
});
