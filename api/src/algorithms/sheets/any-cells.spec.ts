import * as fc from 'fast-check';
import {
  columnsOfSheet,
  propertyColumns,
  sheetKinds,
  type SheetKindCode,
} from '@maillage/graph-schema/vocabulary';
import { hasContact } from '../cells/contacts';
import type { SheetLayout } from './draft';
import { readSheet } from './read-sheet';
import { suggestLayout } from './suggest-layout';
import { ground } from './testing/read-lines';

describe('whatever stands in the cells', () => {
  const pieces = fc.constantFrom(
    ...[
      'A',
      'Coop Action',
      'SCIC',
      'oui',
      '2013',
      '05/09/2013',
      '12 k€',
      'Achats groupés',
      'Salariés',
      ';',
      '|',
      '\n',
      ', ',
      ' ',
      "'",
    ],
    ...[
      'x@exemple.invalid',
      '05 61 00 00 00',
      '+33561000000',
      '0',
      '0.',
      '5',
      '-',
      '‮',
      '\u0000',
      'é',
      '[[',
      'constructor',
      '__proto__',
    ],
  );
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 6 }).map((all) => all.join('')),
    fc.string({ minLength: 200, maxLength: 400 }),
  );
  const meanings = (kind: SheetKindCode) => [
    ...columnsOfSheet(kind).map((one) => one.code),
    ...(kind === 'ACTORS' ? propertyColumns.map((one) => `property.${one.code}`) : []),
  ];
  const sheets = fc.constantFrom(...sheetKinds.map((one) => one.code)).chain((kind) => {
    const all = meanings(kind);
    return fc.array(fc.array(cell, { maxLength: all.length }), { maxLength: 4 }).map((rows) => ({
      table: { name: 'f', header: all, rows: rows.map((cells, index) => ({ cells, line: index + 2 })) },
      layout: { kind, columns: Object.fromEntries(all.map((meaning) => [meaning, meaning])) } as SheetLayout,
    }));
  });

  it('a row is read, quoted within bounds, and says no contact', () => {
    fc.assert(
      fc.property(sheets, ({ table, layout }) => {
        for (const item of readSheet(table, layout, ground).items) {
          expect(item.quote.length).toBeGreaterThanOrEqual(3);
          expect(item.quote.length).toBeLessThanOrEqual(240);
          expect(item.quote).not.toMatch(/[\n\r]/);
          const {
            siret: _siret,
            siren: _siren,
            rna: _rna,
            ...told
          } = (item.draft ?? {}) as Record<string, unknown>;
          for (const text of textsIn([item.quote, item.title, told, item.problems]))
            expect([text, hasContact(text)]).toEqual([text, false]);
        }
      }),
    );
  });

  it('a layout is proposed, or none', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(cell),
        fc.array(fc.array(cell), { maxLength: 5 }),
        (name, header, rows) => {
          suggestLayout(name, header, rows);
        },
      ),
    );
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
