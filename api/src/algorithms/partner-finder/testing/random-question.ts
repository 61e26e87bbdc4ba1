import { coarseEuros } from '../coarse-euros';
import type { FinderActor, FinderCapacity, FinderQuestion, FinderSettings } from '../finder-question';
import type { SharedCooperation } from '../social-graph';
import { randomNumbers } from '../../random-numbers';

export const plainSettings: FinderSettings = {
  asOf: '2026-01-01',
  mostMembers: 6,
  needsLead: false,
  leastTurnover: 0,
  required: [],
  lead: null,
  around: null,
  freeOnly: false,
  mostDistance: null,
  memberCost: 1,
  confirmedOnly: false,
  best: 5,
  difference: 1,
  nodeLimit: 1e7,
};

const codes = ['90910000', '55500000', '80500000', '45300000', '71300000', '98300000'];

/** Cooperations of two to four among numbered actors, some contested, some confirmed, some only documented. */
export function randomTies(random: () => number, actors: number, ties: number): SharedCooperation[] {
  const day = () => `${2008 + Math.floor(random() * 19)}-0${1 + Math.floor(random() * 9)}-15`;
  return Array.from({ length: ties }, (_, index) => {
    const size = 2 + Math.floor(random() ** 2 * 3);
    const who = new Set<string>();
    while (who.size < Math.min(size, actors)) who.add(`a${Math.floor(random() * actors)}`);
    return {
      id: `t${index}`,
      size: who.size,
      documentedOn: random() < 0.7 ? day() : null,
      begunOn: random() < 0.05 ? '2027-01-01' : '2008-01-01',
      participants: [...who].map((actor) => {
        const roll = random();
        const stance = roll < 0.1 ? 'CONTESTED' : roll < 0.5 ? 'CONFIRMED' : 'DECLARED';
        return { actor, stance, answeredOn: stance === 'DECLARED' && random() < 0.6 ? null : day() };
      }),
    };
  });
}

/** A small question in which each rule is on in some of the instances. */
export function randomQuestion(seed: number): FinderQuestion {
  const random = randomNumbers(seed);
  const n = 4 + Math.floor(random() * 7);
  const needCount = 1 + Math.floor(random() * 4);
  const actors: FinderActor[] = Array.from({ length: n }, (_, index) => ({
    id: `a${index}`,
    inPole: random() < 0.9,
    hub: random() < 0.05,
    asks: index === 0 && seed % 2 === 0,
    barredBy:
      random() < 0.1 ? ((['TERRITORY', 'EXCLUDED', 'NOT_RESERVED'] as const)[index % 3] ?? null) : null,
    competences: codes
      .slice(0, needCount)
      .filter(() => random() < 0.35)
      .map((cpv, at) => ({
        id: `c${index}-${at}`,
        cpv,
        tags: [],
        level: 'CONFIRMED',
        largestReference: null,
        referenceCount: 0,
        documented: false,
      })),
  }));
  const capacities: FinderCapacity[] = actors
    .filter(() => random() < 0.75)
    .map(({ id }) => ({
      actor: id,
      turnover: random() < 0.8 ? coarseEuros(random() ** 2 * 500_000) : null,
      mayLead: random() < 0.7 ? random() < 0.4 : null,
      onlyKnown: random() < 0.1,
      avoids: random() < 0.15 ? [`a${Math.floor(random() * n)}`] : [],
      free: random() < 0.7 ? random() < 0.7 : null,
    }));
  return {
    needs: codes.slice(0, needCount).map((cpv) => ({ label: cpv, cpv, tags: [] })),
    actors,
    ties: randomTies(random, n, n * 2),
    capacities,
    settings: {
      ...plainSettings,
      mostMembers: 1 + Math.floor(random() * 5),
      needsLead: random() < 0.5,
      leastTurnover: random() < 0.5 ? Math.floor(random() * 600_000) : 0,
      required: random() < 0.3 ? [`a${Math.floor(random() * n)}`] : [],
      freeOnly: random() < 0.3,
      mostDistance: random() < 0.3 ? 1 + random() * 5 : null,
      memberCost: random() < 0.2 ? 0.25 : 1,
    },
  };
}
