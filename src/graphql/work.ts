import { getOperationAST, Kind, OperationTypeNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { Work } from '../model/admission.ts';

/** A document, and which of its operations is meant. */
interface ChosenOperation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
}

/** What kind of work an operation is. A query that asks for the schema, whatever else it asks for, is introspection. */
export function workOf({ document, operationName }: ChosenOperation): Work {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation === OperationTypeNode.MUTATION) return 'MUTATION';
  return operation && asksForSchema(operation.selectionSet, document) ? 'INTROSPECTION' : 'QUERY';
}

/** Only of valid documents: in them no fragment leads back to itself. */
function asksForSchema({ selections }: SelectionSetNode, document: DocumentNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return ['__schema', '__type'].includes(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return asksForSchema(selection.selectionSet, document);
    const fragment = document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .find(({ name }) => name.value === selection.name.value);
    return fragment !== undefined && asksForSchema(fragment.selectionSet, document);
  });
}
