import { writing } from '../database/statement';

/**
 * The keys of what is absorbed lead to what is kept from now on; the roles over it are over the kept one too, and the
 * codes of sessions that it was given are for the kept one too. The link remembers which keys they were: parting gives them back.
 */
export const mergeThings = writing<
  { rows: readonly { absorbed: string; kept: string }[]; scheme: string; request: string },
  never
>(
  'changes.mergeThings',
  `UNWIND $rows AS row
   MATCH (absorbed:RetiredThing { id: row.absorbed })
   MATCH (kept:Thing { id: row.kept })
   CREATE (absorbed)-[m:MERGED_INTO { request: $request }]->(kept)
   SET m.keys = COLLECT { MATCH (i:Identifier { scheme: $scheme })-[:IDENTIFIES]->(absorbed) RETURN i.value }
   WITH absorbed, kept
   CALL (absorbed, kept) {
     MATCH (i:Identifier { scheme: $scheme })-[r:IDENTIFIES]->(absorbed)
     DELETE r
     CREATE (i)-[:IDENTIFIES]->(kept)
   }
   CALL (absorbed, kept) {
     MATCH (g:Grant)-[:OVER]->(absorbed)
     MERGE (g)-[:OVER]->(kept)
   }
   CALL (absorbed, kept) {
     MATCH (c:SeminarCode)-[:FOR]->(absorbed)
     MERGE (c)-[:FOR]->(kept)
   }`,
);

/** The other way round: the keys lead back, roles and codes are of what they were given for. */
export const partThings = writing<{ ids: readonly string[]; scheme: string }, { id: string }>(
  'changes.partThings',
  `UNWIND $ids AS id
   MATCH (absorbed:RetiredThing { id: id })-[m:MERGED_INTO]->(kept:Thing)
   CALL (absorbed, kept, m) {
     UNWIND m.keys AS key
     MATCH (i:Identifier { scheme: $scheme, value: key })-[r:IDENTIFIES]->(kept)
     DELETE r
     CREATE (i)-[:IDENTIFIES]->(absorbed)
   }
   CALL (absorbed, kept) {
     MATCH (absorbed)<-[:OVER]-(g:Grant)-[over:OVER]->(kept)
     DELETE over
   }
   CALL (absorbed, kept) {
     MATCH (absorbed)<-[:FOR]-(c:SeminarCode)-[for:FOR]->(kept)
     DELETE for
   }
   DELETE m
   RETURN id`,
);
