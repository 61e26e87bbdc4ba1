import { bestTeams, teamAround, type BestTeams, type RankedTeam } from '../team-formation';
import { assertProblem } from '../team-formation/problem';
import { diagnoseQuestion } from './diagnose-question';
import type {
  FinderAnswer,
  FinderQuestion,
  FoundGroup,
  FoundLedGroup,
  FoundMember,
  FoundPair,
} from './finder-question';
import { leadOf, turnoverOf } from './held-rules';
import { candidatesOf, layOut, type Layout } from './lay-out';
import { linkOf, stepOf } from './links';
import { pose, type Posed } from './team-problems';

/**
 * The best groups for what is asked, with who covers what and who knows whom: minimise Σ social distance over the
 * pairs + μ × members, with every need covered and every rule kept (DOMAIN.md §4); or why there is none. Plain data
 * in and out, so that it can run in a worker.
 *
 * @param cancelled asked now and then; true ends the search with what it has.
 * @throws RangeError where there is no need, or more than 30.
 */
export function findGroups(question: FinderQuestion, cancelled?: () => boolean): FinderAnswer {
  const { settings, actors } = question;
  const layout = layOut(question);
  const candidates = candidatesOf(layout).filter((place) => (layout.coverage[place]?.size ?? 0) > 0);
  const posed = pose(layout);
  assertProblem(posed.problem);
  const ranked: BestTeams = isPossible(layout, posed)
    ? bestTeams(posed.problem, { ...settings, cancelled })
    : { teams: [], exhausted: true, nodes: 0 };
  return {
    candidates: candidates.length,
    coverage: question.needs.map(
      (_, need) => candidates.filter((place) => layout.coverage[place]?.has(need)).length,
    ),
    essUnknown: actors.flatMap(({ id, barredBy }, place) =>
      barredBy === 'ESS_UNKNOWN' && (layout.coverage[place]?.size ?? 0) > 0 ? [id] : [],
    ),
    groups: ranked.teams.map((team) => groupOf(layout, posed, team)),
    exhausted: ranked.exhausted,
    cancelled: cancelled?.() ?? false,
    diagnosis: hasNone(ranked) ? diagnoseQuestion(layout, posed, cancelled) : null,
    aroundLead: ledGroup(layout, posed),
  };
}

/** Whether all who must be in are there. */
function isPossible({ required }: Layout, { problem }: Posed): boolean {
  return problem.required.length === required.length;
}

function hasNone({ teams, exhausted }: BestTeams): boolean {
  return teams.length === 0 && exhausted;
}

function groupOf(layout: Layout, { places, problem }: Posed, team: RankedTeam): FoundGroup {
  const members = team.members.map((one) => places[one] ?? -1);
  return {
    members: members.map((place) => memberOf(layout, place)),
    cost: team.cost,
    distance: team.cost - problem.memberCost * members.length,
    proven: team.proven,
    bound: team.bound,
    turnover: turnoverOf(layout, members),
    lead: leadOf(layout, members),
    pairs: pairsOf(layout, members),
  };
}

function memberOf({ question, coverage }: Layout, place: number): FoundMember {
  const covers = [...(coverage[place] ?? [])].map(([need, competences]) => ({ need, competences }));
  return { actor: question.actors[place]?.id ?? '', covers };
}

function pairsOf(layout: Layout, members: readonly number[]): FoundPair[] {
  const { question, graph } = layout;
  const idOf = (place: number) => question.actors[place]?.id ?? '';
  const distances = new Map(members.map((place) => [place, graph.distancesFrom(place)]));
  return members.flatMap((b, index) =>
    members.slice(0, index).map((a) => {
      const strength = graph.strength(a, b);
      const introduction = strength > 0 ? [] : graph.introduction(a, b);
      return {
        a: idOf(a),
        b: idOf(b),
        distance: distances.get(a)?.[b] ?? 0,
        strength,
        shared: graph.shared(a, b).map((one) => linkOf(layout, one)),
        introduction: introduction.map((step) => stepOf(layout, step)),
      };
    }),
  );
}

/** The cheapest group around the lead that was named; whether it wants to lead is not asked here. */
function ledGroup(layout: Layout, { places, problem }: Posed): FoundLedGroup | null {
  const { around } = layout.question.settings;
  const lead = places.findIndex((place) => layout.question.actors[place]?.id === around);
  if (around === null || lead < 0) return null;
  const candidates = problem.candidates.map((one, index) =>
    index === lead ? { ...one, canLead: true } : one,
  );
  const led = teamAround({ ...problem, candidates }, lead);
  if (!led) return null;
  const members = led.members.map((one) => places[one] ?? -1);
  return {
    lead: around,
    members: members.map((place) => memberOf(layout, place)),
    holders: led.holders.map((one) => problem.candidates[one]?.id ?? ''),
    leaderDistance: led.leaderDistance,
    pairs: pairsOf(layout, members),
  };
}
