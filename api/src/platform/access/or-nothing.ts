import { CodedError } from '../errors/coded-error';

const denials = new Set(['SIGN_IN_REQUIRED', 'FORBIDDEN', 'NOT_FOUND']);

/** What is asked, or null for who may not see it: for them it is not there. */
export async function orNothing<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CodedError && denials.has(error.code)) return null;
    throw error;
  }
}
