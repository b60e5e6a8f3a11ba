import { readEnvironment } from '../../src/config/environment.ts';
import { createStore } from '../../src/store/store.ts';
import { leastSettings } from './gateway.ts';
import { createManualClock } from './manual-clock.ts';
import { digestOf } from './webhooks.ts';

/** Does with the body what happens to it after RETENTION_DAYS. */
export async function destroyBody(file: string, body: string): Promise<void> {
  const { store } = readEnvironment({ ...leastSettings, DATABASE_URL: `sqlite:${file}`, IDENFY_BASE_URL: '' });
  const clock = createManualClock();
  const random = { bytes: (size: number) => Buffer.alloc(size) };
  const opened = await createStore({ url: store.url.reveal(), encryptionKeys: store.encryptionKeys, clock, random });
  await opened.write(function* () {
    const delivery = yield* opened.deliveries.findByDigest(digestOf(body));
    yield* opened.deliveries.forget(delivery?.key ?? 0);
  });
  await opened.close();
}
