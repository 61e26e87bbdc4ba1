import { isoDay } from '@maillage/graph-schema/records';
import { cpvStem } from '@maillage/graph-schema/vocabulary';
import { tagKey } from '../../algorithms/cpv-cover';
import { foldText } from '../../algorithms/search-keys';
import { CodedError } from '../../platform/errors/coded-error';
import type { WantRow } from './board-row';
import type { WantFilter } from './want.input';

/**
 * Whether a need or an offer is among those asked for.
 *
 * @param around codes of the communes around the territory; undefined where it alone is asked for
 * @throws INVALID_INPUT for a code that is no digits, or a day that is none.
 */
export function wantsPredicate(
  filter: WantFilter,
  around: readonly string[] | undefined,
): (row: WantRow) => boolean {
  const there = new Set(around ?? (filter.territory ? [filter.territory] : []));
  const text = foldText(filter.text ?? '');
  const cpv = filter.cpv ? prefixOf(filter.cpv) : '';
  const day = filter.openOn ?? null;
  if (day !== null && !isoDay.safeParse(day).success)
    throw new CodedError('INVALID_INPUT', { detail: 'openOn' });
  const tests: ((row: WantRow) => boolean)[] = [
    ...(filter.side ? [({ want }: WantRow) => want.kind === filter.side] : []),
    ...(filter.sort ? [({ want }: WantRow) => want['sort'] === filter.sort] : []),
    ...(filter.of ? [({ of }: WantRow) => of.id === filter.of || of.slug === filter.of] : []),
    ...(filter.pole
      ? [({ poles }: WantRow) => poles.some((one) => one.includes(filter.pole as string))]
      : []),
    ...(filter.territory ? [({ codes }: WantRow) => codes.some((code) => there.has(code))] : []),
    ...(cpv ? [({ matchable }: WantRow) => matchable.cpv?.startsWith(cpv) === true] : []),
    ...(text ? [(row: WantRow) => says(row, text)] : []),
    ...(day !== null
      ? [({ matchable }: WantRow) => matchable.sinceEarliest <= day && day <= matchable.untilLatest]
      : []),
  ];
  return (row) => tests.every((test) => test(row));
}

/** Whether the title, a tag, the text or the actor has the words, accents and case ignored. */
function says({ want, of, matchable }: WantRow, text: string): boolean {
  const summary = typeof want['summary'] === 'string' ? want['summary'] : '';
  return (
    [want.name, of.name, summary].some((one) => foldText(one).includes(text)) ||
    (matchable.tags ?? []).some((tag) => tagKey(tag).includes(text.replaceAll(' ', '')))
  );
}

/** The digits that codes must begin with: of a whole code, those that say something. */
function prefixOf(typed: string): string {
  const digits = typed.trim().replace(/-\d$/, '');
  if (!/^\d{1,8}$/.test(digits)) throw new CodedError('INVALID_INPUT', { detail: 'cpv' });
  return digits.length === 8 ? cpvStem(digits) : digits;
}
