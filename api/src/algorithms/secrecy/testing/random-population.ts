import type { Cell, Contribution } from '..';
import { randomNumbers } from '../../random-numbers';

/**
 * A small population in a lattice of cells: the whole, by territory (two levels), by type, by both, and those known in
 * the year before too, whose growth is told. Values are skewed as turnovers are; some are nought, some public.
 *
 * @param most the largest value; of a few heads, most have the same as others
 */
export function randomPopulation(
  seed: number,
  most = Infinity,
): { contributions: Contribution[]; cells: Cell[] } {
  const random = randomNumbers(seed);
  const pick = (most: number) => Math.floor(random() * most);
  const territories = 2 + pick(3);
  const types = 2 + pick(2);
  const people = Array.from({ length: 5 + pick(18) }, (_, at) => ({
    member: `m${at}`,
    value: random() < 0.08 ? 0 : most < Infinity ? 1 + pick(most) : Math.round(Math.exp(8 + 5 * random())),
    isPublic: random() < 0.1,
    territory: pick(territories),
    type: pick(types),
    before: random() < 0.7,
  }));
  const cell = (key: string, breakdown: string, of: (one: (typeof people)[number]) => boolean): Cell => ({
    ...{ key, breakdown },
    members: people.filter(of).map((one) => one.member),
  });
  const each = (count: number) => Array.from({ length: count }, (_, at) => at);
  return {
    contributions: people.map(({ member, value, isPublic }) => ({ member, value, isPublic })),
    cells: [
      cell('all', 'all', () => true),
      cell('before', 'before', (one) => one.before),
      ...each(territories).map((at) => cell(`t${at}`, 'territory', (one) => one.territory === at)),
      cell('half', 'halves', (one) => one.territory < territories / 2),
      ...each(types).map((at) => cell(`k${at}`, 'type', (one) => one.type === at)),
      ...each(types).map((at) => cell(`b${at}`, 'type before', (one) => one.before && one.type === at)),
      ...each(territories).flatMap((t) =>
        each(types).map((k) => cell(`t${t}k${k}`, 'both', (one) => one.territory === t && one.type === k)),
      ),
    ],
  };
}
