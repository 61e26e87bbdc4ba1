import { yearlyFigures, type YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { doubtsAbout } from '../../algorithms/returns';
import { facilitatingToken } from '../../platform/access/reader-tokens';
import type { FigureField } from './figure.model';
import type { FigureRow, GivenRow } from './figures.repository';

/** The first year of figures that are asked for. */
export const FIRST_YEAR = 2000;

/** One figure for each year: two structures that were merged may bring two, of which the later said counts. */
export function latestSaid<R extends FigureRow>(figures: readonly R[]): R[] {
  const latest = new Map<string, R>();
  for (const one of figures) {
    const place = `${one.figure} ${one.year}`;
    const known = latest.get(place);
    if (!known || one.saidOn > known.saidOn) latest.set(place, one);
  }
  return [...latest.values()];
}

/** What a form knows beside the figures. */
interface FormGround {
  /** Poles whose facilitators are to read them, as far as who looks may be told. */
  readonly poles?: readonly { readonly key: string; readonly name: string }[];
  /** The one that was just understood otherwise than it is written. */
  readonly readOtherwise?: YearlyFigureCode | undefined;
}

/** The form of a year: each figure with what was given, the last earlier value, and what to ask about it. */
export function fieldsOf(
  year: number,
  figures: readonly GivenRow[],
  { poles = [], readOtherwise }: FormGround = {},
): FigureField[] {
  const all = latestSaid(figures);
  return yearlyFigures.map(({ code }) => {
    const own = all.filter((one) => one.figure === code);
    const given = own.find((one) => one.year === year);
    const last = own.filter((one) => one.year < year).sort((a, b) => b.year - a.year)[0];
    const doubts = given && !given.sure ? doubtsAbout(given, all) : [];
    return {
      figure: code,
      value: given?.value ?? null,
      qualifier: given?.qualifier ?? null,
      how: given?.saidHow ?? null,
      saidOn: given?.saidOn ?? null,
      sure: given?.sure ?? false,
      doubts: given && readOtherwise === code && !given.sure ? [...doubts, 'READ_OTHERWISE'] : doubts,
      unreadBy: given ? poles.filter((pole) => !isReadIn(pole.key, given)).map((pole) => pole.name) : [],
      lastYear: last?.year ?? null,
      lastValue: last?.value ?? null,
      lastQualifier: last?.qualifier ?? null,
    };
  });
}

/** Whether who facilitates a pole reads a figure. */
function isReadIn(pole: string, { readers }: GivenRow): boolean {
  return readers.includes(facilitatingToken(pole));
}
