import { visible } from '../../platform/access/viewer';
import { keysOf, RECORD_KEY } from '../../platform/changes/record-key';
import { reading, writing } from '../../platform/database/statement';

export interface SeminarRow {
  id: string;
  name: string;
  setting: string | null;
  day: string;
  eventKey: string;
  endsAt: number;
  endedAt: number | null;
  isOpen: boolean;
  pole: { id: string; name: string; slug: string };
  poleKeys: string[];
}

const isOpen = (s: string) => `(${s}.endedAt IS NULL AND ${s}.endsAt > timestamp())`;

const columns = `s.id AS id, s.name AS name, s.setting AS setting, s.day AS day, s.eventKey AS eventKey,
     s.endsAt AS endsAt, s.endedAt AS endedAt, ${isOpen('s')} AS isOpen, pole { .id, .name, .slug } AS pole,
     ${keysOf('pole')} AS poleKeys`;

export const findSeminar = reading<{ id: string }, SeminarRow>(
  'seminars.find',
  `MATCH (s:Seminar { id: $id })-[:OVER]->(pole:Pole)
   RETURN ${columns}`,
);

export const seminarsOfPoles = reading<{ poles: readonly string[] }, SeminarRow>(
  'seminars.ofPoles',
  `UNWIND $poles AS id
   MATCH (s:Seminar)-[:OVER]->(pole:Thing { id: id })
   RETURN ${columns} ORDER BY s.createdAt DESC LIMIT 50`,
);

export interface PoleRow {
  id: string;
  key: string;
  name: string;
  fictitious: boolean;
}

export const poleToOpenIn = reading<{ id: string; readers: readonly string[] }, PoleRow>(
  'seminars.pole',
  `MATCH (p:Thing { id: $id })<-[:IDENTIFIES]-(i:Identifier { scheme: '${RECORD_KEY}' })
   WHERE p:Pole AND ${visible('p')}
   RETURN p.id AS id, i.value AS key, p.name AS name, p.fictitious AS fictitious LIMIT 1`,
);

export interface StructureRow {
  id: string;
  slug: string;
  name: string;
}

/** The actors that ties kept by the pole lead to. */
export const structuresOfPole = reading<{ pole: string; readers: readonly string[] }, StructureRow>(
  'seminars.structuresOfPole',
  `MATCH (:Thing { id: $pole })<-[:KEPT_BY]-(t:Tie)<-[:IN]-(:Participation)<-[:HAS]-(a:Actor)
   WHERE ${visible('t')} AND ${visible('a')}
   WITH DISTINCT a
   RETURN a.id AS id, a.slug AS slug, a.name AS name ORDER BY a.sortName, a.id`,
);

interface NewSeminar {
  id: string;
  name: string;
  setting: string | null;
  day: string;
  eventKey: string;
  createdBy: string;
}

/** Opens a session, once: a request that comes again finds it. */
export const createSeminar = writing<{ seminar: NewSeminar; pole: string; endsAt: number }, { id: string }>(
  'seminars.create',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole
   MERGE (s:Seminar { id: $seminar.id })
   ON CREATE SET s += $seminar, s.createdAt = timestamp(), s.endsAt = toInteger($endsAt)
   MERGE (s)-[:OVER]->(pole)
   RETURN s.id AS id`,
);

/** Ends a session: its codes open nothing any more, and nobody sits at it. */
export const endSeminar = writing<{ id: string }, never>(
  'seminars.end',
  `MATCH (s:Seminar { id: $id })
   SET s.lock = true, s.endedAt = coalesce(s.endedAt, timestamp())
   WITH s
   MATCH (s)<-[:OF]-(c:SeminarCode)
   REMOVE c.codeHash
   WITH c
   MATCH (c)<-[:OF]-(seat:SeminarSeat)
   DETACH DELETE seat`,
);

/** What is over by the clock is forgotten like what was ended by hand. */
export const overdueSeminars = reading<Record<string, never>, { id: string }>(
  'seminars.overdue',
  `MATCH (s:Seminar)
   WHERE s.endsAt <= timestamp() AND s.endedAt IS NULL
   RETURN s.id AS id`,
);
