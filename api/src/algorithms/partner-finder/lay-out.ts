import { coverOf } from '../cpv-cover';
import type {
  FinderActor,
  FinderCapacity,
  FinderCompetence,
  FinderQuestion,
  PublicBar,
} from './finder-question';
import { SocialGraph } from './social-graph';

/** What an actor can do for each need: ids of the competences, the best first. */
type Coverage = ReadonlyMap<number, readonly string[]>;

/** The question made ready: who covers what, who knows whom. */
export interface Layout {
  readonly question: FinderQuestion;
  readonly graph: SocialGraph;
  readonly coverage: readonly Coverage[];
  readonly capacity: (place: number) => FinderCapacity | undefined;
  /** Places of those who must be in; undefined for one that is nowhere. */
  readonly required: readonly (number | undefined)[];
}

const levels = ['STARTING', 'CONFIRMED', 'EXPERT'];

/** The better proven first: level, then references, then what a document says. */
function byProof(a: FinderCompetence, b: FinderCompetence): number {
  return (
    levels.indexOf(b.level) - levels.indexOf(a.level) ||
    (b.largestReference ?? 0) - (a.largestReference ?? 0) ||
    b.referenceCount - a.referenceCount ||
    Number(b.documented) - Number(a.documented) ||
    (a.id < b.id ? -1 : 1)
  );
}

export function layOut(question: FinderQuestion): Layout {
  const { actors, ties, needs, capacities, settings } = question;
  const graph = new SocialGraph(actors, ties, settings);
  const coverage = actors.map(({ competences }) => {
    const covered = new Map<number, string[]>();
    for (const [need, asked] of needs.entries()) {
      const fit = competences.filter((one) => coverOf(one, asked) !== undefined);
      if (fit.length > 0)
        covered.set(
          need,
          fit.sort(byProof).map(({ id }) => id),
        );
    }
    return covered;
  });
  const byActor = new Map(capacities.map((one) => [one.actor, one]));
  const ids = new Set([...settings.required, ...(settings.lead ? [settings.lead] : [])]);
  return {
    question,
    graph,
    coverage,
    capacity: (place) => byActor.get(actors[place]?.id ?? ''),
    required: [...ids].map((id) => graph.placeOf(id)),
  };
}

/** What may keep an actor out, and can be lifted to see what would then be possible. */
export interface Lifted {
  readonly bars?: readonly PublicBar[];
  /** An excluded actor that is let in. */
  readonly actor?: string;
  readonly free?: boolean;
}

/** Places of those who may be chosen. Whoever must be in has been asked: whether it is free is not asked again. */
export function candidatesOf(layout: Layout, lifted: Lifted = {}): number[] {
  const { question, required, capacity } = layout;
  const isBarred = ({ id, barredBy }: FinderActor) =>
    barredBy !== null && !lifted.bars?.includes(barredBy) && lifted.actor !== id;
  return question.actors.flatMap((actor, place) => {
    const must = required.includes(place);
    if (!(actor.inPole || must) || isBarred(actor)) return [];
    const busy = question.settings.freeOnly && !lifted.free && !must && capacity(place)?.free === false;
    return busy ? [] : [place];
  });
}
