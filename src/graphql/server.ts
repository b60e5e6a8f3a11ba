import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Admission } from '../model/admission.ts';
import type { GraphQLContext } from './context.ts';
import { createErrorFormatter, type DefectReporter } from './errors/format-error.ts';
import { forbidCaching } from './forbid-caching.ts';
import { documentLimits, limitOperations } from './limits.ts';
import { statusForOlderClients } from './request-status.ts';
import { reportOperations, type OperationReporter } from './report-operations.ts';
import { runTrustedDocument } from './run-trusted-document.ts';
import { shedOperations } from './shed-operations.ts';
import { refuseSubscriptions } from './subscriptions/refuse-subscriptions.ts';

/** What the GraphQL server is told. */
export interface GraphQLServerOptions {
  readonly schema: GraphQLSchema;
  /** Whether strangers may ask for the schema: introspection and suggestions of names. */
  readonly explorer: 'on' | 'off';
  readonly reportDefect: DefectReporter;
  readonly reportOperation: OperationReporter;
  /** How clients reach the gateway, to tell them where subscriptions go; null when by the address they have just used. */
  readonly publicUrl: string | null;
  readonly admission: Pick<Admission, 'keeps'>;
}

/** An Apollo server over the whole schema, with nothing open that its defaults leave open. Start it before use. */
export function createGraphQLServer(options: GraphQLServerOptions): ApolloServer<GraphQLContext> {
  return new ApolloServer<GraphQLContext>({
    schema: options.schema,
    introspection: options.explorer === 'on',
    hideSchemaDetailsFromClientErrors: options.explorer === 'off',
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // The process's own signal handling stops the gateway as a whole.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: documentLimits.tokens },
    validationRules: [limitOperations],
    validationOptions: { maxErrors: documentLimits.validationErrors },
    executionOptions: { maxCoercionErrors: documentLimits.coercionErrors },
    maxRecursiveSelections: documentLimits.recursiveSelections,
    formatError: createErrorFormatter(options.reportDefect),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Variables of Apollo's in the environment would have operations and the schema sent to its service.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // It would look at every field of every answer to find out what may be cached. Nothing may.
      ApolloServerPluginCacheControlDisabled(),
      forbidCaching,
      runTrustedDocument,
      statusForOlderClients,
      shedOperations(options.admission),
      refuseSubscriptions(options.publicUrl),
      reportOperations(options.reportOperation),
    ],
  });
}
