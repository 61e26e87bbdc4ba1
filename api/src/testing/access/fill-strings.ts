import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** A value of a type in which every text, id and free value is the same text. */
function filled(type: GraphQLInputType, text: string): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [filled(plain.ofType as GraphQLInputType, text)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields()).map((field) => [field.name, filled(field.type, text)]),
    );
  if (named.name === 'Int' || named.name === 'Float') return 1;
  if (named.name === 'Boolean') return true;
  return named.name === 'JSON' ? { key: text, name: text, [text]: text } : text;
}

/** A question or a mutation with one text in all its arguments. */
export function askedWith(
  operation: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  text: string,
): { document: string; variables: Record<string, unknown> } {
  const declared = field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = field.args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const selection = isObjectType(getNamedType(field.type)) || 'getFields' in getNamedType(field.type);
  return {
    document: `${operation}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`}${selection ? ' { __typename }' : ''} }`,
    variables: Object.fromEntries(field.args.map((one) => [one.name, filled(one.type, text)])),
  };
}
