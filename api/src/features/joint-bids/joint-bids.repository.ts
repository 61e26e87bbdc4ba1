import { visible } from '../../platform/access/viewer';
import { RECORD_KEY, keysOf } from '../../platform/changes/record-key';
import { reading, writing } from '../../platform/database/statement';
import { mayBeAsked } from '../answers';
import { whole } from '../things';
import { seesRoom } from '../ties';

type Plain = Record<string, unknown>;

export interface MemberRow {
  actor: Plain;
  /** A merged actor has several. */
  keys: string[];
  role: string;
  share: number | null;
  answer: {
    stance: string;
    on: string;
    why: string | null;
    role: string | null;
    share: number | null;
    lots: string[] | null;
    form: string | null;
  } | null;
  reachable: boolean;
}

interface GroupRow {
  slug: string;
  name: string;
  bid: string;
  members: { id: string; role: string }[];
}

export interface RoomRow {
  tie: Plain;
  pole: Plain | null;
  tender: Plain | null;
  members: MemberRow[];
  buyers: Plain[];
  others: GroupRow[];
  /** The record as it was at the deadline, as JSON. */
  atDeadline: string | null;
  /** What was said in the room, the earliest first; null where that is not asked. */
  comments: CommentRow[] | null;
}

interface CommentRow {
  id: string;
  text: string;
  at: string;
  /** Null once the account is erased. */
  author: { id: string; name: string } | null;
  /** Members of the group for which the author acts. */
  actors: string[];
}

/** Whoever can be asked by mail for an actor; invented people where mails are kept. */
const isReachable = (x: string) => `EXISTS {
       MATCH (${x})<-[:OVER]-(g:Grant { role: 'MEMBER' })<-[:HOLDS]-(a:Account)
       WHERE ${mayBeAsked('a')}
     }`;

/** What is read of a bid wherever it is shown: its record's bid, its call, who is in it and what they answered. */
const shown = (t: string) => `${whole(t)} AS tie,
     head(COLLECT { MATCH (${t})-[:KEPT_BY]->(pole:Pole) WHERE ${visible('pole')} RETURN ${whole('pole')} }) AS pole,
     head(COLLECT {
       MATCH (${t})-[:ANSWERS]->(call:Tender) WHERE ${visible('call')} RETURN ${whole('call')}
     }) AS tender,
     COLLECT {
       MATCH (${t})<-[:IN]-(p:Participation)<-[:HAS]-(x:Thing)
       WHERE p.role <> 'CLIENT' AND ${visible('x')}
       RETURN { actor: ${whole('x')}, keys: ${keysOf('x')}, role: p.role, share: p.share,
         answer: head(COLLECT {
           MATCH (p)<-[:ABOUT]-(a:Answer { authority: 'ACTOR' })
           RETURN { stance: a.stance, on: a.givenOn, why: a.why, role: a.role, share: a.share, lots: a.lots,
             form: a.form }
           ORDER BY a.givenOn DESC LIMIT 1
         }),
         reachable: ${isReachable('x')} }
       ORDER BY p.role <> 'LEAD', x.sortName, x.id
     } AS members`;

const inRoom = (t: string) => `${t}.room IS NOT NULL AND ${visible(t)} AND ${seesRoom(t)}`;

const comments = (t: string) => `COLLECT {
       MATCH (c:Comment { tieKey: ${t}.slug })
       WITH c ORDER BY c.createdAt DESC, c.id LIMIT 500
       OPTIONAL MATCH (c)-[:CAUSED_BY]->(a:Account)
       RETURN { id: c.id, text: c.text, at: toString(datetime({ epochMillis: c.createdAt })),
         author: a { .id, .name },
         actors: COLLECT {
           MATCH (a)-[:HOLDS]->(:Grant { role: 'MEMBER' })-[:OVER]->(x:Actor)-[:HAS]->(p:Participation)-[:IN]->(${t})
           WHERE p.role <> 'CLIENT' AND ${visible('x')}
           RETURN DISTINCT x.name ORDER BY x.name
         } }
       ORDER BY c.createdAt, c.id
     }`;

/** One room, for who may enter it. */
export const roomBySlug = reading<
  { slug: string; readers: readonly string[]; withInvented: boolean; withComments: boolean },
  RoomRow
>(
  'jointBids.room',
  `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $slug })-[:IDENTIFIES]->(t:Thing)
   WHERE t:Tie AND ${inRoom('t')}
   RETURN ${shown('t')},
     COLLECT {
       MATCH (t)<-[:IN]-(p:Participation { role: 'CLIENT' })<-[:HAS]-(x:Thing) WHERE ${visible('x')}
       RETURN ${whole('x')}
     } AS buyers,
     COLLECT {
       MATCH (t)-[:ANSWERS]->(:Tender)<-[:ANSWERS]-(o:Tie)
       WHERE o <> t AND o.bidState IN ['GATHERING', 'FORMED', 'SUBMITTED', 'WON'] AND ${inRoom('o')}
       RETURN { slug: o.slug, name: o.name, bid: o.bidAsJson, members: COLLECT {
         MATCH (o)<-[:IN]-(p:Participation)<-[:HAS]-(x:Thing) WHERE p.role <> 'CLIENT' AND ${visible('x')}
         RETURN { id: x.id, role: p.role }
       } } ORDER BY o.sortName, o.id LIMIT 50
     } AS others,
     head(COLLECT {
       MATCH (t)-[:ANSWERS]->(call:Tender)
       MATCH (t)<-[:OF]-(c:Change)
       WHERE call.deadlineAt IS NOT NULL AND c.after IS NOT NULL AND c.at <= datetime(call.deadlineAt)
       RETURN c.after ORDER BY c.version DESC LIMIT 1
     }) AS atDeadline,
     CASE WHEN $withComments THEN ${comments('t')} END AS comments`,
);

