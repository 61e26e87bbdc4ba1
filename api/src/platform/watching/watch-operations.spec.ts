import { parse, type OperationDefinitionNode } from 'graphql';
import { operationLabel } from './watch-operations';

const labelOf = (text: string) => {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
  return operationLabel(operation as OperationDefinitionNode, document);
};

describe('the label of an operation', () => {
  it.each([
    ['query AnyWordOfTheCaller { one: actors(text: "Claire") { id } }', 'query actors'],
    ['mutation { edit(records: []) { id } }', 'mutation edit'],
    ['query { ...Top } fragment Top on Query { ... on Query { network { version } } }', 'query network'],
    ['{ __typename }', 'query __typename'],
  ])('of %s is %s', (text, label) => expect(labelOf(text)).toBe(label));
});
