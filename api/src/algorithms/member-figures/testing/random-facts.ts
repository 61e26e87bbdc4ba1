import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { randomNumbers } from '../../random-numbers';
import type { MemberFacts } from '..';

/** A pole with some years of figures, holes and territories. */
export function randomFacts(seed: number): MemberFacts {
  const random = randomNumbers(seed);
  const pick = (most: number) => Math.floor(random() * most);
  const members = Array.from({ length: 3 + pick(14) }, (_, at) => ({
    id: `m${at}`,
    spans: [
      [random() < 0.15 ? '2022-05-01' : '2015-01-01', random() < 0.1 ? '2022-12-31' : '9999-12-31'] as const,
    ],
    groups: random() < 0.8 ? [`EPCI:${pick(2)}`, 'DEPARTEMENT:31'] : [],
  }));
  const figures: YearlyFigureCode[] = ['TURNOVER', 'TURNOVER_FROM_COOPERATION', 'FTE', 'VOLUNTEERS'];
  const given = members.flatMap(({ id: member }) =>
    [2021, 2022, 2023].flatMap((year) =>
      figures.flatMap((figure) =>
        random() < 0.25
          ? []
          : [{ member, figure, year, value: random() < 0.05 ? 0 : Math.round(Math.exp(5 + 3 * random())) }],
      ),
    ),
  );
  return { members, given };
}
