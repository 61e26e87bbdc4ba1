import { tieKinds } from '@maillage/graph-schema/vocabulary';
import { foldText } from '../search-keys';
import type { TieDraft } from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { readSheetDate, readSheetEnd } from './sheet-dates';
import { shown, type SheetRow } from './sheet-row';
import { tieKindOf, tieStatusOf } from './tie-words';
import { partsOf } from './words';

const LONGEST_SUMMARY = 5000;

/** Those whom a row names, with the names of further rows of the same tie. */
export function participantsOf(row: SheetRow): string[] {
  const cells = row.all('participants');
  const isOnly = row.columnsOf('participants') === 1;
  return cells.flatMap(({ text }) => partsOf(text, isOnly && !/[;|\n]/.test(text)));
}

/** One tie; undefined where the row is refused, which its problems say. */
export function readTieRow(row: SheetRow, further: readonly SheetRow[]): TieDraft | undefined {
  const written = row.of('kind');
  const kind = row.meant(written, tieKinds) ?? tieKindOf(written);
  if (!kind) row.say('NO_SUCH_KIND', { value: shown(written) });
  const leads = partsOf(row.of('lead')).flatMap((name) => row.name('lead', name) || []);
  const others = [row, ...further].flatMap((one) => participantsOf(one));
  const named = others.flatMap((name) => row.name('participants', name) || []);
  const seen = new Set<string>();
  const participants = [...leads, ...named].filter((name) => {
    const folded = foldText(name) || name;
    return !seen.has(folded) && seen.add(folded);
  });
  const name = row.name('name') || undefined;
  if (participants.length < 2) row.say('TOO_FEW_PARTICIPANTS', { names: participants.join(', ') || '–' });
  const dates = {
    since: row.read('since', readSheetDate, 'DATE_NOT_READ'),
    until: row.read('until', readSheetEnd, 'DATE_NOT_READ'),
  };
  const [summary, status] = [row.paragraphs('summary', LONGEST_SUMMARY), row.read('status', tieStatusOf)];
  const isRefused = row.problems.some((one) => one.code === 'ROW_REFUSED');
  if (!kind || participants.length < 2 || isRefused) return undefined;
  return withoutAbsent<TieDraft>({
    does: 'TIE',
    kind,
    participants,
    led: leads.length > 0,
    name,
    summary,
    status,
    ...dates,
  });
}

/** By which a tie is found again: its name, or the first two of those whom it relates. */
export function titleOfTie(row: SheetRow, draft: TieDraft | undefined): string {
  const names = draft?.participants ?? [...partsOf(row.of('lead')), ...participantsOf(row)].map(shown);
  return draft?.name ?? (shown(row.of('name')) || names.slice(0, 2).join(' – '));
}
