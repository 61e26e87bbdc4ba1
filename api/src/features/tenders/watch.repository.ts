import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { columnsOf, whole, type ThingValue } from '../things';
import { territoryColumns, type TerritoryTuple } from '../territories';
import { competencesFor, type CompetenceTuple, type CoverageAsked } from './coverage.columns';
import { tenderRelations } from './tenders.repository';

export interface WatchParameters {
  /** Ids of what it is watched for: actors, or a pole. */
  subjects: readonly string[];
  /** The pole whose calls all concern it; null where competences decide. */
  keptBy: string | null;
  /** Whether all calls concern it. */
  everything: boolean;
  /** Deadlines from this moment on, in universal time. */
  since: string;
  /** Whether calls that were awarded since stay. */
  withAwarded: boolean;
  withFictitious: boolean;
  most: number;
  columns: readonly string[];
  coverage: CoverageAsked;
  readers: readonly string[];
}

/** A territory among those that something lies in. */
type PlaceTuple = TerritoryTuple;

export interface WatchResult {
  subjects: [subject: ThingValue, places: PlaceTuple[]][];
  own: CompetenceTuple[];
  rows: [columns: unknown[], poles: string[], places: PlaceTuple[], relations: unknown[]][];
  competences: CompetenceTuple[] | null;
  /** Open calls of which nobody has said what they need. */
  unsaid: number;
}

const today = '$coverage.today';

/** Where a thing is, and all that this lies in, the finest first being found by level. */
const placesOf = (x: string) => `COLLECT {
    MATCH (${x})-[:LOCATED_IN]->(at:Territory) WHERE ${visible('at')}
    MATCH (at)-[:WITHIN*0..4]->(place:Territory) WHERE ${visible('place')}
    WITH DISTINCT place
    RETURN ${territoryColumns('place')}
  }`;

const watched = `t.sortDeadline >= $since AND ${visible('t')}
       AND ($withAwarded OR t.awardAsJson IS NULL)
       AND ($withFictitious OR NOT t.fictitious)
       AND ($keptBy IS NULL OR EXISTS { (t)-[:KEPT_BY]->(:Pole { id: $keptBy }) })`;

const relationColumns = tenderRelations
  .map((one) => `CASE WHEN $${one.field}.wanted THEN ${one.expression('t')} END`)
  .join(',\n        ');

/**
 * The calls that can concern somebody, the next deadlines first, with all that says how much: what the watchers
 * can do, where they and the work are, what the poles cover. Those without any code or tag in common are left out
 * here; how near the others come is worked out from what is read.
 */
export const watchedCalls = reading<WatchParameters & Record<string, unknown>, WatchResult>(
  'tenders.watched',
  `WITH COLLECT {
     MATCH (a:Thing)<-[:OF]-(c:Competence)
     WHERE a.id IN $subjects AND ${visible('a')} AND ${visible('c')}
       AND c.sinceEarliest <= ${today} AND c.untilLatest >= ${today}
     RETURN c ORDER BY c.sortName, c.id
   } AS own
   WITH own, [c IN own WHERE c.cpv IS NOT NULL | left(c.cpv, 2)] AS divisions,
     COLLECT { UNWIND own AS c UNWIND c.tagKeys AS key RETURN DISTINCT key } AS keys
   CALL (divisions, keys) {
     MATCH (t:Tender) USING INDEX t:Tender(sortDeadline)
     WHERE ${watched}
       AND ($everything OR any(code IN t.cpv WHERE left(code, 2) IN divisions)
         OR any(key IN t.tagKeys WHERE key IN keys))
     WITH t ORDER BY t.sortDeadline, t.id LIMIT toInteger($most)
     RETURN collect(t) AS calls
   }
   RETURN
     COLLECT {
       MATCH (s:Thing) WHERE s.id IN $subjects AND ${visible('s')}
       RETURN [${whole('s')}, ${placesOf('s')}] ORDER BY s.sortName, s.id
     } AS subjects,
     COLLECT {
       UNWIND own AS c MATCH (c)-[:OF]->(a:Actor)
       RETURN [c.id, c.cpv, c.tags, a.id, [], [${whole('c')}, ${whole('a')}]]
     } AS own,
     COLLECT {
       UNWIND calls AS t
       RETURN [${columnsOf('t', '$columns')}, [(t)-[:KEPT_BY]->(keeper:Pole) | keeper.id], ${placesOf('t')}, [
        ${relationColumns}
       ]]
     } AS rows,
     CASE WHEN $coverage.wanted THEN ${competencesFor('calls')} END AS competences,
     COUNT {
       MATCH (t:Tender) WHERE ${watched} AND size(t.cpv) = 0 AND size(t.tagKeys) = 0
     } AS unsaid`,
  { scans: 'Competences that share a tag with a call are looked for in all of them, where a call has tags.' },
);
