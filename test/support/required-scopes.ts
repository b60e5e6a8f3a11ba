import { valueFromASTUntyped, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';

/** The scopes that the SDL names with `@requires`; none where it says nothing. */
export function scopesRequiredBy(
  node: FieldDefinitionNode | InputValueDefinitionNode | null | undefined,
): readonly string[] {
  const directive = node?.directives?.find(({ name }) => name.value === 'requires');
  const scope = directive?.arguments?.find(({ name }) => name.value === 'scope')?.value;
  if (scope === undefined) return [];
  const said: unknown = valueFromASTUntyped(scope);
  return Array.isArray(said) ? said.map(String) : [String(said)];
}
