import { createIdenfyClient } from '../../../src/idenfy/client.ts';
import { silentObserver } from '../../../src/model/observer.ts';
import { Secret } from '../../../src/model/secret.ts';
import { credentials } from '../job.ts';
import type { Purchase } from './start-schema.ts';

/** Buys through the client of the gateway, without its record. */
export function buyThroughOurClient(vendorUrl: string): Purchase {
  const client = createIdenfyClient({
    baseUrl: vendorUrl,
    apiKey: new Secret(credentials.key),
    apiSecret: new Secret(credentials.secret),
    timeoutMs: 10_000,
    observer: silentObserver,
  });
  return async (clientId) => {
    const session = await client.createSession({ clientId, input: {}, callbackUrl: null });
    const { authToken, scanRef, digitString, applied } = session;
    return { authToken, scanRef, digitString, ...applied };
  };
}
