import { daysOfDate } from '@maillage/graph-schema/model';
import type { CreationWayCode, ProjectStepCode } from '@maillage/graph-schema/vocabulary';
import type { ProjectFact, StepFact } from '..';
import { randomNumbers } from '../../random-numbers';

export const TODAY = '2026-11-27';
const ENTRIES = [2020, 2021, 2022];
const SUPPORTERS = ['a', 'b', 'c'];

/** What a project of the small world can be, without who it is. */
export type Kind = Omit<ProjectFact, 'id' | 'person' | 'supporters'>;

const step = (kind: ProjectStepCode, date: string): StepFact => ({
  ...{ who: '', step: kind, state: 'DONE', since: daysOfDate(date) },
});
/** Years after the entry, with a month: the third is in time, the fourth too late. */
const creationDates = [
  [0, '09'],
  [1, '03'],
  [2, '03'],
  [2, '10'],
  [3, '03'],
] as const;
const ways: readonly CreationWayCode[] = ['REGISTRATION', 'ASSOCIATION'];

/**
 * Every project that there can be in a small world: welcomed in one of three years, trained in that year or one of the
 * five that follow or never, created within 24 months or too late or never, by one of two ways, or given up.
 */
export const kinds: readonly Kind[] = ENTRIES.flatMap((entry) =>
  [null, 0, 1, 2, 3, 4, 5].flatMap((after) => {
    const trained = after === null ? [] : [step('TRAINING', `${entry + after}-08`)];
    const steps = [step('WELCOME', `${entry}-06`), ...trained];
    const created = ways.flatMap((way) =>
      creationDates.map(([later, month]) => ({
        steps,
        creations: [{ way, on: daysOfDate(`${entry + later}-${month}`) }],
      })),
    );
    const stopped = { steps, creations: [], stoppedOn: daysOfDate(String(entry + 1)) };
    return [{ steps, creations: [] }, stopped, ...created];
  }),
);

/** A pole with some usual kinds of projects and some rare ones, each supported by one or two of three actors. */
export function randomPole(seed: number): ProjectFact[] {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const usual = Array.from({ length: 2 + Math.floor(random() * 6) }, () => pick(kinds));
  const isShared = random() < 0.5;
  return Array.from({ length: 8 + Math.floor(random() * 40) }, (_, at) => {
    const first = isShared ? 'a' : pick(SUPPORTERS);
    const supporters = [...new Set([first, ...(random() < 0.3 ? [pick(SUPPORTERS)] : [])])];
    const kind = random() < 0.8 ? pick(usual) : pick(kinds);
    return { ...kind, id: `p${at}`, person: `p${at}`, supporters };
  });
}
