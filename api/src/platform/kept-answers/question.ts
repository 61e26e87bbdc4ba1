import type { Request } from 'express';
import { digest } from './digest';

/** A question over HTTP, as far as its answer depends on it. */
export interface Question {
  /** Of the text and the name of the operation in it. */
  readonly operation: string;
  /** As JSON, in the order in which they were sent. */
  readonly variables: string;
  /** The form in which the answer is wanted. */
  readonly accept: string;
}

/** The operation of a body, by a digest: texts may be long. */
export function operationOf(query: string, name: string | null | undefined): string {
  return digest(JSON.stringify([query, name ?? null]));
}

/** The question that a request asks; undefined for whatever is not sent in the one usual way. */
export function questionOf({ method, headers, originalUrl, body }: Request): Question | undefined {
  if (method !== 'POST' || originalUrl.includes('?')) return undefined;
  if (!headers['content-type']?.startsWith('application/json')) return undefined;
  const { query, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || !isMap(variables) || !isMap(extensions)) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return undefined;
  // The text may be elsewhere.
  if (extensions && 'persistedQuery' in extensions) return undefined;
  return {
    operation: operationOf(query, operationName),
    variables: JSON.stringify(variables ?? {}),
    accept: headers.accept ?? '',
  };
}

function isMap(value: unknown): value is object | null | undefined {
  return value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
}
