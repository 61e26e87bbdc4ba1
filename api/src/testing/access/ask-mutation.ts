import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** What arguments and fields of inputs are given, by name, or by `owner.name` where a name has two meanings. */
export type Given = Readonly<Record<string, unknown>>;

/** Nobody has said what to ask a mutation with. */
class Undecided extends Error {}

/** A value that an argument accepts: what is given for its name; required ones must be. */
function inputFor(type: GraphQLInputType, name: string, given: Given, owner: string): unknown {
  const own = given[`${owner}.${name}`] ?? given[name];
  if (own !== undefined) return own;
  const plain = getNullableType(type);
  if (isListType(plain)) return [inputFor(plain.ofType as GraphQLInputType, name, given, owner)];
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(
      (field) =>
        isRequiredInputField(field) ||
        given[`${named.name}.${field.name}`] !== undefined ||
        field.name in given,
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, inputFor(field.type, field.name, given, named.name)]),
    );
  }
  throw new Undecided(`${owner}.${name}`);
}

/**
 * A mutation with its variables: whatever it requires, and what is given for its name. It asks what is wrong, unless
 * something else is `asked`.
 */
export function mutationFor(
  field: GraphQLField<unknown, unknown>,
  given: Given,
  asked?: string,
): { document: string; variables: Record<string, unknown> } {
  const used = field.args.filter(
    (argument) =>
      isRequiredArgument(argument) || argument.name in given || `${field.name}.${argument.name}` in given,
  );
  const type = getNamedType(field.type);
  const tells = isObjectType(type) && 'problems' in type.getFields() ? '{ problems { code field } }' : '';
  const selection = asked ?? (isObjectType(type) ? tells || '{ __typename }' : '');
  const declared = used.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = used.map((one) => `${one.name}: $${one.name}`).join(', ');
  return {
    document: `mutation${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(
      used.map((one) => [one.name, inputFor(one.type, one.name, given, field.name)]),
    ),
  };
}

/** Why a mutation cannot be asked: a required argument that nobody has given a value. */
export function missingFor(field: GraphQLField<unknown, unknown>, given: Given): string[] {
  try {
    mutationFor(field, given);
    return [];
  } catch (error) {
    if (error instanceof Undecided) return [`${field.name}: ${error.message}`];
    throw error;
  }
}
