import type { FigureDoubtCode, YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { doubtsAbout, isSameFigure, type FigureColumnCode } from '../../algorithms/returns';
import { foldText } from '../../algorithms/search-keys';
import { problem } from '../../platform/graphql/problem.model';
import { figuresOf } from './collection-progress';
import type { MemberRow } from './collections.repository';
import type { FigureCell, FigureFileRow } from './figure-file.model';
import type { FigureRow } from './figures.repository';
import { isUnread, problemOfYear, readGiven, type FigureToKeep } from './given-figure';

/** A row of a spreadsheet, with the line on which it ends. */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface PlannedRow extends FigureFileRow {
  /** What is to be kept of it. */
  readonly keep: FigureToKeep[];
}

/** Who imports, and what a row is about that does not say its year. */
interface Importing {
  readonly by: string;
  readonly year: number;
}

/** What importing rows would do: each cell against what is known of its member. Nothing is guessed of names. */
export function planFigures(
  rows: readonly SheetRow[],
  columns: readonly FigureColumnCode[],
  members: readonly MemberRow[],
  importing: Importing,
): PlannedRow[] {
  const byName = new Map<string, MemberRow | null>();
  for (const member of members)
    for (const name of new Set([foldText(member.actor.name), member.actor.slug]))
      byName.set(name, byName.has(name) ? null : member);
  const seen = new Set<string>();
  return rows.map((row) => {
    const cell = (code: FigureColumnCode) => (row.cells[columns.indexOf(code)] ?? '').trim();
    const name = cell('STRUCTURE');
    const member = byName.get(foldText(name)) ?? byName.get(name);
    const year = columns.includes('YEAR') && cell('YEAR') !== '' ? Number(cell('YEAR')) : importing.year;
    const place = `${member?.actor.slug ?? ''} ${year}`;
    const problems = member
      ? problemOfYear(year)
      : problem('UNKNOWN_REFERENCE', 'name', { key: name || '…' });
    // Two returns of one structure for one year: which of them counts is not for a file to say.
    if (member && problems.length === 0 && seen.has(place))
      problems.push(...problem('ALREADY_EXISTS', 'name', { key: `${name}, ${year}` }));
    seen.add(place);
    const told: FigureFileRow = {
      line: row.line,
      name,
      actor: member ? { id: member.actor.id, slug: member.actor.slug, name: member.actor.name } : null,
      year: isToldAsYear(year) ? year : importing.year,
      cells: [],
      problems,
    };
    if (!member || problems.length > 0) return { ...told, keep: [] };
    const known = figuresOf(member);
    const planned = columns.flatMap((code, index) =>
      code === 'STRUCTURE' || code === 'YEAR' || code === 'IGNORED'
        ? []
        : planCell(code, row.cells[index] ?? '', known, { member, year, by: importing.by }),
    );
    return {
      ...told,
      cells: withDoubts(
        planned.map((one) => one.cell),
        known,
        year,
      ),
      keep: planned.flatMap((one) => one.keep ?? []),
    };
  });
}

/** A cell may hold any number, such as a turnover in the wrong column: the API tells years, and nothing larger. */
function isToldAsYear(year: number): boolean {
  return Number.isInteger(year) && Math.abs(year) < 10_000;
}

interface PlannedCell {
  readonly cell: FigureCell;
  readonly keep?: FigureToKeep;
}

/** An empty cell says nothing: it takes nothing away. */
function planCell(
  figure: YearlyFigureCode,
  text: string,
  known: readonly FigureRow[],
  { member, year, by }: { member: MemberRow; year: number; by: string },
): PlannedCell[] {
  if (text.trim() === '') return [];
  const read = readGiven(figure, text, undefined);
  const there = known.find((one) => one.figure === figure && one.year === year);
  const isHidden = isUnread({ figure, year, there: there?.slug }, member.unread);
  const { qualifier = 'EXACT' } = read;
  const value = isHidden ? undefined : read.value;
  const isSame =
    value !== undefined &&
    there !== undefined &&
    isSameFigure(there.value, value) &&
    there.qualifier === qualifier;
  const cell: FigureCell = {
    ...{ figure, text: text.trim(), qualifier: value === undefined ? null : qualifier },
    value: value ?? null,
    verdict: value === undefined ? 'REFUSED' : !there ? 'ADDED' : isSame ? 'UNCHANGED' : 'CHANGED',
    doubts: read.unsure && !isHidden ? ['READ_OTHERWISE'] : [],
    problems: isHidden ? problem('FIGURE_NOT_READ_HERE', 'text') : read.problems,
  };
  if (value === undefined || isSame) return [{ cell }];
  const { actor, poles } = member;
  const keep = { ...{ actor, poles, figure, year, value, qualifier, by }, how: 'FILE' as const };
  return [{ cell, keep: { ...keep, sure: false, there: there?.slug } }];
}

/** Asked about what the row would make of the member’s year, and not of each cell by itself. */
function withDoubts(cells: readonly FigureCell[], known: readonly FigureRow[], year: number): FigureCell[] {
  const given = cells.flatMap(({ figure, value }) =>
    value === null ? [] : [{ figure: figure as YearlyFigureCode, year, value }],
  );
  const after = [
    ...known.filter((one) => !given.some((now) => now.figure === one.figure && now.year === one.year)),
    ...given,
  ];
  return cells.map((cell) => {
    const asked = given.find((one) => one.figure === cell.figure);
    const doubts: FigureDoubtCode[] = asked ? doubtsAbout(asked, after) : [];
    return { ...cell, doubts: [...doubts, ...cell.doubts] };
  });
}
