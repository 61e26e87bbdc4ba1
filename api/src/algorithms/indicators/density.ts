import type { TieFact } from './facts';
import { reading, type Indicator } from './indicator';
import { membersBetween } from './members';

/** Above this many participants a tie is a list, not so many pairs (docs/domain.md). */
const MOST_FOLDED = 12;

function isTrueOn({ from, to, modality }: TieFact, day: string): boolean {
  return modality === 'REPORTED' && from <= day && to >= day;
}

/**
 * Share of the pairs of members that a cooperation of today links: 2m ÷ n(n−1) (docs/domain.md). What runs the pole is not
 * counted, as in the measures of the network: it is tied to everybody, and hides what members do among themselves.
 */
export const density: Indicator = {
  code: 'DENSITY',
  section: 'COOPERATION',
  label: { fr: 'Densité des coopérations', en: 'Density of cooperations' },
  sentence: {
    fr: 'Part des paires d’adhérents qui coopèrent directement, parmi toutes les paires possibles ; la structure qui anime le pôle n’en est pas.',
    en: 'Share of the pairs of members that cooperate directly, among all possible pairs; the structure that runs the cluster is not among them.',
  },
  caveat: {
    fr: 'Baisse quand le pôle accueille des adhérents : un grand pôle n’est jamais aussi dense qu’un petit.',
    en: 'Falls when the cluster takes in members: a large cluster is never as dense as a small one.',
  },
  unit: 'PERCENT',
  moreIsBetter: null,
  namedIn: [],
  read: ({ ties, today }) => {
    const running = new Set(
      ties.flatMap(({ parties }) => parties.flatMap((one) => (one.runsPole ? [one.id] : []))),
    );
    const members = new Set([...membersBetween(ties, today)].filter((id) => !running.has(id)));
    const possible = (members.size * (members.size - 1)) / 2;
    if (possible === 0) return [];
    const linked = new Set<string>();
    const behind: string[] = [];
    for (const tie of ties) {
      if (!tie.cooperation || tie.stance === 'CONTESTED' || !isTrueOn(tie, today)) continue;
      if (tie.status === 'IDEA' || tie.status === 'ABANDONED' || tie.actors > MOST_FOLDED) continue;
      const here = [...new Set(tie.parties.map((one) => one.id))].filter((id) => members.has(id)).sort();
      if (here.length < 2) continue;
      behind.push(tie.id);
      here.forEach((one, at) => here.slice(at + 1).forEach((other) => linked.add(`${one} ${other}`)));
    }
    return [
      reading({
        period: today,
        year: Number(today.slice(0, 4)),
        value: Number(((100 * linked.size) / possible).toFixed(1)),
        unit: 'PERCENT',
        coverage: { known: linked.size, of: possible },
        ties: behind,
      }),
    ];
  },
  aims: () => [],
};
