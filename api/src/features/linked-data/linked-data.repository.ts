import type { RecordKind } from '@maillage/graph-schema/records';
import { visible } from '../../platform/access/viewer';
import { keysOf } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';
import { askedPole } from '../things';

interface Asked {
  readonly scheme: string;
  readonly key: string;
  readonly readers: readonly string[];
  readonly withFictitious: boolean;
}

const shown = (n: string) => `${visible(n)} AND ($withFictitious OR NOT coalesce(${n}.fictitious, false))`;

/**
 * What the page of a record shows of it, by its key or id: itself, what is said of it, the ties that it takes part in; of a
 * document what rests on it. Ids, the record's own first; none where there is nothing that the reader may see.
 */
export const idsOfRecord = reading<Asked & { most: number }, { now: string; ids: string[] }>(
  'linkedData.idsOfRecord',
  `CALL () {
     MATCH (x:Thing|Statement|Territory { id: $key }) RETURN x
     UNION
     MATCH (:Identifier { scheme: $scheme, value: $key })-[:IDENTIFIES]->(x:Thing|Statement|Territory) RETURN x
   }
   WITH x WHERE ${shown('x')}
   RETURN coalesce(x.slug, head(${keysOf('x')})) AS now, [x.id] + COLLECT {
     CALL (x) {
       MATCH (x)<-[:ABOUT]-(n:Statement) WHERE ${shown('n')} RETURN n
       UNION
       MATCH (x)-[:HAS]->(:Participation)-[:IN]->(n:Tie) WHERE ${shown('n')} RETURN n
       UNION
       MATCH (x:Source)<-[:OF]-(p:Passage)<-[:EVIDENCED_BY]-(n:Thing|Statement)
       WHERE ${visible('p')} AND ${shown('n')} RETURN n
     }
     WITH n ORDER BY n.id LIMIT toInteger($most)
     RETURN n.id
   } AS ids`,
);

/** The pole that is meant where none is named, as on other screens. */
export const usualPole = reading<
  { readers: readonly string[]; pole: string | null; withFictitious: boolean },
  { slug: string }
>('linkedData.usualPole', `${askedPole} RETURN pole.slug AS slug`, {
  scans: 'Poles: some tens at most.',
});

/**
 * All that is of a pole: itself, what it keeps, who takes part in its ties; bodies, lists, competences, rooms, events and
 * recognitions of these, the events that a document tells of which speaks of the pole, and what is said of any of it. Of
 * another pole that takes part, itself alone. What these refer to comes as it is met.
 */
export const idsOfPole = reading<Asked & { most: number }, { slug: string; name: string; ids: string[] }>(
  'linkedData.idsOfPole',
  `MATCH (:Identifier { scheme: $scheme, value: $key })-[:IDENTIFIES]->(p:Pole) WHERE ${shown('p')}
   CALL (p) {
     RETURN p AS x
     UNION
     MATCH (p)<-[:KEPT_BY]-(x:Thing) WHERE ${shown('x')} RETURN x
     UNION
     MATCH (p)<-[:KEPT_BY]-(t:Tie) WHERE ${shown('t')}
     MATCH (t)<-[:IN]-(:Participation)<-[:HAS]-(x:Thing) WHERE ${shown('x')}
     RETURN x
   }
   CALL (p, x) {
     RETURN x AS n
     UNION
     MATCH (x)<-[:OF]-(n:Thing) WHERE (x = p OR NOT x:Pole) AND ${shown('n')} RETURN n
     UNION
     MATCH (x)<-[:AT|ORGANISED_BY]-(n:Event) WHERE ${shown('n')} RETURN n
     UNION
     MATCH (x:Place)<-[:WITHIN*1..3]-(n:Place) WHERE ${shown('n')} RETURN n
     UNION
     MATCH (x)<-[:ABOUT]-(:Statement)-[:EVIDENCED_BY]->(:Passage)-[:OF]->(s:Source) WHERE x = p
     WITH collect(DISTINCT s) AS documents
     MATCH (n:Event)-[:EVIDENCED_BY]->(e:Passage)-[:OF]->(s)
     WHERE s IN documents AND ${visible('e')} AND ${shown('n')}
     RETURN n
   }
   WITH DISTINCT p, n
   CALL (p, n) {
     RETURN n AS m
     UNION
     MATCH (n)<-[:ABOUT]-(m:Statement) WHERE (n = p OR NOT n:Pole) AND ${shown('m')} RETURN m
     UNION
     MATCH (n)<-[:OF]-(m:Roster) WHERE NOT n:Pole AND ${shown('m')} RETURN m
   }
   WITH DISTINCT p, m LIMIT toInteger($most)
   RETURN p.slug AS slug, p.name AS name, collect(m.id) AS ids`,
  { scans: 'Events that nobody organised at no place: a pole has some tens of events a year.' },
);

export interface RecordRow {
  id: string;
  kind: RecordKind;
  /** The record as JSON, whole: not yet for everybody's eyes. */
  record: string;
}

/**
 * The records of these, as they are now. What is said of something hidden stays hidden with it; what a document says one
 * member turns over is of one member, as what it declares is.
 */
export const recordsOfIds = reading<
  { ids: readonly string[]; readers: readonly string[]; withFictitious: boolean },
  RecordRow
>(
  'linkedData.records',
  `UNWIND $ids AS id
   MATCH (n:Thing|Statement|Territory { id: id })
   WHERE ${shown('n')}
     AND NOT EXISTS { MATCH (n:Statement)-[:ABOUT]->(about) WHERE NOT (${shown('about')}) }
     AND NOT EXISTS { MATCH (n:Statement { property: 'TURNOVER' })-[:ABOUT]->(:Actor) }
   CALL (n) {
     MATCH (n)<-[:OF]-(c:Change)
     RETURN c ORDER BY c.version DESC LIMIT 1
   }
   WITH n, c WHERE c.after IS NOT NULL
   RETURN n.id AS id, c.kind AS kind, c.after AS record`,
);

export interface KeyRow {
  key: string;
  id: string;
  /** By which it goes now: of what was merged another one. */
  now: string;
  shown: boolean;
}

/** What keys stand for, and whether the reader is shown it. */
export const knownKeys = reading<
  { scheme: string; keys: readonly string[]; readers: readonly string[]; withFictitious: boolean },
  KeyRow
>(
  'linkedData.keys',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(n)
   RETURN key, n.id AS id, coalesce(n.slug, key) AS now, ${shown('n')} AS shown`,
);
