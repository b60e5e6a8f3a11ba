import type { Listen } from '../variants.ts';
import { buyThroughOurClient } from './client-purchase.ts';
import { listenAsFastify } from './fastify.ts';

/** The hand-written server with our client in the place of fetch: what the client layer alone costs. */
export const listenAsFastifyWithClient: Listen = ({ vendorUrl }) => {
  const buy = buyThroughOurClient(vendorUrl);
  return listenAsFastify(({ clientId = '' }) => buy(clientId));
};
