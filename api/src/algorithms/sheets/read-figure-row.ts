import { propertyColumns } from '@maillage/graph-schema/vocabulary';
import type { FigureOfDraft } from './draft';
import { modalityOf, propertyOf, qualifierOf, unitInTitle, unitOf, yearIn } from './figure-words';
import { withoutAbsent } from '../cells/without-absent';
import { isNumber, readFigure } from './read-figure';
import { readSheetPeriod } from './sheet-dates';
import { shown, type SheetRow } from './sheet-row';

const LONGEST_TEXT = 2000;
const LONGEST_NOTE = 500;

/** One figure or observation of somebody; undefined where the row is refused, which its problems say. */
export function readFigureRow(row: SheetRow, year: string): FigureOfDraft | undefined {
  const about = row.name('about');
  if (about === '') row.say('NO_NAME');
  const what = row.of('property');
  const property = row.meant(what, propertyColumns) ?? propertyOf(what);
  if (!property) row.say('NO_SUCH_PROPERTY', { value: shown(what) });
  const written = row.all('value')[0];
  if (!written) row.say('NO_VALUE');
  if (!about || !property || !written) return undefined;
  const isOfNumber = isNumber(property);
  // The unit stands in its own column, in the name of the indicator or in the title of the values.
  const unit = row.read('unit', unitOf) ?? unitInTitle(what);
  const read = isOfNumber ? readFigure(property, written.text, written.title, unit) : undefined;
  if (isOfNumber && !read) row.say('NO_NUMBER_READ', { value: shown(written.text) });
  const text = isOfNumber ? undefined : row.paragraphs('value', LONGEST_TEXT, written.text);
  if (!read && !text) return undefined;
  const qualifier = row.read('qualifier', qualifierOf);
  const hasPeriod = row.of('period') !== '';
  const period = row.read('period', readSheetPeriod, 'DATE_NOT_READ');
  const said = period ?? yearIn(what) ?? yearIn(written.title);
  return {
    does: 'FIGURE',
    about,
    figure: withoutAbsent({
      property,
      ...read,
      text,
      qualifier: read ? (qualifier ?? read.qualifier) : undefined,
      modality: row.read('modality', modalityOf) ?? 'REPORTED',
      // A number is of some time; a period that is not understood is not made up.
      period: said ?? (isOfNumber && !hasPeriod ? year : undefined),
      scope: row.text('scope') || undefined,
      note: row.paragraphs('note', LONGEST_NOTE),
    }),
  };
}

export function titleOfFigure(row: SheetRow): string {
  return [shown(row.of('about')), shown(row.of('property'))].filter(Boolean).join(' : ');
}
