import { bestTeams, diagnose } from '../team-formation';
import type { FinderDiagnosis, FoundRelaxation, FoundStep } from './finder-question';
import { candidatesOf, type Layout, type Lifted } from './lay-out';
import { stepOf } from './links';
import { pose, type Posed } from './team-problems';

/** Steps of each search that asks whether something would make a group possible. */
const NODE_LIMIT = 20_000;

/** So many are named of those outside who cover a need. */
const MOST_OUTSIDE = 5;

/** Why there is no group, and what would make one possible. */
export function diagnoseQuestion(
  layout: Layout,
  posed: Posed,
  cancelled: () => boolean = () => false,
): FinderDiagnosis {
  const { question, required } = layout;
  const places = candidatesOf(layout);
  const uncovered = question.needs.flatMap((_, need) =>
    places.some((place) => layout.coverage[place]?.has(need)) ? [] : [need],
  );
  return {
    uncovered: uncovered.map((need) => ({
      need,
      barred: question.actors.flatMap(({ id, inPole, barredBy }, place) =>
        inPole && barredBy && layout.coverage[place]?.has(need) ? [{ actor: id, by: barredBy }] : [],
      ),
      outside: outsideFor(layout, need),
    })),
    requiredBarred: required.flatMap((place) => {
      const actor = place === undefined ? undefined : question.actors[place];
      return actor?.barredBy ? [{ actor: actor.id, by: actor.barredBy }] : [];
    }),
    relaxations: [
      ...liftedBars(layout, cancelled),
      ...(posed.problem.required.length === required.length ? relaxed(layout, posed, cancelled) : []),
    ],
  };
}

/** Rules on who may be chosen, each lifted alone. */
function liftedBars(layout: Layout, cancelled: () => boolean): FoundRelaxation[] {
  const { actors, settings } = layout.question;
  const isBarred = (...bars: (string | null)[]) => actors.some(({ barredBy }) => bars.includes(barredBy));
  const tries: {
    readonly relaxation: FoundRelaxation;
    readonly lifted: Lifted;
    readonly applies: boolean;
  }[] = [
    {
      relaxation: { rule: 'RESERVED' },
      lifted: { bars: ['NOT_RESERVED', 'ESS_UNKNOWN'] },
      applies: isBarred('NOT_RESERVED', 'ESS_UNKNOWN'),
    },
    { relaxation: { rule: 'TERRITORY' }, lifted: { bars: ['TERRITORY'] }, applies: isBarred('TERRITORY') },
    { relaxation: { rule: 'FREE' }, lifted: { free: true }, applies: settings.freeOnly },
    ...actors
      .filter(({ barredBy }) => barredBy === 'EXCLUDED')
      .map(({ id }) => ({
        relaxation: { rule: 'EXCLUDED', actor: id } as const,
        lifted: { actor: id },
        applies: true,
      })),
  ];
  return tries
    .filter(({ applies, lifted }) => applies && !cancelled() && isPossibleWith(layout, lifted, cancelled))
    .map(({ relaxation }) => relaxation);
}

function isPossibleWith(layout: Layout, lifted: Lifted, cancelled: () => boolean): boolean {
  const { problem } = pose(layout, lifted);
  if (problem.required.length < layout.required.length) return false;
  return bestTeams(problem, { best: 1, difference: 1, nodeLimit: NODE_LIMIT, cancelled }).teams.length > 0;
}

/** Rules of the group as a whole, each relaxed alone. Of turnover is told what would surely be reached. */
function relaxed(layout: Layout, { places, problem }: Posed, cancelled: () => boolean): FoundRelaxation[] {
  const leastOf = (one: number) => layout.capacity(places[one] ?? -1)?.turnover?.least ?? 0;
  return diagnose(problem, NODE_LIMIT, cancelled).relaxations.flatMap((one): FoundRelaxation[] => {
    if (one.rule === 'TURNOVER')
      return [{ rule: 'TURNOVER', value: one.members.reduce((sum, member) => sum + leastOf(member), 0) }];
    if (one.rule !== 'REQUIRED') return [one];
    const place = places[one.candidate] ?? -1;
    const actor = layout.question.actors[place]?.id ?? '';
    // Somebody chosen to lead is required for that, and is another question.
    if (actor === layout.question.settings.lead) return [];
    // Whoever must not be in any more is again parted from those it does not want.
    const without = { ...layout, required: layout.required.filter((other) => other !== place) };
    return isPossibleWith(without, {}, cancelled) ? [{ rule: 'REQUIRED', actor }] : [];
  });
}

/** Who covers a need outside the pole and has worked with somebody of it: the nearest first. */
function outsideFor(layout: Layout, need: number): { actor: string; by: FoundStep }[] {
  const { question, graph, coverage } = layout;
  return question.actors
    .flatMap(({ id, inPole, barredBy }, place) => {
      if (inPole || barredBy || !coverage[place]?.has(need)) return [];
      const by = graph
        .neighbours(place)
        .filter((other) => question.actors[other]?.inPole)
        .flatMap((other) => {
          const [via] = graph.shared(other, place);
          return via ? [{ from: other, to: place, via }] : [];
        })[0];
      return by ? [{ actor: id, by: stepOf(layout, by) }] : [];
    })
    .sort((a, b) => b.by.strength - a.by.strength)
    .slice(0, MOST_OUTSIDE);
}
