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
export const changing: readonly YearlyFigureCode[] = ['TURNOVER', 'FTE'];
const shared: readonly YearlyFigureCode[] = ['TURNOVER', 'TURNOVER_FROM_COOPERATION'];

/** One measure for each figure and year that somebody gave something for, the earliest first. */
export function measuresOf({ members, given }: MemberFacts): Measure[] {
  const byMember = new Map<string, Map<number, GivenFact>>(members.map(({ id }) => [id, new Map()]));
  for (const one of given) byMember.get(one.member)?.set(placeOf(one.figure, one.year), one);
  const rows = members.map((member) => ({
    own: byMember.get(member.id) ?? new Map<number, GivenFact>(),
    groups: [WHOLE, ...member.groups],
    isMemberIn: (year: number) =>
      member.spans.some(([from, to]) => from <= `${year}-12-31` && to >= `${year}-01-01`),
  }));
  const places = new Map(given.map((one) => [placeOf(one.figure, one.year), one]));
  return [...places.values()]
    .sort((a, b) => a.year - b.year || orderOf(a.figure) - orderOf(b.figure))
    .map(({ figure, year }) => {
      const isChanging = changing.includes(figure);
      const isShared = shared.includes(figure);
      const counts: Record<string, number> = {};
      const changes: MemberChange[] = [];
      const contributors: Contributor[] = [];
      for (const { own, groups, isMemberIn } of rows) {
        const isPresent = isMemberIn(year);
        if (isPresent) for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
        const now = own.get(placeOf(figure, year));
        if (!now) continue;
        const before = isChanging && isPresent ? own.get(placeOf(figure, year - 1)) : undefined;
        if (before && before.value > 0)
          changes.push({
            ...{ member: now.member, groups, before: before.value, now: now.value },
            percent: 100 * (now.value / before.value - 1),
          });
        const isAfter = isChanging && own.has(placeOf(figure, year + 1)) && isMemberIn(year + 1);
        const isBoth = isShared && isPresent && shared.every((other) => own.has(placeOf(other, year)));
        const isIn: Readonly<Record<Panel, boolean>> = {
          BEFORE: before !== undefined,
          AFTER: isAfter,
          BOTH: isBoth,
          ALL: isPresent,
        };
        const ownPanels = panels.filter((panel) => isIn[panel]);
        if (ownPanels.length > 0)
          contributors.push({
            ...{ member: now.member, value: now.value, panels: ownPanels, groups },
            ...(now.qualifier ? { qualifier: now.qualifier } : {}),
          });
      }
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
