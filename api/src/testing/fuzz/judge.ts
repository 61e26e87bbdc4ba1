import { errorCodes } from '@maillage/graph-schema/vocabulary';
import type { RawAnswer } from './served-api';

const codes = new Set<unknown>(errorCodes.map(({ code }) => code));

/** Our own fault, whatever was asked. */
const ours = new Set<unknown>(['INTERNAL', 'DATABASE_UNAVAILABLE']);

/** With what a valid operation may be refused as a whole. */
const refusals = new Set<unknown>(['QUERY_TOO_COSTLY', 'INVALID_INPUT', 'PAGE_TOO_LARGE', 'INVALID_CURSOR']);

/** Words that stand in a stack or in an error of the database, and in nothing that is asked. */
const insides = /node_modules|\.js:\d+|RangeError|TypeError|Neo4jError|Lucene|GqlStatus/;

interface ToldError {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: unknown };
}

/** What is wrong with an answer; undefined where nothing is. `isValid`: whether the operation was. */
export function faultOf({ status, type, text }: RawAnswer, isValid: boolean): string | undefined {
  if (status >= 500 || status < 200) return `status ${status}: ${text.slice(0, 300)}`;
  const inside = insides.exec(text);
  if (inside) return `tells ${inside[0]}: ${text.slice(0, 300)}`;
  if (!/json/.test(type)) return isValid ? `is no JSON but ${type}` : undefined;
  const told = parsed(text);
  if (told === undefined && text !== '') return `is called JSON and is none: ${text.slice(0, 100)}`;
  const errors = told?.errors ?? [];
  for (const { message = '', path = [], extensions } of errors) {
    const code = extensions?.code;
    const where = `${path.filter((part) => typeof part === 'string').join('.')}: ${message.slice(0, 300)}`;
    if (!codes.has(code)) return `error without a code of ours, ${where}`;
    if (ours.has(code)) return `${String(code)} at ${where}`;
    if (isValid && status >= 400 && !refusals.has(code))
      return `not valid after all, ${String(code)}: ${where}`;
  }
  return isValid && status >= 400 && errors.length === 0 ? `status ${status} and no word` : undefined;
}

function parsed(text: string): { errors?: readonly ToldError[] } | undefined {
  try {
    return JSON.parse(text) as { errors?: readonly ToldError[] };
  } catch {
    return undefined;
  }
}
