import { covered } from '../access/covers';
import { reading } from '../database/statement';

/** Facts that are found at once, to be named or narrowed along: more than one document is likely to hold. */
const MOST_FACTS = 5000;

/** Ties and statements that rest on these: on a participant, or on what stands in a document. */
export const restingOn = reading<{ ids: readonly string[] }, { id: string }>(
  'changes.restingOn',
  `UNWIND $ids AS id
   MATCH (n:Thing { id: id })
   CALL (n) {
     MATCH (n)-[:HAS]->(:Participation)-[:IN]->(fact:Tie) RETURN fact
     UNION
     MATCH (n)<-[:OF]-(:Passage)<-[:EVIDENCED_BY]-(fact:Tie|Statement) RETURN fact
   }
   RETURN DISTINCT fact.id AS id`,
);

/** What may be read by fewer than what rests on it. */
type Part = [name: string, readers: string[]];

/** A tie or statement that more may read than what it rests on. */
export interface WiderFact {
  id: string;
  key: string;
  name: string;
  readers: string[];
  /** Who may read what it is named after besides. */
  aboutReaders: string[] | null;
  /** Participants that fewer may read. */
  parties: Part[];
  /** All its passages, where some of its readers may read none of them. */
  passages: Part[];
}

/** Which of these ties and statements more may read than a participant, or than any passage that says so. */
export const widerThanParts = reading<{ ids: readonly string[]; scheme: string }, WiderFact>(
  'changes.widerThanParts',
  `UNWIND $ids AS id
   CALL (id) {
     MATCH (f:Thing { id: id }) RETURN f
     UNION
     MATCH (f:Statement { id: id }) RETURN f
   }
   WITH f, COLLECT {
     MATCH (f)<-[:IN]-(:Participation)<-[:HAS]-(party:Thing)
     WHERE any(token IN f.readers WHERE NOT ${covered('token', 'party.readers')})
     RETURN DISTINCT [party.name, party.readers]
   } AS parties, COLLECT {
     MATCH (f)-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Thing)
     RETURN DISTINCT [source.name, passage.readers]
   } AS said
   WITH f, parties, CASE
     WHEN size(said) > 0 AND any(token IN f.readers WHERE none(one IN said WHERE ${covered('token', 'one[1]')}))
     THEN said ELSE [] END AS passages
   WHERE size(parties) + size(passages) > 0
   OPTIONAL MATCH (f)-[:ABOUT]->(about:Thing)
   WITH f, parties, passages, about,
     CASE WHEN f.value = toInteger(f.value) THEN toInteger(f.value) ELSE f.value END AS value
   RETURN f.id AS id, coalesce(f.name, about.name + ' – ' + toString(coalesce(value, f.text, f.property))) AS name,
     head(COLLECT { MATCH (i:Identifier { scheme: $scheme })-[:IDENTIFIES]->(f) RETURN i.value }) AS key,
     f.readers AS readers, about.readers AS aboutReaders, parties, passages
   ORDER BY name, id LIMIT ${MOST_FACTS}`,
);

/** Other actors with the establishment number of one just written, where neither is declared a further activity. */
export const sameSiret = reading<{ ids: readonly string[] }, { siret: string; address: string | null }>(
  'changes.sameSiret',
  `UNWIND $ids AS id
   MATCH (n:Thing:Actor { id: id })<-[:IDENTIFIES]-(i:Identifier { scheme: 'SIRET' })-[:IDENTIFIES]->(other:Actor)
   WHERE NOT i.value IN coalesce(n.furtherActivityOf, []) AND NOT i.value IN coalesce(other.furtherActivityOf, [])
   RETURN i.value AS siret, CASE WHEN 'public' IN other.readers THEN other.slug END AS address LIMIT 1`,
);

/** Another statement pinned for the same, among those that the same readers see: a text or a figure of it. */
export const pinnedTwice = reading<{ ids: readonly string[] }, { key: string; said: string }>(
  'changes.pinnedTwice',
  `UNWIND $ids AS id
   MATCH (s:Statement { id: id })-[:ABOUT]->(thing)<-[:ABOUT]-(other:Statement)
   WHERE other <> s AND s.pinnedOn IS NOT NULL AND other.pinnedOn IS NOT NULL
     AND s.property = other.property AND s.modality = other.modality
     AND coalesce(s.scope, '') = coalesce(other.scope, '') AND coalesce(s.period, '') = coalesce(other.period, '')
     AND size(s.readers) = size(other.readers) AND all(token IN s.readers WHERE token IN other.readers)
   MATCH (s)<-[:OF]-(c:Change)
   RETURN c.key AS key, toString(coalesce(other.value, other.text, '')) AS said LIMIT 1`,
);

/** Ties just written that neither a document nor a participant says. */
export const unsaidTies = reading<{ ids: readonly string[] }, { name: string }>(
  'changes.unsaidTies',
  `UNWIND $ids AS id
   MATCH (t:Thing { id: id })
   WHERE t:Tie AND NOT t.fictitious AND NOT EXISTS { (t)-[:EVIDENCED_BY]->(:Passage) }
     AND NOT EXISTS { (t)<-[:IN]-(:Participation)<-[:ABOUT]-(:Answer { authority: 'ACTOR' }) }
   RETURN t.name AS name LIMIT 5`,
);
