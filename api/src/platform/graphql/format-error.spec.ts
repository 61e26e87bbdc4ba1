import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError } from '../errors/coded-error';
import { formatError } from './format-error';

const formatted = (message: string, code: string): GraphQLFormattedError => ({
  message,
  extensions: { code, stacktrace: ['at secret.ts:1'] },
});

const told = (given: GraphQLFormattedError, error: unknown) => {
  const reported: unknown[] = [];
  const answer = formatError(given, error, (one) => {
    reported.push(one);
    return 'number';
  });
  return { answer, reported };
};

describe('what a caller is told of an error', () => {
  it('is its code and parameters where it has one of ours', () => {
    const error = new CodedError('PAGE_TOO_LARGE', { max: 200 });
    const { answer, reported } = told(formatted('PAGE_TOO_LARGE', 'PAGE_TOO_LARGE'), error);
    expect(answer.extensions).toEqual({ code: 'PAGE_TOO_LARGE', parameters: { max: 200 } });
    expect(reported).toEqual([]);
  });

  it.each([
    ['Syntax Error: Query depth limit of 12 exceeded, found 14.', 'GRAPHQL_VALIDATION_FAILED'],
    ['Syntax Error: Aliases limit of 20 exceeded, found 60.', 'GRAPHQL_VALIDATION_FAILED'],
    ['Syntax Error: Document contains more that 2000 tokens. Parsing aborted.', 'GRAPHQL_PARSE_FAILED'],
  ])('is that it asked too much: %s', (message, code) => {
    const { answer, reported } = told(formatted(message, code), new GraphQLError(message));
    expect(answer.extensions?.['code']).toBe('QUERY_TOO_COSTLY');
    expect(reported).toEqual([]);
  });

  it('is nothing of an unexpected error, whatever its words', () => {
    for (const message of ['password token limit exceeded', 'exceeds maximum', 'any other']) {
      const error = new GraphQLError(message, { originalError: new Error(message) });
      const { answer, reported } = told(formatted(message, 'INTERNAL_SERVER_ERROR'), error);
      expect(answer).toEqual({
        message: 'INTERNAL',
        extensions: { code: 'INTERNAL', parameters: { requestId: 'number' } },
      });
      expect(reported).toHaveLength(1);
    }
  });

  it('is that the query is at fault where the server refuses it without a code', () => {
    const message = 'provided sha does not match query';
    const refused = new GraphQLError(message, { extensions: { http: { status: 400 } } });
    const { answer, reported } = told(formatted(message, 'INTERNAL_SERVER_ERROR'), refused);
    expect(answer.extensions?.['code']).toBe('QUERY_INVALID');
    expect(reported).toEqual([]);
  });
});
