import { visible } from '../../platform/access/viewer';
import { keysOf, RECORD_KEY } from '../../platform/changes/record-key';
import { reading, writing } from '../../platform/database/statement';

interface NewCode {
  id: string;
  codeHash: string;
  actor: string;
}

/**
 * Gives structures a code, or another one: the id stays, for answers are by it; who came in with the earlier
 * code comes in anew, and so does who came in with that of a structure that was merged into it. Only while the session
 * is open.
 */
export const giveCodes = writing<{ seminar: string; codes: readonly NewCode[] }, { id: string }>(
  'seminarCodes.give',
  `MATCH (s:Seminar { id: $seminar })
   SET s.lock = true
   WITH s WHERE s.endedAt IS NULL AND s.endsAt > timestamp()
   UNWIND $codes AS code
   MATCH (a:Thing { id: code.actor }) WHERE a:Actor
   MERGE (c:SeminarCode { id: code.id })
   ON CREATE SET c.createdAt = timestamp()
   SET c.codeHash = code.codeHash
   MERGE (c)-[:OF]->(s)
   MERGE (c)-[:FOR]->(a)
   WITH s, a, c
   OPTIONAL MATCH (s)<-[:OF]-(earlier:SeminarCode)-[:FOR]->(a) WHERE earlier <> c
   REMOVE earlier.codeHash
   WITH DISTINCT s, a, c
   OPTIONAL MATCH (seat:SeminarSeat)-[:OF]->(x:SeminarCode)-[:FOR]->(a) WHERE EXISTS { (x)-[:OF]->(s) }
   DETACH DELETE seat
   RETURN DISTINCT c.id AS id`,
);

export interface CodeRow {
  id: string;
  structure: { id: string; slug: string; name: string };
  joinedAt: number | null;
  telephones: number;
  answers: number;
}

export const codesOfSeminar = reading<{ seminar: string; readers: readonly string[] }, CodeRow>(
  'seminarCodes.ofSeminar',
  `MATCH (s:Seminar { id: $seminar })<-[:OF]-(c:SeminarCode)-[:FOR]->(a:Actor)
   WHERE ${visible('a')}
   OPTIONAL MATCH (:Identifier { scheme: '${RECORD_KEY}', value: s.eventKey })-[:IDENTIFIES]->(event:Event)
   RETURN c.id AS id, a { .id, .slug, .name } AS structure, c.joinedAt AS joinedAt,
     COUNT { (c)<-[:OF]-(:SeminarSeat) } AS telephones,
     COUNT { (event)<-[:AT]-(:Answer { by: 'seminar:' + c.id })-[:ABOUT]->(:Participation) } AS answers
   ORDER BY a.sortName, a.id`,
);

/** Takes a seat with a code; none where no open session has it. */
export const takeSeat = writing<{ codeHash: string; tokenHash: string }, { code: string }>(
  'seminarCodes.takeSeat',
  `MATCH (s:Seminar)<-[:OF]-(c:SeminarCode { codeHash: $codeHash })
   SET s.lock = true
   WITH s, c WHERE s.endedAt IS NULL AND s.endsAt > timestamp()
   SET c.joinedAt = coalesce(c.joinedAt, timestamp())
   CREATE (seat:SeminarSeat { tokenHash: $tokenHash, createdAt: timestamp() })-[:OF]->(c)
   RETURN c.id AS code`,
);

export interface SeatRow {
  code: string;
  seminar: string;
  name: string;
  event: string;
  endsAt: number;
  actor: { id: string; slug: string; name: string };
  actorKeys: string[];
  pole: { id: string; slug: string; name: string };
  poleKeys: string[];
}

/** Who sits there, in one statement; nobody once the session is over. */
export const findSeat = reading<{ tokenHash: string }, SeatRow>(
  'seminarCodes.seat',
  `MATCH (:SeminarSeat { tokenHash: $tokenHash })-[:OF]->(c:SeminarCode)-[:OF]->(s:Seminar)-[:OVER]->(pole:Pole)
   WHERE s.endedAt IS NULL AND s.endsAt > timestamp()
   MATCH (c)-[:FOR]->(a:Actor)
   RETURN c.id AS code, s.id AS seminar, s.name AS name, s.eventKey AS event, s.endsAt AS endsAt,
     a { .id, .slug, .name } AS actor, ${keysOf('a')} AS actorKeys,
     pole { .id, .slug, .name } AS pole, ${keysOf('pole')} AS poleKeys`,
);

/** Names of who answered with codes: the structure and the session. */
export const sayers = reading<
  { ids: readonly string[]; readers: readonly string[] },
  { id: string; structure: string; seminar: string; day: string }
>(
  'seminarCodes.sayers',
  `UNWIND $ids AS id
   MATCH (s:Seminar)<-[:OF]-(:SeminarCode { id: id })-[:FOR]->(a:Actor)
   WHERE ${visible('a')}
   RETURN id, a.name AS structure, s.name AS seminar, s.day AS day`,
);
