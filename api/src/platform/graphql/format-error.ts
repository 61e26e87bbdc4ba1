import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';
import { CodedError } from '../errors/coded-error';

/** Codes of the server's own refusals, in ours. */
const serverCodes: Readonly<Record<string, ErrorCodeCode>> = {
  GRAPHQL_PARSE_FAILED: 'QUERY_INVALID',
  GRAPHQL_VALIDATION_FAILED: 'QUERY_INVALID',
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'QUERY_INVALID',
  PERSISTED_QUERY_NOT_FOUND: 'QUERY_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'QUERY_INVALID',
};

/** Refusals of the guard against costly queries say so in their message. */
const tooCostly = /(?:depth|alias|token|cost|directive).*(?:limit|exceed)|exceeds maximum/i;

/**
 * What a caller is told of an error: a code of the closed list with its parameters. Nothing of an unexpected
 * error leaves the server but the number under which it is logged.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => string,
): GraphQLFormattedError {
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  const original = unwrapResolverError(error);
  if (original instanceof CodedError) {
    return {
      ...place,
      message: original.message,
      extensions: { code: original.code, parameters: original.parameters },
    };
  }
  if (tooCostly.test(formatted.message)) {
    return { ...place, message: formatted.message, extensions: { code: 'QUERY_TOO_COSTLY', parameters: {} } };
  }
  const serverCode = serverCodes[String(formatted.extensions?.['code'])];
  if (serverCode) {
    const parameters = { detail: formatted.message };
    return { ...place, message: formatted.message, extensions: { code: serverCode, parameters } };
  }
  return {
    ...place,
    message: 'INTERNAL',
    extensions: { code: 'INTERNAL', parameters: { requestId: report(error) } },
  };
}
