import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
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

/** Refusals of the guard against costly queries, and of the parser, say so in their message. */
const tooCostly =
  /(?:depth|alias|token|cost|directive|repeats).*(?:limit|exceed)|exceeds maximum|more tha[nt] \d+ tokens/i;

/** What a query is refused with before anything of it runs. Messages of anything else are nobody's to read. */
const refusals = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

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
  const refusedAs = formatted.extensions?.['code'];
  if (refusals.has(refusedAs) && tooCostly.test(formatted.message)) {
    return { ...place, message: formatted.message, extensions: { code: 'QUERY_TOO_COSTLY', parameters: {} } };
  }
  const serverCode =
    serverCodes[String(refusedAs)] ?? (isCallersFault(original) ? 'QUERY_INVALID' : undefined);
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

/** What the server refuses without a code, such as the hash of a text that is of another one, it refuses with 4xx. */
function isCallersFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions['http'] ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500;
}
