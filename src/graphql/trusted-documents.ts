import { GraphQLError, Kind, parse } from 'graphql';
import type { TrustedDocument } from '../model/trusted-document.ts';

/** What a request says of the operation that it wants to be run, as it came. */
export interface DocumentRequest {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** What is run for a request: a text of the manifest, what the request says itself, or nothing. */
export type ChosenDocument =
  { readonly kind: 'TRUSTED'; readonly text: string } | { readonly kind: 'AS_SENT' } | { readonly kind: 'REFUSED' };

/** The operations of the team's manifest. */
export interface TrustedDocuments {
  /** The names of operations that are in it. */
  readonly operationNames: ReadonlySet<string>;
  /**
   * Decides what is run. An operation of the manifest is meant by its id, in `documentId` or in `extensions.persistedQuery.sha256Hash`,
   * or by its exact text. What contradicts itself or means none is refused in the mode `enforce`, and left to itself in `off`.
   */
  choose(request: DocumentRequest): ChosenDocument;
}

/** What is said to whoever sends something else. */
export const untrustedMessage =
  'Only the operations of the manifest are run here: send the id or the exact text of one of them.';

/** Says which operations have a text that cannot be read; empty when there is none. */
export function findUnreadableDocuments(documents: readonly TrustedDocument[]): readonly string[] {
  return documents.filter(({ text }) => namesIn(text) === null).map(({ id }) => id);
}

/** The operations of a manifest whose texts can all be read. */
export function createTrustedDocuments(
  mode: 'off' | 'enforce',
  documents: readonly TrustedDocument[],
): TrustedDocuments {
  const textById = new Map(documents.map(({ id, text }) => [id, text]));
  const texts = new Set(textById.values());
  const otherwise = { kind: mode === 'enforce' ? 'REFUSED' : 'AS_SENT' } as const;
  return {
    operationNames: new Set(documents.flatMap(({ text }) => namesIn(text) ?? [])),
    choose: (request) => {
      if (texts.size === 0) return otherwise;
      const sent = typeof request.query === 'string' && request.query !== '' ? [request.query] : [];
      const [text, ...others] = [...idsOf(request).map((id) => textById.get(id)), ...sent];
      const isMeant = text !== undefined && texts.has(text) && others.every((other) => other === text);
      return isMeant ? { kind: 'TRUSTED', text } : otherwise;
    },
  };
}

/** The GraphQL over HTTP working group writes the name of the digest before it. */
function idsOf({ documentId, extensions }: DocumentRequest): readonly string[] {
  const persisted = isRecord(extensions) && isRecord(extensions['persistedQuery']) ? extensions['persistedQuery'] : {};
  return [documentId, persisted['sha256Hash']]
    .filter((id) => typeof id === 'string')
    .map((id) => id.replace(/^sha256:/u, ''));
}

/** Whether what came can have members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Null when the text is not GraphQL. */
function namesIn(text: string): readonly string[] | null {
  try {
    return parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
    );
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
