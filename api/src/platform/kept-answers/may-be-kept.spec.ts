import { buildSchema, getOperationAST, parse } from 'graphql';
import { KEPT } from './kept.decorator';
import { mayBeKept } from './may-be-kept';

const schema = buildSchema(`
  type Query { kept: Int other: Int undeclared: Int }
  type Mutation { kept: Int }
`);
const fields = schema.getQueryType()?.getFields() ?? {};
Object.assign(fields['kept']?.extensions ?? {}, { [KEPT]: true });
Object.assign(fields['other']?.extensions ?? {}, { [KEPT]: 'the moment' });

function may(text: string, name?: string): boolean {
  const document = parse(text);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('no operation');
  return mayBeKept(schema, document, operation);
}

describe('an operation', () => {
  it('may be kept where all that it asks of the root is declared so', () => {
    expect(may('{ kept again: kept __typename }')).toBe(true);
    expect(may('{ ...on Query { ...f } } fragment f on Query { kept }')).toBe(true);
  });

  it('may not where one field is declared otherwise, or not at all, however it is asked', () => {
    expect(may('{ kept other }')).toBe(false);
    expect(may('{ kept: undeclared }')).toBe(false);
    expect(may('{ __schema { queryType { name } } }')).toBe(false);
    expect(may('{ ...f } fragment f on Query { kept ... { ...g } } fragment g on Query { other }')).toBe(
      false,
    );
    expect(may('{ kept other @skip(if: true) }')).toBe(false);
  });

  it('is the one that is named, and no mutation', () => {
    const two = 'query a { kept } query b { other }';
    expect(may(two, 'a')).toBe(true);
    expect(may(two, 'b')).toBe(false);
    expect(may('mutation { kept }')).toBe(false);
  });
});
