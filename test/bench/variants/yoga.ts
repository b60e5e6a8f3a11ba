import { createYoga } from 'graphql-yoga';
import type { Listen } from '../variants.ts';
import { listenOnLoopback } from './http.ts';
import { buyThroughKy } from './ky-purchase.ts';
import { createStartSchema, type Purchase } from './start-schema.ts';

/** GraphQL Yoga that buys with plain ky and keeps nothing. */
export const listenAsYoga: Listen = ({ vendorUrl }) => listenWith(buyThroughKy(vendorUrl));

/** Listens as Yoga over this purchase. */
export async function listenWith(purchase: Purchase): Promise<string> {
  const yoga = createYoga({ schema: createStartSchema(purchase), logging: false, graphiql: false, landingPage: false });
  return `${await listenOnLoopback((request, response) => void yoga(request, response))}/graphql`;
}
