import type { TenderDraft } from './draft';
import { textOf, type Json } from '../trees/read-json';

/** The one département that a notice names, trying several lists of codes: of two or more none is the place. */
export function oneDepartement(...lists: (readonly Json[])[]): TenderDraft['territory'] {
  const named = lists.find((codes) => codes.length > 0)?.map(textOf) ?? [];
  const [code = ''] = named;
  return named.length === 1 && isDepartement(code)
    ? { level: 'DEPARTEMENT', code: code.padStart(2, '0') }
    : undefined;
}

export function isDepartement(code: string): boolean {
  return /^(?:\d{1,2}|2[AB]|97[1-8]|98[678])$/.test(code);
}
