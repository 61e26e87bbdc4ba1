import type { TerritoryLevelCode } from '@maillage/graph-schema/vocabulary';
import { usualWeights, type PartnerQuestion, type PartnerWeights } from '../../algorithms/partners-for-me';
import { matchesAmong, type AllWants } from '../wants';
import type { PartnersForMeArgs, PartnerWeightsInput } from './partners-for-me.input';
import type { GroundResult } from './partners-for-me.repository';

/** Weights that are asked for; null where one is below nothing, or no number. */
export function weightsOf(asked: PartnerWeightsInput | null | undefined): PartnerWeights | null {
  if (!asked) return usualWeights;
  const weights: PartnerWeights = {
    COMPETENCE: asked.competence,
    NETWORK: asked.network,
    PLACE: asked.place,
    KNOWN: asked.known,
    WISH: asked.wish,
  };
  const all = Object.values(weights);
  const isSound = all.every((one) => Number.isFinite(one) && one >= 0 && one <= 1000);
  return isSound && all.some((one) => one > 0) ? weights : null;
}

/** What was read, as plain data for the ranking. */
export function toQuestion(
  me: string,
  { actors, competences, ties, circles }: GroundResult,
  board: AllWants,
  { withPresent }: Pick<PartnersForMeArgs, 'withPresent'>,
  weights: PartnerWeights,
): PartnerQuestion {
  const byActor = new Map<string, { name: string; cpv: string | null; tags: string[] }[]>();
  for (const [actor, name, cpv, tags] of competences)
    byActor.set(actor, [...(byActor.get(actor) ?? []), { name, cpv, tags }]);
  return {
    me,
    actors: actors.map(([id, hub, ended, liesIn]) => ({
      id,
      hub: hub === true,
      ended,
      liesIn: liesIn.map(([territory, level, name, code]) => ({
        ...{ id: territory, name, code },
        level: level as TerritoryLevelCode,
      })),
      competences: byActor.get(id) ?? [],
    })),
    ties: ties.map(([id, begunOn, size, documentedOn, participants, name, untilLatest]) => ({
      id,
      name,
      begunOn,
      untilLatest,
      size,
      documentedOn,
      participants: participants.map(([actor, stance, answeredOn]) => ({ actor, stance, answeredOn })),
    })),
    circles: circles.map(([name, members]) => ({ name, members })),
    wishes: wishesOf(me, board),
    weights,
    between: board.between,
    withPresent,
    asOf: board.today,
  };
}

/** By actor, what of it answers best a need or an offer of one's own. */
function wishesOf(me: string, board: AllWants): PartnerQuestion['wishes'] {
  const wishes = new Map<string, { name: string; score: number }>();
  for (const own of board.rows.filter(({ of }) => of.id === me))
    for (const { other, score } of matchesAmong(own, board)) {
      const before = wishes.get(other.of.id);
      if (!before || before.score < score) wishes.set(other.of.id, { name: other.want.name, score });
    }
  return wishes;
}
