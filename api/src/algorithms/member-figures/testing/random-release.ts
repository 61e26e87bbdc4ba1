import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { simplexBounds } from '../../secrecy';
import { randomNumbers } from '../../random-numbers';
import {
  changesOf,
  contributorsOf,
  isCell,
  measuresOf,
  publishMeasure,
  reportMembers,
  WHOLE,
  type Contributor,
  type DecidedCell,
  type MemberChange,
  type MemberFacts,
  type PublishedMeasure,
  type ReportedIndicator,
} from '..';

/** One cell of a lattice as it stood when it was decided, with the values behind it. */
export interface ReleasedCell extends DecidedCell {
  readonly behind: readonly Contributor[];
  /** Of those behind it from the year before. */
  readonly changes: readonly MemberChange[];
  readonly pole: number;
  /** Which publication it is of. */
  readonly publication: number;
}

/** All that two poles that share members told over some years. */
export interface Release {
  readonly cells: readonly ReleasedCell[];
  /** Who is a member of which pole: its facilitators read the figures of these. */
  readonly membersOf: readonly ReadonlySet<string>[];
  /** What the door, and so each file, picture and page, tells who reads no figure: of each pole, whole and by territory. */
  readonly reports: readonly { readonly pole: number; readonly indicators: readonly ReportedIndicator[] }[];
}

const figures: readonly YearlyFigureCode[] = [
  ...(['TURNOVER', 'TURNOVER_FROM_COOPERATION', 'FTE', 'VOLUNTEERS'] as const),
];
const years = [2021, 2022, 2023];

/**
 * Two small poles with members in common publish their years in some order; figures come late and are corrected in
 * between. Values are skewed as those of structures are; some are nought. What a publication does not know of is for
 * attackers that have to find something.
 */
export function randomRelease(seed: number, { knowsEarlier = true, knowsReaders = true } = {}): Release {
  const random = randomNumbers(seed);
  const pick = (most: number) => Math.floor(random() * most);
  // In some poles everybody says that all of its turnover comes from cooperation.
  const isAllFromCooperation = seed % 4 === 0;
  const size = 3 + pick(random() < 0.25 ? 16 : 8);
  const everybody = Array.from({ length: size }, (_, at) => ({
    id: `m${at}`,
    spans: [
      [random() < 0.15 ? '2022-05-01' : '2015-01-01', random() < 0.1 ? '2022-12-31' : '9999-12-31'] as const,
    ],
    groups: random() < 0.85 ? [`EPCI:${pick(2)}`, 'DEPARTEMENT:31'] : [],
  }));
  const membersOf = [0, 1].map((pole) =>
    everybody.filter(() => random() < (pole === 0 ? 0.9 : 0.6)).map((one) => one.id),
  );
  let given = everybody.flatMap(({ id: member }) =>
    years.flatMap((year) => {
      const turnover = random() < 0.05 ? 0 : Math.round(Math.exp(8 + 4 * random()));
      return figures.flatMap((figure) => {
        if (random() < 0.2) return [];
        const part = figure === 'TURNOVER_FROM_COOPERATION' && !isAllFromCooperation ? random() : 1;
        const value = figure.startsWith('TURNOVER')
          ? Math.round(part * turnover)
          : Math.round(Math.exp(1 + 4 * random()));
        return [{ member, figure, year, value }];
      });
    }),
  );
  const readers = membersOf.map((ids) => new Set(ids));
  const order = [0, 1]
    .flatMap((pole) => years.map((year) => ({ pole, year, turn: random() })))
    .sort((a, b) => a.turn - b.turn);
  const earlier: PublishedMeasure[] = [];
  const cells: ReleasedCell[] = [];
  const told: DecidedCell[][] = [[], []];
  let facts: MemberFacts[] = [];
  order.forEach(({ pole, year }, publication) => {
    facts = membersOf.map((ids) => ({
      members: everybody.filter((one) => ids.includes(one.id)),
      given: given.filter((one) => ids.includes(one.member)),
    }));
    for (const measure of measuresOf(facts[pole] ?? { members: [], given: [] })) {
      const published = publishMeasure(measure, year, knowsEarlier ? [...earlier] : [], simplexBounds, {
        readersOf: () => (knowsReaders ? readers.map((values) => ({ values, before: values })) : []),
        tokensOf: () => [],
      });
      earlier.push(...published.measures);
      told[pole]?.push(...published.cells);
      for (const cell of published.cells)
        cells.push({
          ...{ ...cell, pole, publication },
          behind: contributorsOf(measure, cell.panel, cell.group),
          changes: changesOf(measure, cell.group),
        });
    }
    given = given.map((one) =>
      random() < 0.05 ? { ...one, value: Math.round(one.value * (0.5 + random())) } : one,
    );
  });
  const reports = facts.flatMap(({ members }, pole) =>
    [WHOLE, ...new Set(members.flatMap((one) => one.groups))]
      .filter((group) => isCell(group, members.filter((one) => one.groups.includes(group)).length))
      .map((group) => ({
        pole,
        indicators: reportMembers({
          ...{ cells: told[pole] ?? [], others: told[pole] ?? [], actsFor: [] },
          ...{ seen: { members: [], given: [] }, group },
        }),
      })),
  );
  return { cells, membersOf: readers, reports };
}
