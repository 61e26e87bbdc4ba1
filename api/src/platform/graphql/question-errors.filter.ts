import { Catch, Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { CodedError } from '../errors/coded-error';

/**
 * What goes wrong in a question is told by `formatError`, which logs what nobody expected under its number. A code is
 * for who asks, whose mistake it mostly is: of it only a cause that the code hides is logged, and as no error of ours.
 */
@Catch()
export class QuestionErrors extends BaseExceptionFilter {
  private readonly logger = new Logger('GraphQL');

  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() !== 'graphql') return super.catch(error, host);
    if (error instanceof CodedError && error.originalError)
      this.logger.warn({ err: error.originalError }, error.code);
    return error;
  }
}
