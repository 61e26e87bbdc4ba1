import { thingLabels } from '@maillage/graph-schema/model';
import { reading, writing } from '../database/statement';

/** Gives back what was retired its place, before its record is written again. */
export const revive = writing<{ ids: readonly string[] }>(
  'changes.revive',
  `UNWIND $ids AS id
   OPTIONAL MATCH (t:RetiredThing { id: id })
   OPTIONAL MATCH (s:RetiredStatement { id: id })
   FOREACH (n IN CASE WHEN t IS NULL THEN [] ELSE [t] END | REMOVE n:RetiredThing SET n:Thing)
   FOREACH (n IN CASE WHEN s IS NULL THEN [] ELSE [s] END | REMOVE n:RetiredStatement SET n:Statement)`,
);

export const reviveParticipations = writing<{ ids: readonly string[] }>(
  'changes.reviveParticipations',
  `UNWIND $ids AS id
   MATCH (p:RetiredParticipation { id: id })
   REMOVE p:RetiredParticipation
   SET p:Participation`,
);

/** What else still refers to things that are to be retired, by name, with the readers of it and of what it is about. */
export const usersOf = reading<
  { ids: readonly string[] },
  { name: string; readers: readonly (readonly string[])[] }
>(
  'changes.usersOf',
  `UNWIND $ids AS id
   MATCH (n:Thing { id: id })
   CALL (n) {
     MATCH (n)-[:HAS]->(:Participation)-[:IN]->(user:Tie) RETURN user
     UNION
     MATCH (n)<-[:OF|LISTS|WITHIN|KEPT_BY|AT|ORGANISED_BY|ANSWERS|BOUGHT_BY|WON|BECAME|SUPPORTED_BY|OFFERED_BY]-(user:Thing)
     WHERE NOT user:Capacity AND NOT user:Return AND NOT user:Pledge RETURN user
     UNION
     MATCH (n)<-[:OF]-(:Passage)<-[:EVIDENCED_BY]-(user:Thing|Statement) RETURN user
   }
   WITH DISTINCT user WHERE NOT user.id IN $ids
   RETURN coalesce(user.name, user.property) AS name,
     [user.readers] + COLLECT { MATCH (user)-[:ABOUT]->(about:Thing) RETURN about.readers } AS readers
   ORDER BY name, user.id LIMIT 200`,
);

/** Keys of what goes with things: the statements about them, what an actor keeps to itself, what is pledged. */
export const goesAlong = reading<
  { scheme: string; ids: readonly string[] },
  { key: string; kind: 'statements' | 'capacities' | 'returns' | 'pledges' }
>(
  'changes.goesAlong',
  `UNWIND $ids AS id
   MATCH (:Thing { id: id })<-[:ABOUT]-(s:Statement)<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   RETURN i.value AS key, 'statements' AS kind
   UNION
   UNWIND $ids AS id
   MATCH (:Thing { id: id })<-[:OF|PLEDGED_IN]-(c:Capacity|Return|Pledge)<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   RETURN i.value AS key, CASE WHEN c:Return THEN 'returns' WHEN c:Pledge THEN 'pledges' ELSE 'capacities' END AS kind`,
);

/** What is retired loses every label by which it is found. */
export const retireThings = writing<{ ids: readonly string[] }>(
  'changes.retireThings',
  `UNWIND $ids AS id
   MATCH (n:Thing { id: id })
   SET n:RetiredThing
   REMOVE n:$(${JSON.stringify(thingLabels)})
   WITH n
   OPTIONAL MATCH (n)<-[:IN]-(p:Participation)
   REMOVE p:Participation
   SET p:RetiredParticipation`,
);

export const retireStatements = writing<{ ids: readonly string[] }>(
  'changes.retireStatements',
  `UNWIND $ids AS id
   MATCH (n:Statement { id: id })
   REMOVE n:Statement:Observation
   SET n:RetiredStatement`,
);
