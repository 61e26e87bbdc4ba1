import type { ApolloServerPlugin } from '@apollo/server';
import { getNullableType, isListType, type DocumentNode, type GraphQLSchema } from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';
import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';
import { CodedError } from '../errors/coded-error';
import { MAX_PAGE } from './connection';
import { listLengths, TYPICAL_LIST } from './list-lengths';

/**
 * A page costs what it holds, at least one entry: a size below that is refused when it is asked, and must not make
 * the rest of the operation cheaper meanwhile. A list without a page size costs what such a list usually holds.
 */
const pages: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const { first } = args as { first?: unknown };
  if (typeof first === 'number') return 1 + Math.min(Math.max(first, 1), MAX_PAGE) * childComplexity;
  // The page itself was counted where it was asked for.
  if (!isListType(getNullableType(field.type)) || /(?:Connection|Edge)$/.test(type.name)) return undefined;
  return 1 + (listLengths[`${type.name}.${field.name}`] ?? TYPICAL_LIST) * childComplexity;
};

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Fields that an operation would read at most.
 *
 * @throws GraphQLError where its variables or arguments are not of their types, or where fragments make it endless.
 */
export function costOf({ schema, document, operationName, variables = {} }: Asked): number {
  return getComplexity({
    schema,
    query: document,
    ...(operationName ? { operationName } : {}),
    variables: { ...variables },
    estimators: [fieldExtensionsEstimator(), pages, simpleEstimator({ defaultComplexity: 1 })],
  });
}

/** Refuses, before it runs, an operation that would read more than `most` fields. */
export function costLimit(most: number): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          // No operation has the name that was given: the server says so itself.
          if (operation) {
            if (!schema.getRootType(operation.operation)) {
              const detail = `The schema has no ${operation.operation}`;
              throw refusal('QUERY_INVALID', { detail }, detail);
            }
            const { operationName, variables } = request;
            const cost = costOrRefusal({ schema, document, operationName, variables });
            if (cost > most) throw refusal('QUERY_TOO_COSTLY', { cost, most });
          }
          return Promise.resolve();
        },
      }),
  };
}

/** What cannot be counted is not run: else one wrong argument would let everything beside it through. */
function costOrRefusal(asked: Asked): number {
  try {
    return costOf(asked);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const isEndless = detail.includes('maximum allowed number of nodes');
    throw refusal(isEndless ? 'QUERY_TOO_COSTLY' : 'INVALID_INPUT', { detail }, detail);
  }
}

/** It is the caller's to mend, and no fault of the server: answered with 400. */
function refusal(
  code: ErrorCodeCode,
  parameters: Readonly<Record<string, string | number>>,
  detail?: string,
): CodedError {
  const error = new CodedError(code, parameters, detail === undefined ? {} : { detail });
  error.extensions['http'] = { status: 400 };
  return error;
}
