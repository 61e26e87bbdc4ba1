import { reading } from '../database/statement';

/** The rules that a write can break by who may see what, for the records just written. */
export const widerThanParts = reading<{ ids: readonly string[] }, { name: string }>(
  'changes.widerThanParts',
  `UNWIND $ids AS id
   MATCH (n:Thing { id: id })<-[:IN]-(:Participation)<-[:HAS]-(party)
   WHERE any(token IN n.readers WHERE NOT token IN party.readers AND NOT 'public' IN party.readers)
   RETURN DISTINCT party.name AS name LIMIT 5
   UNION
   UNWIND $ids AS id
   CALL (id) {
     MATCH (n:Thing { id: id }) RETURN n
     UNION
     MATCH (n:Statement { id: id }) RETURN n
   }
   MATCH (n)-[:EVIDENCED_BY]->(p:Passage)-[:OF]->(source)
   WITH n, collect(p) AS passages, collect(source.name) AS names
   WHERE size(passages) = 1
     AND any(token IN n.readers WHERE NOT token IN passages[0].readers AND NOT 'public' IN passages[0].readers)
   RETURN names[0] AS name LIMIT 5`,
);

/** Other actors with the establishment number of one just written, where neither is declared a further activity. */
export const sameSiret = reading<{ ids: readonly string[] }, { siret: string; address: string | null }>(
  'changes.sameSiret',
  `UNWIND $ids AS id
   MATCH (n:Actor { id: id })<-[:IDENTIFIES]-(i:Identifier { scheme: 'SIRET' })-[:IDENTIFIES]->(other:Actor)
   WHERE NOT i.value IN coalesce(n.furtherActivityOf, []) AND NOT i.value IN coalesce(other.furtherActivityOf, [])
   RETURN i.value AS siret, CASE WHEN 'public' IN other.readers THEN other.slug END AS address LIMIT 1`,
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
