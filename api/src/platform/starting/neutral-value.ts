import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';

/** The variables without which an operation is not asked, and what each may be. */
export function requiredVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | null | undefined,
): { name: string; type: GraphQLInputType }[] {
  return (operation?.variableDefinitions ?? []).flatMap(({ variable, type: written, defaultValue }) => {
    const type = inputType(schema, written);
    if (!type || !isNonNullType(type) || defaultValue) return [];
    return [{ name: variable.name.value, type: type.ofType }];
  });
}

/**
 * The plainest value of a type: of an object only what it must have, of a list one element, for an empty one is of
 * another type to the database. `text` where one is written, and of words the one that has its turn.
 */
export function neutralValue(type: GraphQLInputType, text: string, turn = 0): unknown {
  if (isNonNullType(type)) return neutralValue(type.ofType, text, turn);
  if (isListType(type)) return [neutralValue(type.ofType, text, turn)];
  if (isEnumType(type)) {
    const words = type.getValues();
    return words[turn % words.length]?.name;
  }
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, neutralValue(field.type, text, turn)]));
  }
  if (type.name === 'Boolean') return false;
  return type.name === 'Int' || type.name === 'Float' ? 1 : text;
}

function inputType(schema: GraphQLSchema, written: TypeNode): GraphQLInputType | undefined {
  return typeFromAST(schema, written as Parameters<typeof typeFromAST>[1]) as GraphQLInputType | undefined;
}
