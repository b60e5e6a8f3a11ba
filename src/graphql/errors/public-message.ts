import { GraphQLError } from 'graphql';

const variableName = /^Variable "(\$[A-Za-z0-9_]+)" got invalid value /u;
const inputPath = / at "([A-Za-z0-9_.[\]]+)"$/u;

/**
 * What may be said of an error. graphql-js quotes the caller's value, which may be personal data, when a variable or a literal does
 * not fit, and suggests names of the schema even where suggestions are off; both are cut. The rule that one of our own scalars
 * states stays.
 */
export function withoutCallerValues(message: string, origin: unknown): string {
  const variable = variableName.exec(message)?.[1];
  if (variable !== undefined) return describeVariable(message, variable, origin);
  return message
    .replace(/^(Expected value of type "[^"]*"), found [\s\S]*$/u, '$1.')
    .replace(/^(\w+ cannot represent [a-z0-9 -]+?): [\s\S]*$/u, '$1.')
    .replace(/^Value "[\s\S]*" does not exist in "(\w+)" enum\.[\s\S]*$/u, 'The value does not exist in the enum "$1".')
    .replace(/^Enum "(\w+)" cannot represent [\s\S]*$/u, 'The enum "$1" does not have this value.');
}

function describeVariable(message: string, variable: string, origin: unknown): string {
  const reason = origin instanceof GraphQLError ? origin.message : '';
  const place = message.endsWith(`; ${reason}`) ? inputPath.exec(message.slice(0, -reason.length - 2))?.[1] : undefined;
  const rule = ownRule(origin);
  return `The value of ${variable}${place === undefined ? '' : ` at "${place}"`} is not valid.${rule === null ? '' : ` ${rule}`}`;
}

/** The rule stated by one of our scalars, which never holds a value. */
function ownRule(error: unknown): string | null {
  if (!(error instanceof GraphQLError)) return null;
  return error.extensions['code'] === 'BAD_USER_INPUT' && error.originalError === undefined
    ? error.message
    : ownRule(error.originalError);
}
