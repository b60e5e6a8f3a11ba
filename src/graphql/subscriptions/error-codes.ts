import { GraphQLError, Kind } from 'graphql';

/** The error with this code, unless it has one already. */
export function withCode(error: GraphQLError, code: string): GraphQLError {
  const {
    message,
    extensions,
    nodes = null,
    source = null,
    positions = null,
    path = null,
    originalError = null,
  } = error;
  if (extensions['code'] !== undefined) return error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { ...extensions, code },
  });
}

/** A variable that does not fit is the caller's fault, as Apollo sees it; graphql-js gives its errors no code. */
export function withVariableCode(error: GraphQLError): GraphQLError {
  const [node, ...others] = error.nodes ?? [];
  const isAboutVariable = others.length === 0 && node?.kind === Kind.VARIABLE_DEFINITION;
  return isAboutVariable ? withCode(error, 'BAD_USER_INPUT') : error;
}
