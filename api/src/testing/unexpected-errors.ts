import type { LoggerService } from '@nestjs/common';

const causes = new Map<unknown, unknown>();

/** Keeps what the application logs of unexpected errors, by the number that the caller is told. */
export const unexpectedErrors: LoggerService = {
  log: () => undefined,
  warn: () => undefined,
  error: (logged: unknown) => {
    const { number, err } = (logged ?? {}) as { number?: unknown; err?: unknown };
    if (number) causes.set(number, err);
  },
};

interface Answered {
  errors?: { extensions?: { code?: string; parameters?: Record<string, unknown> } }[];
}

/** The answer, with the cause of each unexpected error: a test that fails on one says why. */
export function withCauses<T>(answer: T): T {
  for (const { extensions } of (answer as Answered).errors ?? []) {
    const cause = causes.get(extensions?.parameters?.['requestId']);
    if (cause && extensions?.parameters) extensions.parameters['cause'] = String(cause);
  }
  return answer;
}
