import { yearlyFigures, type YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { WHOLE, type GivenFact, type MemberFacts } from './facts';

/**
 * Which members of a year a sum is over: all that gave the figure; those that gave it for the year before too, or for
 * the year after too (the matched panel of a change); those that gave the turnover and what of it cooperation brought.
 */
export const panels = ['BEFORE', 'AFTER', 'BOTH', 'ALL'] as const;
export type Panel = (typeof panels)[number];

/** What one member adds to the sums of a figure of a year. */
export interface Contributor {
  readonly member: string;
  readonly value: number;
  /** How exact it is; left out where it is exact, and before December 2026. */
  readonly qualifier?: string | undefined;
  readonly panels: readonly Panel[];
  readonly groups: readonly string[];
  /** Tokens of who could read it when it was published; none before. */
  readonly readers?: readonly string[];
}

/** A figure of a year, with all that its sums are made of. */
export interface Measure {
  readonly figure: YearlyFigureCode;
  readonly year: number;
  readonly contributors: readonly Contributor[];
  /** Members of the year in each group. */
  readonly members: Readonly<Record<string, number>>;
  /** Changes from the year before in percent, of those in the panel who had something then. */
  readonly changes: readonly MemberChange[];
}

/** How much more one member has of a figure than in the year before. */
export interface MemberChange {
  readonly member: string;
  readonly groups: readonly string[];
  readonly before: number;
  readonly now: number;
  /** −100 where it has nothing any more. */
  readonly percent: number;
}

/** Figures whose change from one year to the next is told. */
const changing: readonly YearlyFigureCode[] = ['TURNOVER', 'FTE'];
const shared: readonly YearlyFigureCode[] = ['TURNOVER', 'TURNOVER_FROM_COOPERATION'];

/** Each choice of panels, by a bit for each: made once, for a year has hundreds of contributors. */
const choices = Array.from({ length: 2 ** panels.length }, (_, chosen) =>
  panels.filter((_panel, bit) => chosen & (1 << bit)),
);

/** Values of one figure and year, each at the position of its member. */
type Values = (number | undefined)[];

/** One measure for each figure and year that somebody gave something for, the earliest first. */
export function measuresOf({ members, given }: MemberFacts): Measure[] {
  const positions = new Map(members.map(({ id }, at) => [id, at]));
  const valuesOf = new Map<number, Values>();
  /** Of those that are not exact alone, which are few. */
  const qualifiersOf = new Map<number, string>();
  const places: Pick<GivenFact, 'figure' | 'year'>[] = [];
  for (const one of given) {
    const place = placeOf(one.figure, one.year);
    let values = valuesOf.get(place);
    if (!values) {
      values = Array.from({ length: members.length }, () => undefined);
      valuesOf.set(place, values);
      places.push(one);
    }
    const at = positions.get(one.member);
    if (at === undefined) continue;
    values[at] = one.value;
    const name = place * members.length + at;
    // Of what is said twice, the last counts, with how exact it is.
    if (one.qualifier) qualifiersOf.set(name, one.qualifier);
    else qualifiersOf.delete(name);
  }
  const rows = members.map(({ id, groups, spans }) => ({
    member: id,
    groups: [WHOLE, ...groups],
    years: spans.map(([from, to]) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))] as const),
  }));
  return places
    .sort((a, b) => a.year - b.year || orderOf(a.figure) - orderOf(b.figure))
    .map(({ figure, year }) => {
      const of = (other: YearlyFigureCode, at: number) => valuesOf.get(placeOf(other, at)) ?? [];
      const values = of(figure, year);
      const [earlier, later] = changing.includes(figure)
        ? [of(figure, year - 1), of(figure, year + 1)]
        : [[], []];
      const together = shared.includes(figure) ? shared.map((other) => of(other, year)) : [[]];
      const counts: Record<string, number> = {};
      const changes: MemberChange[] = [];
      const contributors: Contributor[] = [];
      rows.forEach(({ member, groups, years }, at) => {
        const isIn = (asked: number) => years.some(([first, last]) => first <= asked && last >= asked);
        const isPresent = isIn(year);
        if (isPresent) for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
        const now = values[at];
        if (now === undefined) return;
        const before = isPresent ? earlier[at] : undefined;
        if (before !== undefined && before > 0)
          changes.push({ member, groups, before, now, percent: 100 * (now / before - 1) });
        const isOf: Readonly<Record<Panel, boolean>> = {
          BEFORE: before !== undefined,
          AFTER: later[at] !== undefined && isIn(year + 1),
          BOTH: isPresent && together.every((one) => one[at] !== undefined),
          ALL: isPresent,
        };
        const chosen = panels.reduce((bits, panel, bit) => (isOf[panel] ? bits | (1 << bit) : bits), 0);
        if (chosen === 0) return;
        const qualifier = qualifiersOf.get(placeOf(figure, year) * members.length + at);
        contributors.push({
          ...{ member, value: now, panels: choices[chosen] ?? [], groups },
          ...(qualifier ? { qualifier } : {}),
        });
      });
      return { figure, year, contributors, members: counts, changes };
    });
}

/** Who adds to a sum. */
export function contributorsOf({ contributors }: Measure, panel: Panel, group: string): Contributor[] {
  return contributors.filter((one) => one.panels.includes(panel) && one.groups.includes(group));
}

/** The changes that the median of a group is of. */
export function changesOf({ changes }: Measure, group: string): MemberChange[] {
  return changes.filter((one) => one.groups.includes(group));
}

function placeOf(figure: YearlyFigureCode, year: number): number {
  return orderOf(figure) * 10_000 + year;
}

const order = new Map<string, number>(yearlyFigures.map(({ code }, at) => [code, at]));

function orderOf(figure: YearlyFigureCode): number {
  return order.get(figure) ?? 0;
}
