import type { z } from 'zod';
import * as vocabulary from '../vocabulary';
import type { Term } from '../vocabulary';

function isList(value: unknown): value is readonly Term[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one: unknown) => typeof one === 'object' && one !== null && 'code' in one && 'label' in one)
  );
}

const lists: readonly (readonly [name: string, terms: readonly Term[]])[] = Object.entries(
  vocabulary,
).flatMap(([name, value]: [string, unknown]) => (isList(value) ? [[name, value] as const] : []));

const byCodes = new Map(
  // Of two with the same codes the first.
  lists.map(([name, terms]) => [terms.map(({ code }) => code).join(' '), name] as const).reverse(),
);

/** The controlled list that the codes of a field are of; a field with codes of its own is a list by its name. */
export function listOf(schema: z.ZodEnum, field: string): string {
  return byCodes.get(schema.options.join(' ')) ?? field;
}

/** A code as files write it: an entry of its list. */
export function codeIn(list: string, code: string): string {
  return `maillage:${list}/${code}`;
}

/** The code of an entry, whichever list it is of. */
export function codeOf(written: string): string {
  return written.slice(written.lastIndexOf('/') + 1);
}

/** The entries of a list, by its name. */
export function entriesOf(list: string): readonly Term[] {
  return lists.find(([name]) => name === list)?.[1] ?? [];
}
