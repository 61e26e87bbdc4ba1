import { ValidationPipe } from '@nestjs/common';
import { CodedError } from '../errors/coded-error';

/** Checks inputs by the rules of their classes; a fault is named by its field. */
export function inputValidation(): ValidationPipe {
  return new ValidationPipe({
    forbidUnknownValues: false,
    exceptionFactory: (faults) =>
      new CodedError('INVALID_INPUT', { detail: faults.map((fault) => fault.property).join(', ') }),
  });
}
