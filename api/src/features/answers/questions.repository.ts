import { visible } from '../../platform/access/viewer';
import { keysOf, RECORD_KEY } from '../../platform/changes/record-key';
import { reading, writing } from '../../platform/database/statement';
import { keepsFromAsking, mayBeAsked } from './asking-state';
import { knownToItsReaders } from './known-since';

/** Why a question is put. */
export type QuestionReason = 'INVITED' | 'NEWS' | 'DECLARED' | 'CORRECTED' | 'ASKED' | 'STALE';

/** One participant of one tie, by their keys. */
export interface Asked {
  readonly tie: string;
  readonly actor: string;
}

/**
 * Puts questions in the queue: to each person who acts for the actor, but the one who caused them. A question
 * that waits already is not put twice; nor is one that was put within the quiet time, unless it was answered and what
 * was answered about has been corrected since.
 */
export const askQuestions = writing<
  {
    rows: readonly Asked[];
    scheme: string;
    reason: QuestionReason;
    by: string;
    askedBy: string | null;
    quiet: number;
    withInvented: boolean;
  },
  { account: string; tie: string }
>(
  'questions.ask',
  `UNWIND $rows AS row
   MATCH (:Identifier { scheme: $scheme, value: row.actor })-[:IDENTIFIES]->(:Actor)<-[:OVER]-(g:Grant)
   WHERE g.role = 'MEMBER'
   MATCH (g)<-[:HOLDS]-(a:Account)
   WHERE a.id <> $by AND ${mayBeAsked('a')}
   WITH DISTINCT row, a ORDER BY a.id
   SET a.lock = true
   WITH row, a
   WHERE NOT EXISTS {
     MATCH (q:Question { tieKey: row.tie, actorKey: row.actor })-[:FOR]->(a)
     WHERE ${keepsFromAsking('q')}
       AND NOT ($reason = 'CORRECTED' AND q.state IN ['ANSWERED', 'DROPPED'])
   }
   CREATE (q:Question { id: randomUUID(), reason: $reason, state: 'WAITING', tieKey: row.tie,
     actorKey: row.actor, createdAt: timestamp(), askedBy: $askedBy })-[:FOR]->(a)
   RETURN a.id AS account, row.tie AS tie`,
);

/** What an actor has answered need not be asked any more. */
export const settleQuestions = writing<{ tie: string; actors: readonly string[] }, never>(
  'questions.settle',
  `MATCH (q:Question { tieKey: $tie })
   WHERE q.actorKey IN $actors AND q.state IN ['WAITING', 'MAILED']
   SET q.state = CASE q.state WHEN 'WAITING' THEN 'DROPPED' ELSE 'ANSWERED' END`,
);

const isDue = (question: string, account: string) =>
  `coalesce(${account}.askedAt, 0) + toInteger($pauses[${question}.reason]) <= timestamp()`;

/**
 * Takes the people whose turn it is: their oldest questions, so many at once. Setting the lock makes two processes take
 * turns; the second then finds them mailed, and so looks again. Who is in a pause takes nobody's place.
 */
export const claimRecipients = writing<
  { pauses: Readonly<Record<QuestionReason, number>>; most: number; withInvented: boolean },
  { account: string; email: string; name: string; language: string; questions: WaitingQuestion[] }
>(
  'questions.claim',
  `MATCH (q:Question { state: 'WAITING' })-[:FOR]->(a:Account)
   WHERE ${isDue('q', 'a')}
   WITH DISTINCT a ORDER BY a.id LIMIT 20
   SET a.lock = true
   WITH a
   WHERE ${mayBeAsked('a')} AND EXISTS {
     MATCH (q:Question { state: 'WAITING' })-[:FOR]->(a) WHERE ${isDue('q', 'a')}
   }
   RETURN a.id AS account, a.email AS email, a.name AS name, a.language AS language,
     COLLECT {
       MATCH (q:Question { state: 'WAITING' })-[:FOR]->(a)
       WITH q ORDER BY q.reason = 'STALE', q.createdAt, q.id LIMIT toInteger($most)
       RETURN q { .id, .tieKey, .actorKey, .askedBy, .reason }
     } AS questions`,
);

export interface WaitingQuestion {
  id: string;
  tieKey: string;
  actorKey: string;
  askedBy: string | null;
  reason: QuestionReason;
}

/** From now on the pause until the next mail runs. */
export const noteMailed = writing<{ account: string }, never>(
  'questions.noteMailed',
  `MATCH (a:Account { id: $account }) SET a.askedAt = timestamp()`,
);

/** Whether there is anything to do at all. */
export const waitingQuestion = reading<Record<string, never>, { id: string }>(
  'questions.waiting',
  `MATCH (q:Question { state: 'WAITING' }) RETURN q.id AS id LIMIT 1`,
);

