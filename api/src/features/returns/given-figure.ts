import { returnRecord } from '@maillage/graph-schema/records';
import {
  termOf,
  yearlyFigures,
  type QualifierCode,
  type SaidWayCode,
  type YearlyFigureCode,
} from '@maillage/graph-schema/vocabulary';
import { isSameFigure, readFigure } from '../../algorithms/returns';
import { actingToken, facilitatingToken } from '../../platform/access/reader-tokens';
import type { Command } from '../../platform/changes/node-image';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { FIRST_YEAR } from './figure-form';
import type { UnreadFigure } from './figures.repository';

/** What was understood of a figure as it was written. */
export interface ReadGiven {
  readonly problems: Problem[];
  /** None where nothing is written. */
  readonly value?: number;
  readonly qualifier?: QualifierCode;
  readonly unsure?: boolean;
}

/** A figure to be kept in the place of what was said before. */
export interface FigureToKeep {
  readonly actor: { readonly slug: string; readonly fictitious: boolean };
  /** Keys of the poles whose facilitators read it. */
  readonly poles: readonly string[];
  readonly figure: YearlyFigureCode;
  readonly year: number;
  /** None to take it away. */
  readonly value: number | undefined;
  readonly qualifier: QualifierCode;
  readonly how: SaidWayCode;
  readonly by: string;
  readonly sure: boolean;
  /** Key of the record that says it now, if any. */
  readonly there: string | undefined;
}

/** Longest text of a number, words around it included. */
const LONGEST = 80;

/** The year that runs: its figures may be given before it is over, and none of a year to come. */
export function lastYear(): number {
  return new Date().getUTCFullYear();
}

export function problemOfYear(year: number): Problem[] {
  const last = lastYear();
  const isFine = Number.isInteger(year) && year >= FIRST_YEAR && year <= last;
  return isFine ? [] : problem('YEAR_NOT_OVER', 'year', { first: FIRST_YEAR, last });
}

/** Reads a figure as it was written; how exact it is by the words around the number first. */
export function readGiven(
  figure: YearlyFigureCode,
  text: string,
  qualifier: QualifierCode | null | undefined,
): ReadGiven {
  if (text.length > LONGEST) return { problems: problem('TEXT_TOO_LONG', 'text', { max: LONGEST }) };
  if (text.trim() === '') return { problems: [] };
  const rule = termOf(yearlyFigures, figure);
  const read = readFigure(text, rule);
  if (typeof read === 'string')
    return { problems: problem(read, 'text', { max: rule.most, read: text.trim() }) };
  return {
    problems: [],
    value: read.value,
    qualifier: read.qualifier ?? qualifier ?? 'EXACT',
    unsure: read.unsure,
  };
}

/** The key of the record of a figure. */
export function keyOfFigure({ actor, figure, year, there }: FigureToKeep): string {
  return there ?? `${actor.slug}--return-${year}-${figure.toLowerCase().replaceAll('_', '-')}`;
}

/**
 * Whether a figure is there that whoever gives one does not read, such as one that was given to another pole: it is not
 * replaced or taken away unseen. The structure reads all of its own, and hands them over.
 */
export function isUnread(
  { figure, year, there }: Pick<FigureToKeep, 'figure' | 'year' | 'there'>,
  unread: readonly UnreadFigure[],
): boolean {
  return there === undefined && unread.some(([code, of]) => code === figure && of === year);
}

/** The same of the record as it is kept when the figure is to be written. */
export function isKeptUnread(kept: string | undefined, readers: readonly string[]): boolean {
  if (kept === undefined) return false;
  return !returnRecord.parse(JSON.parse(kept)).readers.some((token) => readers.includes(token));
}

/** Puts a figure in the place of the one before, or takes it away; nothing where it is so already. */
export function commandsToKeep(asked: FigureToKeep, kept: string | undefined): Command[] {
  const { actor, poles, figure, year, value, qualifier, how, by, sure } = asked;
  const key = keyOfFigure(asked);
  if (value === undefined) return kept === undefined ? [] : [{ kind: 'returns', retire: key }];
  const before = kept === undefined ? undefined : returnRecord.parse(JSON.parse(kept));
  const same =
    before && isSameFigure(before.value, value) && before.qualifier === qualifier ? before : undefined;
  // Those who act for it with an account or a personal link: a seat at a session is open to whoever holds the card.
  const readers = [actingToken(actor.slug), ...poles.map(facilitatingToken)];
  // Said again after the structure came to another pole or left one, it is read by who facilitates those of now.
  if (same && isSameList(same.readers, readers) && (same.said.sure || !sure)) return [];
  const record = returnRecord.parse({
    key,
    readers,
    fictitious: actor.fictitious,
    of: actor.slug,
    ...{ year, figure, value, qualifier },
    said: { how, by, on: new Date().toISOString(), sure: sure || same?.said.sure === true },
  });
  return [{ kind: 'returns', record }];
}

/** Whatever their order. */
function isSameList(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
