import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/**
 * How large one operation may be. Fragments count as often as they are spread. Introspection is deep by nature (graphql-js's own
 * query has 15 levels), so what is below `__schema` and `__type` has a limit of its own.
 */
const operationLimits = {
  billableFields: 1,
  aliases: 30,
  depth: 12,
  introspectionDepth: 20,
  directivesAtOnePlace: 5,
  directives: 60,
  selections: 5000,
} as const;

/** How large a request may be before it is looked at as an operation. */
export const documentLimits = {
  /** Also keeps what nests from exhausting the stack: each level takes a token at least. */
  tokens: 1000,
  /**
   * Enough to correct an operation by; more would be work and an answer that the asker chooses the size of. graphql-js adds a note
   * that there were more, so three are listed at most.
   */
  validationErrors: 2,
  /** As above, for the values of variables. */
  coercionErrors: 5,
  /** What Apollo's own rule counts, before ours is asked. Ours counts it too, because a socket does not pass through Apollo. */
  recursiveSelections: operationLimits.selections,
} as const;

interface Size {
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  readonly directivesAtOnePlace: number;
  readonly depth: number;
  readonly introspectionDepth: number;
}

const nothing: Size = {
  selections: 0,
  aliases: 0,
  directives: 0,
  directivesAtOnePlace: 0,
  depth: 0,
  introspectionDepth: 0,
};

/**
 * The validation rule that refuses a document if any of its operations is over the limits, with the code `OPERATION_REFUSED` and no
 * value of the caller. It keeps to the number of errors itself: Apollo runs it apart from the others, without `validationOptions`.
 */
export function limitOperations(context: ValidationContext): ASTVisitor {
  return {
    Document: {
      enter: (document) => {
        const fragments = createFragmentReader(document);
        const refusals = document.definitions
          .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
          .flatMap((operation) =>
            findExcesses(operation, fragments, context.getSchema()).map((message) => refusal(message, operation)),
          );
        for (const error of refusals.slice(0, documentLimits.validationErrors)) context.reportError(error);
      },
    },
  };
}

interface FragmentReader {
  readonly find: (name: string) => FragmentDefinitionNode | undefined;
  readonly sizeOf: (name: string) => Size;
}

/** Measures each fragment once, however often it is spread; a fragment inside itself counts as nothing there. */
function createFragmentReader(document: DocumentNode): FragmentReader {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const sizes = new Map<string, Size>();
  const reader: FragmentReader = {
    find: (name) => fragments.get(name),
    sizeOf: (name) => {
      const known = sizes.get(name);
      const fragment = fragments.get(name);
      if (known !== undefined || fragment === undefined) return known ?? nothing;
      sizes.set(name, nothing);
      const size = addDirectivesOf(measure(fragment.selectionSet, reader), fragment);
      sizes.set(name, size);
      return size;
    },
  };
  return reader;
}

function measure(selectionSet: SelectionSetNode, fragments: FragmentReader): Size {
  return selectionSet.selections.map((selection) => measureSelection(selection, fragments)).reduce(add, nothing);
}

function measureSelection(selection: SelectionNode, fragments: FragmentReader): Size {
  const size = addDirectivesOf(innerSize(selection, fragments), selection);
  const ownAliases = selection.kind === Kind.FIELD && selection.alias !== undefined ? 1 : 0;
  return { ...size, selections: size.selections + 1, aliases: size.aliases + ownAliases };
}

function addDirectivesOf(
  size: Size,
  { directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined },
): Size {
  return {
    ...size,
    directives: size.directives + directives.length,
    directivesAtOnePlace: Math.max(size.directivesAtOnePlace, directives.length),
  };
}

function innerSize(selection: SelectionNode, fragments: FragmentReader): Size {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragments.sizeOf(selection.name.value);
  const inner = selection.selectionSet === undefined ? nothing : measure(selection.selectionSet, fragments);
  if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
  const isIntrospection = ['__schema', '__type'].includes(selection.name.value);
  if (!isIntrospection) return { ...inner, depth: inner.depth + 1 };
  return { ...inner, depth: 1, introspectionDepth: Math.max(inner.depth, inner.introspectionDepth) };
}

function add(a: Size, b: Size): Size {
  return {
    selections: a.selections + b.selections,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    directivesAtOnePlace: Math.max(a.directivesAtOnePlace, b.directivesAtOnePlace),
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  };
}

function findExcesses(
  operation: OperationDefinitionNode,
  fragments: FragmentReader,
  schema: GraphQLSchema,
): readonly string[] {
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) return [`This API has no ${operation.operation}s.`];
  const found = {
    ...[operation, ...(operation.variableDefinitions ?? [])].reduce<Size>(
      addDirectivesOf,
      measure(operation.selectionSet, fragments),
    ),
    billableFields: findBillableKeys(operation.selectionSet, rootType, fragments).size,
  };
  const names = Object.keys(sentences) as (keyof typeof operationLimits)[];
  return names
    .filter((name) => found[name] > operationLimits[name])
    .map((name) => `${sentences[name]}, not ${found[name]}.`);
}

const sentences: Readonly<Record<keyof typeof operationLimits, string>> = {
  billableFields: 'An operation may hold 1 field that costs money',
  aliases: `An operation may hold ${operationLimits.aliases} aliases`,
  depth: `An operation may be ${operationLimits.depth} levels deep`,
  introspectionDepth: `Introspection may be ${operationLimits.introspectionDepth} levels deep`,
  directivesAtOnePlace: `One place may hold ${operationLimits.directivesAtOnePlace} directives`,
  directives: `An operation may hold ${operationLimits.directives} directives`,
  selections: `An operation may hold ${operationLimits.selections} selections`,
};

/**
 * The response keys under which the operation would call a billable field. Equal keys are one call, because the server merges them;
 * what a literal `@skip` or `@include` removes is none, and what a variable may remove is one.
 */
function findBillableKeys(
  selectionSet: SelectionSetNode,
  rootType: GraphQLObjectType,
  fragments: FragmentReader,
): ReadonlySet<string> {
  const fields = rootType.getFields();
  const keys = new Set<string>();
  const seen = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections.filter(isPossible)) {
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (selection.kind === Kind.FIELD) {
        const isBillable = fields[selection.name.value]?.astNode?.directives?.some(
          ({ name }) => name.value === 'billable',
        );
        if (isBillable) keys.add(selection.alias?.value ?? selection.name.value);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.find(selection.name.value);
        if (fragment) visit(fragment.selectionSet);
      }
    }
  };
  visit(selectionSet);
  return keys;
}

function isPossible({ directives = [] }: SelectionNode): boolean {
  return !directives.some(({ name, arguments: args = [] }) => {
    const removing = { skip: true, include: false }[name.value];
    return args.some(({ value }) => value.kind === Kind.BOOLEAN && value.value === removing);
  });
}

function refusal(message: string, operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(message, { nodes: operation, extensions: { code: 'OPERATION_REFUSED' } });
}