/** Forgets what waits for people who are not to be asked any more. */
export const dropUnreachable = writing<{ withInvented: boolean }, never>(
  'questions.dropUnreachable',
  `MATCH (q:Question { state: 'WAITING' })
   WHERE NOT EXISTS { MATCH (q)-[:FOR]->(a:Account) WHERE ${mayBeAsked('a')} }
   SET q.state = 'DROPPED'`,
);

export const noteQuestions = writing<{ ids: readonly string[]; state: 'MAILED' | 'DROPPED' }, never>(
  'questions.note',
  `UNWIND $ids AS id
   MATCH (q:Question { id: id })
   SET q.state = $state, q.mailedAt = CASE $state WHEN 'MAILED' THEN timestamp() END`,
);

export interface QuestionGround {
  id: string;
  tieKey: string;
  account: string;
  actor: { id: string; slug: string; name: string };
  actorKeys: string[];
  poleKeys: string[];
}

/** Whom a question is for, as long as that person acts for the actor. */
export const groundOfQuestions = reading<{ ids: readonly string[] }, QuestionGround>(
  'questions.ground',
  `UNWIND $ids AS id
   MATCH (q:Question { id: id })-[:FOR]->(a:Account)
   WHERE a.state IN ['ACTIVE', 'INVITED']
   MATCH (:Identifier { scheme: '${RECORD_KEY}', value: q.actorKey })-[:IDENTIFIES]->(actor:Actor)
   MATCH (a)-[:HOLDS]->(g:Grant { role: 'MEMBER' })-[:OVER]->(actor)
   OPTIONAL MATCH (g)-[:IN_POLE]->(pole:Pole)
   WITH q, a, actor, collect(pole) AS poles
   RETURN q.id AS id, q.tieKey AS tieKey, a.id AS account, actor { .id, .slug, .name } AS actor,
     ${keysOf('actor')} AS actorKeys,
     COLLECT {
       UNWIND poles AS pole
       MATCH (key:Identifier { scheme: '${RECORD_KEY}' })-[:IDENTIFIES]->(pole)
       RETURN key.value
     } AS poleKeys`,
);

export interface AskedTie {
  id: string;
  name: string;
  kind: string;
  since: string | null;
  others: string[];
  quote: { text: string; source: string } | null;
  sayers: string[];
  stance: string;
  /** Of a joint bid that is not over yet. */
  bid: AskedBid | null;
}

/** What a group asks one of its members. */
export interface AskedBid {
  /** The bid as its record has it. */
  json: string;
  role: string;
  share: number | null;
  /** Keys of the one that is asked. */
  keys: string[];
  message: string | null;
  /** What the one that is asked has answered already, last. */
  answered: string | null;
  /** Who has agreed to other terms, or declined, since: each with its name. */
  news: { name: string; stance: string; share: number | null; lots: string[] | null; why: string | null }[];
  tender: { name: string; buyerName: string; deadline: string | null; timeZone: string } | null;
}

/** What a mail says of a tie, to whoever has these tokens. */
export const askedTie = reading<
  { tie: string; actor: string; readers: readonly string[]; scheme: string },
  AskedTie
>(
  'questions.tie',
  `MATCH (:Identifier { scheme: $scheme, value: $tie })-[:IDENTIFIES]->(t:Thing)
   WHERE t:Tie AND ${visible('t')}
   MATCH (own:Thing { id: $actor })-[:HAS]->(:Participation)-[:IN]->(t)
   WITH DISTINCT t, own
   RETURN t.id AS id, t.name AS name, t.tieKind AS kind, t.since AS since, t.stance AS stance,
     COLLECT {
       MATCH (t)<-[:IN]-(:Participation)<-[:HAS]-(x:Thing)
       WHERE x.id <> own.id AND ${visible('x')}
       RETURN DISTINCT x.name ORDER BY x.name
     } AS others,
     head(COLLECT {
       MATCH (t)-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source)
       WHERE ${visible('passage')} AND ${visible('source')}
       RETURN { text: passage.quote, source: source.name } ORDER BY source.dateFrom, passage.line
     }) AS quote,
     COLLECT {
       MATCH (t)<-[:IN]-(p:Participation)<-[:HAS]-(x:Thing)
       WHERE x.id <> own.id AND p.stance = 'CONFIRMED' AND ${visible('x')}
         AND EXISTS { MATCH (p)<-[:ABOUT]-(:Answer { authority: 'ACTOR' }) }
       RETURN DISTINCT x.name ORDER BY x.name
     } AS sayers,
     CASE WHEN t.bidState IN ['GATHERING', 'FORMED', 'SUBMITTED'] THEN head(COLLECT {
       MATCH (own)-[:HAS]->(p:Participation)-[:IN]->(t)
       WHERE p.role <> 'CLIENT'
       RETURN { json: t.bidAsJson, role: p.role, share: p.share, message: t.bidMessage, keys: ${keysOf('own')},
         answered: head(COLLECT {
           MATCH (p)<-[:ABOUT]-(a:Answer { authority: 'ACTOR' }) RETURN a.stance ORDER BY a.givenOn DESC LIMIT 1
         }),
         news: COLLECT {
           MATCH (t)<-[:IN]-(q:Participation)<-[:HAS]-(x:Thing)
           WHERE x.id <> own.id AND ${visible('x')}
           WITH q, x, head(COLLECT {
             MATCH (q)<-[:ABOUT]-(a:Answer { authority: 'ACTOR' }) RETURN a ORDER BY a.givenOn DESC LIMIT 1
           }) AS a
           WHERE a.stance = 'CONTESTED' OR a.share <> q.share OR a.why IS NOT NULL
           RETURN { name: x.name, stance: a.stance, share: a.share, lots: a.lots, why: a.why } ORDER BY x.name
         },
         tender: head(COLLECT {
           MATCH (t)-[:ANSWERS]->(call:Tender) WHERE ${visible('call')}
           RETURN { name: call.name, buyerName: call.buyerName, deadline: call.deadline, timeZone: call.timeZone }
         }) }
     }) END AS bid`,
);

