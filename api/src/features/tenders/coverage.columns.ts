import { visible } from '../../platform/access/viewer';
import type { Selection } from '../../platform/graphql/selection';
import { whole, type ThingValue } from '../things';

/** A competence as statements return it. */
export type CompetenceTuple = [
  id: string,
  cpv: string | null,
  tags: string[],
  actor: string,
  poles: string[],
  things: [competence: ThingValue, actor: ThingValue] | null,
];

/** How much of what can be covered a statement reads: its parameter `$coverage`. */
export interface CoverageAsked {
  readonly wanted: boolean;
  readonly withFictitious: boolean;
  /** Whether who covers a need is asked for, and not only how many do. */
  readonly withActors: boolean;
  /** What is possibly true today counts. */
  readonly today: string;
}

/** What a query asks of the coverage of calls, by either of its doors. */
export function coverageAsked(call: Selection, now: Date): CoverageAsked {
  const lots = call.below('lots');
  const args = call.argumentsOf('coverage') ?? lots.argumentsOf('coverage') ?? {};
  return {
    wanted: call.has('coverage') || lots.has('coverage'),
    withFictitious: args['withFictitious'] !== false,
    withActors: [call, lots].some((one) => one.below('coverage').below('needs').has('covering')),
    today: now.toISOString().slice(0, 10),
  };
}

/**
 * Cypher for the competences that can cover something of the calls in a list, of actors of the poles that keep
 * these: who has a tie there that the viewer may see. Once for all calls, and only those of the divisions and tags
 * that the calls ask for, so that neither the number of calls nor that of all competences matters. Without
 * aggregates: a projection that holds one in an expression would have to group by all else that it names.
 */
export function competencesFor(calls: string): string {
  return `COLLECT {
    WITH COLLECT {
      UNWIND ${calls} AS call MATCH (call)-[:KEPT_BY]->(keeper:Pole) RETURN DISTINCT keeper
    } AS keepers,
      COLLECT { UNWIND ${calls} AS call UNWIND call.cpv AS code RETURN DISTINCT left(code, 2) } AS divisions,
      COLLECT { UNWIND ${calls} AS call UNWIND call.tagKeys AS key RETURN DISTINCT key } AS keys
    CALL (divisions, keys) {
      UNWIND divisions AS division
      MATCH (c:Competence) WHERE c.cpv STARTS WITH division
      RETURN c
      UNION
      WITH keys WHERE size(keys) > 0
      MATCH (c:Competence) WHERE any(key IN c.tagKeys WHERE key IN keys)
      RETURN c
    }
    MATCH (c)-[:OF]->(a:Actor)
    WHERE ${visible('c')} AND ${visible('a')}
      AND ($coverage.withFictitious OR NOT (c.fictitious OR a.fictitious))
      AND c.sinceEarliest <= $coverage.today AND c.untilLatest >= $coverage.today
      AND a.untilLatest >= $coverage.today
    WITH c, a, [keeper IN keepers WHERE EXISTS {
      MATCH (a)-[:HAS]->(:Participation)-[:IN]->(tie:Tie)-[:KEPT_BY]->(keeper)
      WHERE ${visible('tie')} AND ($coverage.withFictitious OR NOT tie.fictitious)
    } | keeper.id] AS poles
    WHERE size(poles) > 0
    RETURN [c.id, c.cpv, c.tags, a.id, poles,
      CASE WHEN $coverage.withActors THEN [${whole('c')}, ${whole('a')}] END]
    ORDER BY a.sortName, c.sortName, c.id
  }`;
}
