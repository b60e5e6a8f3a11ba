import type { GraphQLContext } from '../graphql/context.ts';
import { createContext } from '../graphql/create-context.ts';
import { createOperationReporter } from '../graphql/report-operations.ts';
import { currentRequestId } from '../graphql/request-scope.ts';
import { createSchema } from '../graphql/schema.ts';
import { createGraphQLServer } from '../graphql/server.ts';
import { createOperations } from '../graphql/subscriptions/operations.ts';
import type { GraphQLRequest } from '../http/graphql-route.ts';
import type { StaticPages } from '../http/pages.ts';
import { createHttpServer } from '../http/server.ts';
import { allowedOrigins } from './controls.ts';
import { wireMetrics } from './metrics.ts';
import type { Wiring } from './wiring.ts';
import type { Work } from './work.ts';

/** GraphQL and HTTP in front of the work. Not ready any more from the moment it begins to leave or to close. */
export async function wireDoor(wiring: Wiring, work: Work, pages: StaticPages | null) {
  const { environment, observer, store, controls, trustedDocuments } = wiring;
  const { apollo, operations, reportOperation } = wireGraphQL(wiring);
  const metrics = wireMetrics(wiring, work);
  let isLeaving = false;
  await apollo.start();
  const makeContext = contextMaker(work);
  const http = await createHttpServer({
    ...environment.http,
    corsOrigins: allowedOrigins(environment.http),
    apollo,
    observer,
    trustedDocuments,
    reportOperation,
    inbox: work.inbox,
    reports: work.verifications,
    createContext: makeContext,
    authenticate: (headers) => controls.access.authenticate(headers),
    refuseRequest: controls.refuseRequest,
    requestLimits: controls.requestLimits,
    admission: controls.admission,
    isReady: async () => !isLeaving && (await store.isReady()),
    isLeaving: () => isLeaving,
    pages,
    metrics: metrics.route,
    sockets: { ...socketGuards(wiring), operations, createContext: makeContext },
  });
  const leave = () => void (isLeaving = true);
  const close = async () => {
    leave();
    work.endFollowing();
    await Promise.all([http.close(), metrics.server?.close()]);
    await apollo.stop();
  };
  return { http, metrics: metrics.server, leave, close };
}

function socketGuards({ controls, clock }: Wiring) {
  return {
    authenticateToken: (token: string | null) => controls.access.authenticateToken(token),
    refuseOrigin: controls.refuseOrigin,
    limits: controls.socketLimits,
    clock,
  };
}

function contextMaker({ verifications }: Work) {
  return (request: GraphQLRequest) => Promise.resolve(createContext({ ...request, verifications }));
}

function wireGraphQL({ environment, observer, trustedDocuments, controls: { admission } }: Wiring) {
  const reportDefect = (error: unknown) => {
    observer.failed({ requestId: currentRequestId(), error });
  };
  const options = {
    schema: createSchema(),
    explorer: environment.http.explorer,
    publicUrl: environment.http.publicUrl,
    reportDefect,
    reportOperation: createOperationReporter(observer, trustedDocuments.operationNames),
    trustedDocuments,
    admission,
  };
  return {
    ...options,
    apollo: createGraphQLServer(options),
    operations: createOperations<GraphQLContext>({ ...options, renewContext: createContext }),
  };
}
