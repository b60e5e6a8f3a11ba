import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { createErrorFormatter, publicCodeOf, type DefectReporter } from '../errors/format-error.ts';
import { documentLimits, limitOperations } from '../limits.ts';
import type { OperationReporter } from '../report-operations.ts';
import { untrustedMessage, type DocumentRequest, type TrustedDocuments } from '../trusted-documents.ts';
import { withCode, withVariableCode } from './error-codes.ts';
import { mapEvents } from './map-events.ts';

/** What a client asks for over a socket. */
export interface OperationRequest extends DocumentRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** An operation that may be executed. */
export type Operation<Context> = ExecutionArgs & { readonly contextValue: Context };

/** Operations that do not come through Apollo, under the limits and with the errors of those that do. */
export interface Operations<Context> {
  /** The operation of a request, or the errors for which it is not executed. */
  prepare(request: OperationRequest): Omit<ExecutionArgs, 'contextValue'> | readonly GraphQLError[];
  /** Executes a query or a mutation. */
  run(operation: Operation<Context>): Promise<ExecutionResult> | ExecutionResult;
  /** Follows a subscription. Each event is executed in a context of its own. */
  follow(operation: Operation<Context>): Promise<AsyncGenerator<ExecutionResult, void> | ExecutionResult>;
  /** Errors as they may leave the gateway. */
  format(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[];
}

/** What operations need. */
export interface OperationOptions<Context> {
  readonly schema: GraphQLSchema;
  /** Whether strangers may ask for the schema: introspection and suggestions of names. */
  readonly explorer: 'on' | 'off';
  readonly reportDefect: DefectReporter;
  readonly reportOperation: OperationReporter;
  readonly trustedDocuments: TrustedDocuments;
  /** The context of the next event, which remembers nothing of the one before. */
  readonly renewContext: (context: Context) => Context;
}

/** Operations over the whole schema. */
export function createOperations<Context>(options: OperationOptions<Context>): Operations<Context> {
  const { schema, reportDefect, renewContext } = options;
  const formatError = createErrorFormatter(reportDefect);
  const readDocument = createDocumentReader(options);
  return {
    prepare: (request) => {
      const startedAt = performance.now();
      const prepared = prepare(request, readDocument(request));
      if ('document' in prepared) return { schema, ...prepared };
      options.reportOperation({ operation: null, outcome: outcomeOf(prepared), startedAt });
      return prepared;
    },
    run: (operation) => reported(operation, options.reportOperation, () => execute(operation)),
    follow: (operation) => reported(operation, options.reportOperation, () => follow(operation, renewContext)),
    format: (errors) => errors.map(withVariableCode).map((error) => formatError(error.toJSON(), error)),
  };
}

/** Reports an operation when its result is there, or what it follows has begun. */
async function reported<Result extends ExecutionResult | AsyncGenerator>(
  { document, operationName }: ExecutionArgs,
  report: OperationReporter,
  run: () => Promise<Result> | Result,
): Promise<Result> {
  const startedAt = performance.now();
  const result = await run();
  const errors = 'errors' in result ? (result.errors ?? []) : [];
  report({ operation: getOperationAST(document, operationName) ?? null, outcome: outcomeOf(errors), startedAt });
  return result;
}

function outcomeOf([error]: readonly GraphQLError[]): string {
  if (error === undefined) return 'OK';
  const coded = withVariableCode(error);
  return publicCodeOf(coded.toJSON(), coded);
}

function prepare({ operationName, variables }: OperationRequest, document: DocumentNode | readonly GraphQLError[]) {
  if (!('kind' in document)) return document;
  if (!getOperationAST(document, operationName)) return [unknownOperation()];
  return {
    document,
    operationName: operationName ?? null,
    variableValues: variables ?? null,
    options: { maxCoercionErrors: documentLimits.coercionErrors },
  };
}

/** Reads and checks what a request means. What is in the manifest is checked once, so that no caller chooses how much is remembered. */
function createDocumentReader(options: Pick<OperationOptions<unknown>, 'schema' | 'explorer' | 'trustedDocuments'>) {
  const checked = new Map<string, DocumentNode>();
  return (request: OperationRequest): DocumentNode | readonly GraphQLError[] => {
    const chosen = options.trustedDocuments.choose(request);
    if (chosen.kind === 'REFUSED') return [untrusted()];
    const text = chosen.kind === 'TRUSTED' ? chosen.text : request.query;
    const known = checked.get(text);
    if (known !== undefined) return known;
    const document = parseDocument(text);
    if (document instanceof GraphQLError) return [document];
    const errors = checkDocument(document, options);
    if (errors.length > 0) return errors;
    if (chosen.kind === 'TRUSTED') checked.set(text, document);
    return document;
  };
}

function untrusted(): GraphQLError {
  return new GraphQLError(untrustedMessage, { extensions: { code: 'OPERATION_REFUSED' } });
}

function parseDocument(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: documentLimits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return withCode(error, 'GRAPHQL_PARSE_FAILED');
  }
}

function checkDocument(
  document: DocumentNode,
  { schema, explorer }: Pick<OperationOptions<unknown>, 'schema' | 'explorer'>,
): readonly GraphQLError[] {
  const excesses = validate(schema, document, [limitOperations]);
  if (excesses.length > 0) return excesses;
  const rules = explorer === 'on' ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const options = { maxErrors: documentLimits.validationErrors, hideSuggestions: explorer === 'off' };
  return validate(schema, document, rules, options).map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
}

function unknownOperation(): GraphQLError {
  const message = 'Name one of the operations of the document in operationName.';
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

async function follow<Context>(
  operation: Operation<Context>,
  renewContext: (context: Context) => Context,
): Promise<AsyncGenerator<ExecutionResult, void> | ExecutionResult> {
  const events = await createSourceEventStream(operation);
  if (!(Symbol.asyncIterator in events)) return events;
  return mapEvents(events, async (rootValue) =>
    execute({ ...operation, rootValue, contextValue: renewContext(operation.contextValue) }),
  );
}
