import type { ApolloServerPlugin } from '@apollo/server';
import {
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';
import { CodedError } from '../errors/coded-error';
import { MAX_PAGE } from './connection';

/** Lists without a page size are counted as that long. */
const TYPICAL_LIST = 5;

/** A connection costs what its page holds. */
const pages: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (typeof args['first'] === 'number') return 1 + Math.min(args['first'], MAX_PAGE) * childComplexity;
  const isList = String(field.type).startsWith('[') && !['nodes', 'edges'].includes(field.name);
  return isList ? 1 + TYPICAL_LIST * childComplexity : undefined;
};

/** Refuses, before it runs, an operation that would read more than `most` fields. */
export function costLimit(most: number): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, request }) => {
          const cost = getComplexity({
            schema,
            query: document,
            ...(request.operationName ? { operationName: request.operationName } : {}),
            variables: request.variables ?? {},
            estimators: [fieldExtensionsEstimator(), pages, simpleEstimator({ defaultComplexity: 1 })],
          });
          if (cost > most) throw new CodedError('QUERY_TOO_COSTLY', { cost, most });
          return Promise.resolve();
        },
      }),
  };
}