/** Participants who may be reached and whose tie nobody has confirmed for long, or who were never asked. */
export const dueQuestions = reading<
  { before: string; today: string; quiet: number; most: number; withInvented: boolean },
  { tie: string; actor: string; stale: boolean }
>(
  'questions.due',
  `MATCH (g:Grant { role: 'MEMBER' })<-[:HOLDS]-(a:Account)
   WHERE ${mayBeAsked('a')}
   MATCH (g)-[:OVER]->(actor:Actor)-[:HAS]->(p:Participation)-[:IN]->(t:Tie)
   WHERE t.stance <> 'CONTESTED' AND NOT t.implied AND t.untilLatest >= $today
     AND (t.bidState IS NULL OR t.bidState IN ['GATHERING', 'WON'])
   WITH DISTINCT a, actor, t
   WITH a, actor, t,
     head(COLLECT {
       MATCH (t)<-[:IN]-(:Participation)<-[:ABOUT]-(x:Answer { authority: 'ACTOR', stance: 'CONFIRMED' })
       RETURN x.givenOn ORDER BY x.givenOn DESC LIMIT 1
     }) AS confirmed
   WITH a, actor, t, confirmed, coalesce(confirmed, ${knownToItsReaders('t')}, '') AS last
   WITH a, actor, t, last, last < $before AS stale,
     confirmed IS NOT NULL AND NOT EXISTS {
       MATCH (t)<-[:IN]-(:Participation { stance: 'CONFIRMED' })<-[:HAS]-(actor)
     } AS unanswered
   WHERE (stale OR unanswered) AND NOT EXISTS {
     MATCH (q:Question { tieKey: t.slug, actorKey: actor.slug })-[:FOR]->(a)
     WHERE q.createdAt > timestamp() - toInteger($quiet)
   }
   RETURN DISTINCT t.slug AS tie, actor.slug AS actor, stale, last
   ORDER BY last, tie, actor LIMIT toInteger($most)`,
);

/** Takes up a piece of work that is due; one process does. */
export const claimJob = writing<{ id: string; pause: number }, { id: string }>(
  'jobs.claim',
  `MERGE (j:Job { id: $id })
   SET j.lock = true
   WITH j WHERE coalesce(j.nextAt, 0) <= timestamp()
   SET j.nextAt = timestamp() + toInteger($pause)
   RETURN j.id AS id`,
);

/** Questions of long ago, and those of people who are gone. */
export const sweepQuestions = writing<{ kept: number }, never>(
  'questions.sweep',
  `MATCH (q:Question)
   WHERE q.state IN ['ANSWERED', 'DROPPED', 'MAILED']
     AND (q.createdAt < timestamp() - toInteger($kept) OR NOT EXISTS { (q)-[:FOR]->(:Account) })
   DETACH DELETE q`,
);

export const setAsking = writing<{ account: string; stopped: boolean }, { email: string }>(
  'questions.setAsking',
  `MATCH (a:Account { id: $account })
   SET a.askingStoppedAt = CASE WHEN $stopped THEN coalesce(a.askingStoppedAt, timestamp()) END
   RETURN a.email AS email`,
);

export const isAsked = reading<{ account: string }, { asked: boolean }>(
  'questions.isAsked',
  `MATCH (a:Account { id: $account }) RETURN a.askingStoppedAt IS NULL AS asked`,
);
