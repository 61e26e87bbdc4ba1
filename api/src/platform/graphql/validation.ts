import { ValidationPipe } from '@nestjs/common';
import { CodedError } from '../errors/coded-error';

/**
 * Checks an input by the rules of its class; a fault is named by its field. Given to the arguments that have
 * rules, not to the whole application, where it would run for each field of each row.
 */
export function inputValidation(): ValidationPipe {
  return new ValidationPipe({
    forbidUnknownValues: false,
    exceptionFactory: (faults) =>
      new CodedError('INVALID_INPUT', { detail: faults.map((fault) => fault.property).join(', ') }),
  });
}
