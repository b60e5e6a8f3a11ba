import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import type { Listen } from '../variants.ts';
import { buyThroughKy } from './ky-purchase.ts';
import { createStartSchema } from './start-schema.ts';

/** Apollo on Fastify that buys with plain ky and keeps nothing. */
export const listenAsApollo: Listen = async ({ vendorUrl }) => {
  const app = fastify();
  const schema = createStartSchema(buyThroughKy(vendorUrl));
  const server = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(app)] });
  await server.start();
  await app.register(fastifyApollo(server));
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
};
