import relay from 'vite-plugin-relay';
import { defineConfig } from 'vitest/config';

/** Apollo's suite for integrations is written for Jest and has to be transformed to meet Vitest instead. */
const apolloSuite = { find: '@jest/globals', replacement: `${import.meta.dirname}/test/support/jest-globals.ts` };

/** Vite would otherwise load a second copy of graphql, and `instanceof GraphQLError` would lie. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Starting a process, and reading the gateway into it, for each file would take longer than most of the files. */
const shared = { isolate: false, globalSetup: `${import.meta.dirname}/test/support/postgres-server.ts` };

export default defineConfig({
  test: {
    // A test that waits must not keep a processor idle; left alone, the runner keeps one of two for itself.
    maxWorkers: '100%',
    projects: [
      {
        resolve: oneGraphql,
        // One of the recipes is written for Relay.
        plugins: [relay],
        test: {
          ...shared,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.long.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        resolve: { alias: [...oneGraphql.alias, apolloSuite] },
        test: {
          server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
          ...shared,
          name: 'long',
          include: ['test/**/*.long.test.ts'],
          // What hangs has to say so soon; a test whose work takes longer says that itself.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
