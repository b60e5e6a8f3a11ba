import { describe, expect, it } from 'vitest';
import { silentObserver, type Warning } from '../src/model/observer.ts';
import { startGateway } from './support/gateway.ts';

async function warningsOf(settings: Readonly<Record<string, string>>): Promise<readonly Warning[]> {
  const warnings: Warning[] = [];
  const observer = { ...silentObserver, warned: (warning: Warning) => warnings.push(warning) };
  const { ask } = await startGateway('http://127.0.0.1:9', settings, { observer });
  await ask('{ viewer { id } }');
  return warnings;
}

describe('a gateway without a signing key', () => {
  it('warns as soon as it runs', async () => {
    expect(await warningsOf({ IDENFY_WEBHOOK_SECRETS: 'none' })).toEqual(['NO_SIGNING_KEY']);
  });

  it('is the only one that does', async () => {
    expect(await warningsOf({})).toEqual([]);
  });
});
