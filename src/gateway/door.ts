import type { GraphQLContext } from '../graphql/context.ts';
import { createContext } from '../graphql/create-context.ts';
import { requestScope } from '../graphql/request-scope.ts';
import { createSchema } from '../graphql/schema.ts';
import { createGraphQLServer } from '../graphql/server.ts';
import { createOperations } from '../graphql/subscriptions/operations.ts';
import type { GraphQLRequest } from '../http/graphql-route.ts';
import type { StaticPages } from '../http/pages.ts';
import { createHttpServer } from '../http/server.ts';
import { allowedOrigins } from './controls.ts';
import type { Wiring } from './wiring.ts';
import type { Work } from './work.ts';

/** GraphQL and HTTP in front of the work. Not ready any more from the moment it begins to leave or to close. */
export async function wireDoor(wiring: Wiring, work: Work, pages: StaticPages | null) {
  const { environment, observer, store, controls } = wiring;
  const { apollo, operations } = wireGraphQL(wiring);
  let isLeaving = false;
  await apollo.start();
  const { verifications } = work;
  const makeContext = (request: GraphQLRequest) => Promise.resolve(createContext({ ...request, verifications }));
  const http = await createHttpServer({
    ...environment.http,
    corsOrigins: allowedOrigins(environment.http),
    apollo,
    observer,
    inbox: work.inbox,
    reports: verifications,
    createContext: makeContext,
    authenticate: (headers) => controls.access.authenticate(headers),
    refuseRequest: controls.refuseRequest,
    requestLimits: controls.requestLimits,
    admission: controls.admission,
    isReady: async () => !isLeaving && (await store.isReady()),
    isLeaving: () => isLeaving,
    pages,
    sockets: {
      operations,
      createContext: makeContext,
      authenticateToken: (token) => controls.access.authenticateToken(token),
      refuseOrigin: controls.refuseOrigin,
      limits: controls.socketLimits,
      clock: wiring.clock,
    },
  });
  const leave = () => void (isLeaving = true);
  const close = async () => {
    leave();
    work.endFollowing();
    await http.close();
    await apollo.stop();
  };
  return { http, leave, close };
}

function wireGraphQL({ environment: { http }, observer, controls: { admission } }: Wiring) {
  const reportDefect = (error: unknown) => {
    observer.failed({ requestId: requestScope.getStore()?.requestId ?? null, error });
  };
  const options = {
    schema: createSchema(),
    explorer: http.explorer,
    publicUrl: http.publicUrl,
    reportDefect,
    admission,
  };
  return {
    apollo: createGraphQLServer(options),
    operations: createOperations<GraphQLContext>({ ...options, renewContext: createContext }),
  };
}
