import { GraphQLError } from 'graphql';
import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';

/** An error that the client can write in words: a code of the closed list, with its parameters. */
export class CodedError extends GraphQLError {
  constructor(
    readonly code: ErrorCodeCode,
    readonly parameters: Readonly<Record<string, string | number>> = {},
    options: { cause?: unknown; detail?: string } = {},
  ) {
    super(options.detail ?? code, {
      extensions: { code, parameters },
      originalError: options.cause instanceof Error ? options.cause : undefined,
    });
  }
}
