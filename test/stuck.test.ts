import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Secret } from '../src/model/secret.ts';
import { callerSettings, headersAs } from './support/callers.ts';
import { leastSettings, startGateway } from './support/gateway.ts';
import { insertVerification, openStore } from './support/store.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';

it('a verification that was asked about as often as is allowed is shown to an administrator as stuck', async () => {
  const DATABASE_URL = `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`;
  const store = await openStore(DATABASE_URL, { encryptionKeys: [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)] });
  const { id } = await insertVerification(store, { scanRef: 'scan-1', isStuck: true, nextAskAt: null });
  await insertVerification(store, { scanRef: 'scan-2' });
  await store.close();
  const { askAs } = await startGateway('http://127.0.0.1:1', { ...callerSettings, DATABASE_URL });
  const query = '{ verifications(first: 9, filter: { isStuck: true }) { nodes { id scanRef freshness { stuck } } } }';
  expect(await askAs(headersAs('admin', ''), query)).toEqual({
    data: { verifications: { nodes: [{ id, scanRef: 'scan-1', freshness: { stuck: true } }] } },
  });
});
