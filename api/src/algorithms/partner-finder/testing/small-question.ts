import { coarseEuros } from '../coarse-euros';
import type { findGroups } from '../find-groups';
import type { FinderActor, FinderCapacity, FinderQuestion } from '../finder-question';
import { plainSettings } from './random-question';

/** A few words for small questions. */
export const competence = (id: string, cpv: string) => ({
  id,
  cpv,
  tags: [],
  level: 'CONFIRMED' as const,
  largestReference: null,
  referenceCount: 0,
  documented: false,
});
export const actor = (id: string, cpvs: string[], more: Partial<FinderActor> = {}): FinderActor => ({
  id,
  inPole: true,
  hub: false,
  asks: false,
  barredBy: null,
  competences: cpvs.map((cpv, at) => competence(`${id}-${at}`, cpv)),
  ...more,
});
export const capacity = (
  who: string,
  { turnover = null, ...more }: Partial<Omit<FinderCapacity, 'turnover'>> & { turnover?: number | null } = {},
): FinderCapacity => ({
  actor: who,
  turnover: turnover === null ? null : coarseEuros(turnover),
  mayLead: null,
  onlyKnown: false,
  avoids: [],
  free: null,
  ...more,
});
export const need = (cpv: string) => ({ label: cpv, cpv, tags: [] });
export const known = (id: string, ...who: string[]) => ({
  id,
  size: who.length,
  documentedOn: '2026-01-01',
  begunOn: '2020-01-01',
  participants: who.map((one) => ({ actor: one, stance: 'DECLARED', answeredOn: null })),
});
export const question = (
  more: Partial<Omit<FinderQuestion, 'settings'>> & { settings?: Partial<FinderQuestion['settings']> },
): FinderQuestion => ({
  needs: [],
  actors: [],
  ties: [],
  capacities: [],
  ...more,
  settings: { ...plainSettings, ...more.settings },
});
export const namesOf = (found: ReturnType<typeof findGroups>) =>
  found.groups.map(({ members }) => members.map((one) => one.actor).join(' '));
