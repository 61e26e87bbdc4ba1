import { keysOf } from '../../platform/changes/record-key';

/** How asking a facilitator’s question about a tie stands. */
export interface AskingState {
  /** Whether somebody acts for one of those it is asked of, and has not asked to be left alone. */
  readonly reachable: boolean;
  /** When one of them was last asked about this tie, in milliseconds. */
  readonly askedAt: number | null;
  /** Whether asking now would put a question to one of them. */
  readonly askable: boolean;
}

/** What `askingState` is asked with. */
export interface AskingGround extends Record<string, unknown> {
  /** Account that asks: nobody is asked by oneself. */
  readonly by: string;
  /** Milliseconds within which the same is not asked again. */
  readonly quiet: number;
  readonly withInvented: boolean;
}

/** Whom mails may be sent to: who acts for the actor and has not asked to be left alone. */
export const mayBeAsked = (account: string) =>
  `${account}.state IN ['ACTIVE', 'INVITED'] AND ${account}.askingStoppedAt IS NULL
     AND ($withInvented OR NOT ${account}.fictitious)`;

/** Cypher: a question that keeps the same from being asked again now. */
export const keepsFromAsking = (question: string) =>
  `(${question}.state = 'WAITING' OR ${question}.createdAt > timestamp() - toInteger($quiet))`;

/** Cypher: reads the state of asking these actors about a tie into `reachable`, `askedAt` and `askable`. */
export function askingState(tie: string, actors: string): string {
  return `CALL (${tie}, ${actors}) {
       WITH ${keysOf(tie)} AS ties, ${actors} AS xs
       UNWIND xs AS x
       MATCH (x)<-[:OVER]-(:Grant { role: 'MEMBER' })<-[:HOLDS]-(a:Account)
       WHERE a.id <> $by AND ${mayBeAsked('a')}
       WITH DISTINCT ties, a, x
       WITH a, ties, ${keysOf('x')} AS keys
       WITH COLLECT {
         UNWIND ties AS tie
         MATCH (q:Question { tieKey: tie })-[:FOR]->(a) WHERE q.actorKey IN keys
         RETURN { at: q.createdAt, keeps: ${keepsFromAsking('q')} }
       } AS asked
       RETURN count(*) > 0 AS reachable,
         max(reduce(last = null, q IN asked | CASE WHEN last IS NULL OR q.at > last THEN q.at ELSE last END)) AS askedAt,
         coalesce(any(free IN collect(NOT any(q IN asked WHERE q.keeps)) WHERE free), false) AS askable
     }`;
}
