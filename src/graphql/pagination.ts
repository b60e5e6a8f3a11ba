import { GraphQLError } from 'graphql';
import type { PageInfo } from '../generated/resolvers.ts';

/** What every list is asked with. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** One page of a list. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/** How a list is read: at most so many items after a number, each of which has a number of its own. */
export interface PageReader<Node> {
  /** Tells the cursors of one list from those of another. */
  readonly list: string;
  readonly read: (slice: { readonly after: number | null; readonly limit: number }) => Promise<readonly Node[]>;
  readonly numberOf: (node: Node) => number;
}

const mostItems = 100;

/** Reads one page, and whether there is more. Throws a `GraphQLError` for a `first` or a cursor that cannot be. */
export async function readPage<Node>(
  { first, after }: PageArguments,
  { list, read, numberOf }: PageReader<Node>,
): Promise<Connection<Node>> {
  checkFirst(first);
  const from = after === null || after === undefined ? null : readCursor(list, after);
  const found = await read({ after: from, limit: first + 1 });
  const nodes = found.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: toCursor(list, numberOf(node)), node }));
  return { edges, nodes, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** Throws a `GraphQLError` unless a page has from 1 to 100 items. */
export function checkFirst(first: number): void {
  if (first < 1 || first > mostItems) throw refusal(`first has to be from 1 to ${mostItems}.`);
}

/** The opaque place of an item in a list. */
function toCursor(list: string, number: number): string {
  return Buffer.from(`${list}:${number}`, 'utf8').toString('base64url');
}

/** The number in a cursor of this list. Throws a `GraphQLError` for anything else. */
export function readCursor(list: string, cursor: string): number {
  const number = new RegExp(`^${list}:(\\d{1,15})$`, 'u').exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (number === undefined) throw refusal('after has to be a cursor that this list has answered with.');
  return Number(number);
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
