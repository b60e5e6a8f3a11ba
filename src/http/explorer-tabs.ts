import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';

/** One tab of the explorer. */
export interface ExplorerTab {
  readonly query: string;
  /** JSON with a place for each variable that has to be filled in. */
  readonly variables: string;
}

/** The operations stand beside `src` and `dist`, so the same way leads there from both. */
const folder = fileURLToPath(new URL('../../docs/operations/', import.meta.url));

/** What somebody who is new here wants to run, in that order; everything else comes after it. */
const first = ['start-verification.graphql', 'verification-status.graphql', 'verification-updated.graphql'];

/** What stands in a variable until somebody puts in something else. */
const examples: Readonly<Record<string, unknown>> = { clientId: 'user-123', first: 10 };

/** The operations that the product documents, one a tab: how a verification goes, then everything else by its name. */
export function readExplorerTabs(): readonly ExplorerTab[] {
  const others = readdirSync(folder).filter((name) => name.endsWith('.graphql') && !first.includes(name));
  return [...first, ...others.sort()].map((name) => toTab(readFileSync(join(folder, name), 'utf8')));
}

function toTab(query: string): ExplorerTab {
  const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const required = requiredVariables(operation as OperationDefinitionNode | undefined);
  const variables = Object.fromEntries(required.map((name) => [name, examples[name] ?? '']));
  return { query, variables: JSON.stringify(variables, null, 2) };
}

function requiredVariables(operation: OperationDefinitionNode | undefined): readonly string[] {
  return (operation?.variableDefinitions ?? [])
    .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
    .map(({ variable }) => variable.name.value);
}
