import { recordKinds } from '@maillage/graph-schema/records';
import { fields, nameIn } from './field-catalogue';
import { lists } from './list-catalogue';

/** The parts of a schema that matter here. */
interface Schema {
  readonly def: { readonly innerType?: Schema; readonly element?: Schema };
  readonly shape?: Readonly<Record<string, Schema>>;
}

/** What the history never shows, or says in a sentence of its own. */
const UNSAID = new Set([
  'key', // Of the record: no change.
  'by', // Accounts are not told.
  'saidBy',
  'scheme', // Said with the identifier.
  'line', // Said with the quote.
  'quote',
  'lapsed', // “Answer that no longer counts”.
]);

/** The fields within a schema as the history meets them: by their name and that of the list or part they stand in. */
function fieldsIn({ def, shape }: Schema, within: string): string[] {
  const inner = def.innerType ?? def.element;
  if (inner) return fieldsIn(inner, within);
  return Object.entries(shape ?? {}).flatMap(([name, field]) => [
    nameIn(within, name),
    ...fieldsIn(field, name),
  ]);
}

it.each(Object.entries(recordKinds))('has words for every field of %s', (_kind, schema) => {
  const all = fieldsIn(schema as unknown as Schema, '');
  expect(all).toContain('key');
  const without = all.filter((name) => !UNSAID.has(name) && !(name in fields) && !(name in lists));
  expect(without).toEqual([]);
});