/** The bids of whoever asks: those of the actors that the account acts for, and of the poles that it facilitates. */
export const bidsOfAccount = reading<
  { account: string; readers: readonly string[]; withInvented: boolean },
  Omit<RoomRow, 'buyers' | 'others' | 'atDeadline' | 'comments'>
>(
  'jointBids.ofAccount',
  `CALL () {
     MATCH (:Account { id: $account })-[:HOLDS]->(:Grant { role: 'MEMBER' })-[:OVER]->(:Actor)
       -[:HAS]->(p:Participation)-[:IN]->(t:Tie)
     WHERE t.bidState IS NOT NULL AND p.role <> 'CLIENT'
     RETURN t
     UNION
     MATCH (:Account { id: $account })-[:HOLDS]->(:Grant { role: 'FACILITATOR' })-[:OVER]->(:Pole)<-[:KEPT_BY]-(t:Tie)
     WHERE t.bidState IS NOT NULL
     RETURN t
   }
   WITH DISTINCT t WHERE ${inRoom('t')}
   WITH t ORDER BY t.sinceEarliest DESC, t.id LIMIT 200
   RETURN ${shown('t')}`,
);

/** What the exports tell of the members besides: to each reader what it may see. */
export interface MemberFacts {
  id: string;
  identifiers: { scheme: string; value: string }[];
  territory: string | null;
  legalForm: string | null;
  employees: { value: number; period: string | null } | null;
  competences: { name: string; references: string | null }[];
  turnovers: string | null;
}

export const factsOfMembers = reading<{ ids: readonly string[]; readers: readonly string[] }, MemberFacts>(
  'jointBids.factsOfMembers',
  `UNWIND $ids AS id
   MATCH (x:Thing { id: id }) WHERE x:Actor AND ${visible('x')}
   RETURN x.id AS id,
     COLLECT {
       MATCH (i:Identifier)-[:IDENTIFIES]->(x) WHERE i.scheme IN ['SIRET', 'SIREN', 'RNA']
       RETURN { scheme: i.scheme, value: i.value } ORDER BY i.scheme, i.value
     } AS identifiers,
     head(COLLECT { MATCH (x)-[:LOCATED_IN]->(y:Territory) WHERE ${visible('y')} RETURN y.name }) AS territory,
     head(COLLECT {
       MATCH (x)<-[:ABOUT]-(s:Statement { property: 'LEGAL_FORM' }) WHERE ${visible('s')}
       RETURN s.text ORDER BY s.periodTo DESC, s.knownSince DESC LIMIT 1
     }) AS legalForm,
     head(COLLECT {
       MATCH (x)<-[:ABOUT]-(s:Statement { property: 'EMPLOYEES', modality: 'REPORTED' }) WHERE ${visible('s')}
       RETURN { value: s.value, period: s.period } ORDER BY s.periodTo DESC, s.knownSince DESC LIMIT 1
     }) AS employees,
     COLLECT {
       MATCH (x)<-[:OF]-(c:Competence) WHERE ${visible('c')}
       RETURN { name: c.name, references: c.referencesAsJson } ORDER BY c.sortName, c.id LIMIT 30
     } AS competences,
     head(COLLECT {
       MATCH (x)<-[:OF]-(c:Capacity) WHERE ${visible('c')} RETURN c.turnoversAsJson
     }) AS turnovers`,
);

/** The bid of a record, for who may enter its room: what a change begins from. */
export const bidById = reading<{ id: string; readers: readonly string[] }, { id: string; key: string }>(
  'jointBids.byId',
  `MATCH (t:Thing { id: $id })
   WHERE t:Tie AND ${inRoom('t')}
   RETURN t.id AS id, t.slug AS key`,
);

export const writeComment = writing<
  { id: string; key: string; text: string; account: string },
  { id: string }
>(
  'jointBids.writeComment',
  `MATCH (a:Account { id: $account })
   MERGE (c:Comment { id: $id })
   ON CREATE SET c.tieKey = $key, c.text = $text, c.createdAt = timestamp()
   MERGE (c)-[:CAUSED_BY]->(a)
   RETURN c.id AS id`,
);

/** Takes a comment away: its author's, or any one for who facilitates the pole. */
export const dropComment = writing<
  { id: string; key: string; account: string; any: boolean },
  { id: string }
>(
  'jointBids.dropComment',
  `MATCH (c:Comment { id: $id, tieKey: $key })
   WHERE $any OR EXISTS { MATCH (c)-[:CAUSED_BY]->(:Account { id: $account }) }
   WITH c, c.id AS id
   DETACH DELETE c
   RETURN id`,
);

/** Ids behind keys, whoever may see them: what is then read by id is read by the rules of access. */
export const idsOfKeys = reading<{ scheme: string; keys: readonly string[] }, { key: string; id: string }>(
  'jointBids.idsOfKeys',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(n:Thing)
   RETURN key, n.id AS id`,
);

/** Every record that a bid has had, for finding the one that a change rests on. */
export const earlierBid = reading<{ scheme: string; key: string }, { record: string }>(
  'jointBids.earlier',
  `MATCH (:Identifier { scheme: $scheme, value: $key })-[:IDENTIFIES]->(:Thing)<-[:OF]-(c:Change)
   WHERE c.after IS NOT NULL
   RETURN c.after AS record ORDER BY c.version DESC LIMIT 200`,
);
