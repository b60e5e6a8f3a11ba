import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';

/** What a purchase brings, as far as the schema asks. */
export type Purchase = (clientId: string) => Promise<{
  readonly authToken: string;
  readonly scanRef: string;
  readonly digitString?: string | null;
  readonly expiryTime?: number | null;
  readonly sessionLength?: number | null;
  readonly locale?: string | null;
  readonly tokenType?: string | null;
}>;

const typeDefs = `
  scalar ClientId
  type Query { alive: Boolean }
  type Mutation { startVerification(clientId: ClientId!): Started }
  type Started {
    authToken: String redirectUrl: String iframeUrl: String digitString: String status: String startBy: String
    disposition: String applied: Applied verification: Verification errors: [Failure!]!
  }
  type Applied { expiryTime: Int sessionLength: Int locale: String tokenType: String }
  type Verification { id: ID scanRef: String clientId: ClientId nextAction: String }
  type Failure { code: String message: String }
`;

/** The part of the gateway's schema that a start needs, over a purchase that nothing keeps. */
export function createStartSchema(purchase: Purchase): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      Mutation: {
        startVerification: async (_root: unknown, { clientId }: { clientId: string }) => {
          const session = await purchase(clientId);
          return {
            ...session,
            redirectUrl: `https://ivs.idenfy.com/api/v2/redirect?authToken=${session.authToken}`,
            iframeUrl: `https://ui.idenfy.com/?authToken=${session.authToken}`,
            status: 'ACTIVE',
            startBy: new Date(Date.now() + (session.expiryTime ?? 3600) * 1000).toISOString(),
            disposition: 'CREATED',
            applied: session,
            verification: { id: session.scanRef, scanRef: session.scanRef, clientId, nextAction: 'CONTINUE' },
            errors: [],
          };
        },
      },
    },
  });
}
