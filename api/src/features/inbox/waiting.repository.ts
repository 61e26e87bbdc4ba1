import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { inboxKinds } from './kinds';

/** The kinds of the inbox that are counted without being listed, in the order of the screen. */
export const countedKinds = inboxKinds.flatMap(({ code, ties }) => (ties ? [{ code, ties }] : []));

interface WaitingGround extends Record<string, unknown> {
  /** Ids of the poles that the viewer facilitates, and of the actors that it acts for. */
  readonly poles: readonly string[];
  readonly actors: readonly string[];
  readonly readers: readonly string[];
}

export interface WaitingResult {
  /** For each pole how many ties wait, kind by kind as `countedKinds` has them. */
  poles: [id: string, totals: number[]][];
  actors: [id: string, toAnswer: number, confirmed: number, contested: number][];
}

/**
 * How much waits, in one statement that lists nothing. An actor’s ties are those that the page of one’s own structure has
 * first: where it takes part more than once in one, what counts is the part that the page shows.
 */
export const readWaiting = reading<WaitingGround, WaitingResult>(
  'inbox.waiting',
  `RETURN COLLECT {
       UNWIND $poles AS id
       MATCH (pole:Thing { id: id }) WHERE ${visible('pole')}
       ${countedKinds.map(({ code, ties }) => `CALL (pole) { ${ties} RETURN count(DISTINCT t) AS ${code} }`).join('\n       ')}
       RETURN [id, [${countedKinds.map(({ code }) => code).join(', ')}]]
     } AS poles,
     COLLECT {
       UNWIND $actors AS id
       MATCH (x:Thing { id: id }) WHERE ${visible('x')}
       CALL (x) {
         MATCH (x)-[:HAS]->(p:Participation)-[:IN]->(t:Tie) WHERE ${visible('t')}
         WITH t, p ORDER BY p.role, p.id
         WITH t, head(collect(p.stance)) AS own
         RETURN sum(CASE WHEN own IN ['CONFIRMED', 'CONTESTED'] THEN 0 ELSE 1 END) AS toAnswer,
           sum(CASE own WHEN 'CONFIRMED' THEN 1 ELSE 0 END) AS confirmed,
           sum(CASE own WHEN 'CONTESTED' THEN 1 ELSE 0 END) AS contested
       }
       RETURN [id, toAnswer, confirmed, contested]
     } AS actors`,
);
