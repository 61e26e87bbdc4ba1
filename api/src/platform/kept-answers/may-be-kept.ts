import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { KEPT } from './kept.decorator';

/** Whether everything that an operation asks of the root is declared as kept: a query of such fields alone. */
export function mayBeKept(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
): boolean {
  if (operation?.operation !== OperationTypeNode.QUERY) return false;
  const fields = schema.getQueryType()?.getFields() ?? {};
  return rootFields(document, operation.selectionSet).every(
    (name) => name === '__typename' || fields[name]?.extensions[KEPT] === true,
  );
}

/** Names of the fields asked of the root, through fragments too. The document is known to be valid. */
function rootFields(document: DocumentNode, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one.name.value];
    if (one.kind === Kind.INLINE_FRAGMENT) return rootFields(document, one.selectionSet);
    const fragment = document.definitions.find(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === one.name.value,
    );
    return fragment ? rootFields(document, fragment.selectionSet) : [];
  });
}
