import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { createTrustedDocuments } from '../../src/graphql/trusted-documents.ts';
import { silentObserver } from '../../src/model/observer.ts';
import { usualRequestLimits } from '../../src/http/request-limits.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { openAdmission, operator, unusedInbox, unusedReports } from '../support/http-server.ts';

/**
 * Apollo's own suite for integrations, against our HTTP server with the servers and contexts that the suite brings. It skips its 24
 * tests of `@defer` and `@stream` by itself: they need graphql 17, which neither Apollo Server 5 nor the gateway runs on.
 */
defineIntegrationTestSuite(async (config, options) => {
  const server = new ApolloServer(config);
  await server.start();
  const app = await createHttpServer({
    apollo: server,
    createContext: async () => (await options?.context?.()) ?? {},
    inbox: unusedInbox,
    reports: unusedReports,
    authenticate: () => Promise.resolve(operator),
    refuseRequest: () => null,
    requestLimits: usualRequestLimits,
    admission: openAdmission,
    observer: silentObserver,
    isReady: () => Promise.resolve(true),
    isLeaving: () => false,
    corsOrigins: [],
    trustProxy: [],
    explorer: 'off',
    pages: null,
    metrics: null,
    trustedDocuments: createTrustedDocuments('off', []),
    reportOperation: () => undefined,
    sockets: null,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  serveAtRoot(app.server);
  return { server, url, extraCleanup: () => app.close() };
});

/** The suite expects the API at the root of the server. */
function serveAtRoot(server: Server): void {
  const [answer] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    request.url = `/graphql${(request.url ?? '').slice(1)}`;
    answer?.(request, response);
  });
}
