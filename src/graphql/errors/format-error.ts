import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ForbiddenError } from '../../model/forbidden.ts';
import { StoreUnavailableError } from '../../model/store-unavailable.ts';
import { VendorUnavailableError } from '../../model/vendor-unavailable.ts';
import { requestScope } from '../request-scope.ts';
import { withoutCallerValues } from './public-message.ts';

/** Every value of `extensions.code` that leaves the gateway. What has none of these is a defect and is masked. */
const publicCodes: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_REFUSED',
  'OPERATION_RESOLUTION_FAILURE',
  'OVERLOADED',
  'TOO_MANY_REQUESTS',
  'UNAUTHENTICATED',
  'VENDOR_UNAVAILABLE',
]);

/** Told about each error that was masked, so that somebody looks into it. */
export type DefectReporter = (error: unknown) => void;

/** Formats every error that Apollo answers with: known codes pass without the caller's values, everything else is masked. */
export function createErrorFormatter(reportDefect: DefectReporter) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const refusal = refusalOf(originOf(error));
    if (refusal !== null) return withExtensions({ ...formatted, ...refusal }, refusal.extensions.code);
    const code = publicCodeOf(formatted, error);
    if (code === masked) {
      reportDefect(originOf(error));
      return withExtensions({ ...formatted, message: 'Something went wrong on our side.' }, masked);
    }
    return withExtensions({ ...formatted, message: withoutCallerValues(formatted.message, originOf(error)) }, code);
  };
}

const masked = 'INTERNAL_SERVER_ERROR';

/** The code that an error leaves the gateway with. */
export function publicCodeOf(formatted: GraphQLFormattedError, error: unknown): string {
  const code = refusalOf(originOf(error))?.extensions.code ?? codeOf(formatted, error);
  return publicCodes.has(code) ? code : masked;
}

/** What the parts behind the schema refuse, in its words; null for everything else. */
function refusalOf(error: unknown) {
  if (error instanceof ForbiddenError) return { message: error.message, extensions: { code: 'FORBIDDEN' } };
  if (error instanceof VendorUnavailableError)
    return { message: error.message, extensions: { code: 'VENDOR_UNAVAILABLE' } };
  if (!(error instanceof StoreUnavailableError)) return null;
  const message = 'The record cannot be reached now. Ask again in a moment.';
  return { message, extensions: { code: 'OVERLOADED', retryAfter: 5 } };
}

/** Clients that register queries as they go know this one by its message and send the whole query instead. */
const codesOfApollo: Readonly<Record<string, string>> = { PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST' };

/** Our own errors keep their code where Apollo would call them a validation failure. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  const own = error instanceof GraphQLError && error.originalError instanceof GraphQLError ? error.originalError : null;
  const code = own?.extensions['code'] ?? codeOfLimit(error) ?? formatted.extensions?.['code'];
  return typeof code === 'string' ? (codesOfApollo[code] ?? code) : 'INTERNAL_SERVER_ERROR';
}

/** graphql-js says without a code that it lists no more variables that do not fit. */
function codeOfLimit(error: unknown): string | undefined {
  const isLimit =
    error instanceof GraphQLError &&
    error.originalError === undefined &&
    error.message.startsWith('Too many errors processing variables, ');
  return isLimit ? 'BAD_USER_INPUT' : undefined;
}

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

function withExtensions(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const retryAfter = extensions?.['retryAfter'];
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: {
      code,
      ...(typeof retryAfter === 'number' && { retryAfter }),
      requestId: requestScope.getStore()?.requestId,
    },
  };
}
