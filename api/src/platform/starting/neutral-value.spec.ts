import { buildSchema, getOperationAST, parse } from 'graphql';
import { neutralValue, requiredVariables } from './neutral-value';

const schema = buildSchema(`
  enum Word { ONE OTHER }
  input Inner { text: String!, word: Word!, count: Int! = 3 }
  input Filter { inner: [Inner!]!, may: String, share: Float!, is: Boolean! }
  type Query { ask(id: ID!, filter: Filter!, words: [Word!]!, after: String): Int }
`);

const variablesOf = (operation: string) => requiredVariables(schema, getOperationAST(parse(operation)));

describe('what a question is asked with when nobody asks', () => {
  it('is what it must be told, and no more', () => {
    const asked = variablesOf(
      'query ($id: ID!, $words: [Word!]!, $first: Int! = 5, $after: String) { ask(id: $id, words: $words) }',
    );
    expect(asked.map(({ name }) => name)).toEqual(['id', 'words']);
    expect(variablesOf('{ ask }')).toEqual([]);
  });

  it('is the plainest value of its type, and of lists never an empty one', () => {
    const [filter] = variablesOf('query ($filter: Filter!) { ask(filter: $filter) }');
    expect(filter && neutralValue(filter.type, 'x')).toEqual({
      inner: [{ text: 'x', word: 'ONE' }],
      share: 1,
      is: false,
    });
  });

  it('is one word after the other, and the first again', () => {
    const [words] = variablesOf('query ($words: [Word!]!) { ask(words: $words) }');
    expect([0, 1, 2].map((turn) => words && neutralValue(words.type, 'x', turn))).toEqual([
      ['ONE'],
      ['OTHER'],
      ['ONE'],
    ]);
  });
});
