import { writing } from '../database/statement';

/**
 * What is kept of each party so that nobody need count it (docs/decisions/0031): how many ties it has, and the classes of
 * an actor. Written by the one way in alone, in the transaction of what changes it, under the lock of the version.
 */

/**
 * Ties of a party: all of them, those that everybody may read, and of these the real ones. What a viewer sees of the
 * others depends on the viewer, and is counted where it is asked.
 */
const setTies = `CALL (x) {
     MATCH (x)-[:HAS]->(:Participation)-[:IN]->(l:Tie)
     WITH DISTINCT l, 'public' IN l.readers AS public
     RETURN count(l) AS allTies, sum(CASE WHEN public THEN 1 ELSE 0 END) AS publicTies,
       sum(CASE WHEN public AND NOT l.fictitious THEN 1 ELSE 0 END) AS publicRealTies
   }
   SET x.allTies = allTies, x.publicTies = publicTies, x.publicRealTies = publicRealTies`;

const joined = (list: string) => `reduce(all = '', one IN coalesce(${list}, []) | all + one + ' ')`;

/**
 * Actors that no filter of a count tells apart are of one class, those of one territory and of the same readers of
 * another, and ties of one kind and the same readers of a third: how many there are of each, the store knows at once.
 */
const setClasses = `CALL (x) {
     OPTIONAL MATCH (x)-[old:COUNTED_IN]->()
     DELETE old
   }
   CALL (x) {
     WITH x WHERE x:Tie
     WITH x, ${joined('x.readers')} + '|' + x.tieKind + '|' + toString(x.fictitious) AS key
     MERGE (c:TieClass { key: key })
     ON CREATE SET c.readers = x.readers, c.tieKind = x.tieKind, c.fictitious = x.fictitious,
       c.cooperation = x:Cooperation
     CREATE (x)-[:COUNTED_IN]->(c)
   }
   CALL (x) {
     WITH x WHERE x:Actor
     WITH x, ${joined('x.readers')} + '|' + x.type + '|' + x.ess + '|' + toString(x.fictitious) + '|'
       + ${joined('x.functions')} AS key
     MERGE (c:ActorClass { key: key })
     ON CREATE SET c.readers = x.readers, c.type = x.type, c.ess = x.ess, c.fictitious = x.fictitious,
       c.functions = x.functions
     CREATE (x)-[:COUNTED_IN]->(c)
   }
   CALL (x) {
     MATCH (x)-[:LOCATED_IN]->(home:Territory) WHERE x:Actor
     WITH x, home, home.id + '|' + ${joined('x.readers')} + '|' + toString(x.fictitious) AS key
     MERGE (h:HomeClass { key: key })
     ON CREATE SET h.readers = x.readers, h.fictitious = x.fictitious
     MERGE (h)-[:AT]->(home)
     CREATE (x)-[:COUNTED_IN]->(h)
   }`;

const isParty = 'x:Actor OR x:Pole OR x:Place OR x:Body OR x:Person';

/** Counts anew the ties of parties that were written, and of those who take or took part in ties that were. */
export const keepTies = writing<{ ids: readonly string[] }, never>(
  'counts.keepTies',
  `UNWIND $ids AS id
   CALL (id) {
     MATCH (x:Thing { id: id }) WHERE ${isParty} RETURN x
     UNION
     MATCH (:Thing { id: id })<-[:IN]-(:Participation|RetiredParticipation)<-[:HAS]-(x:Thing) RETURN x
     UNION
     MATCH (:RetiredThing { id: id })<-[:IN]-(:RetiredParticipation)<-[:HAS]-(x:Thing) RETURN x
   }
   WITH DISTINCT x
   ${setTies}`,
);

/** Puts actors and ties that were written or retired into the classes that they are of now, or into none. */
export const keepClasses = writing<{ ids: readonly string[] }, never>(
  'counts.keepClasses',
  `UNWIND $ids AS id
   CALL (id) {
     MATCH (x:Thing { id: id }) WHERE x:Actor OR x:Tie RETURN x
     UNION
     MATCH (x:RetiredThing { id: id }) RETURN x
   }
   WITH DISTINCT x
   ${setClasses}`,
);

/** What follows every id. */
export const AFTER_ALL_IDS = '~';

/**
 * The same for a stretch of all things, by their ids, after a load that wrote them without counting; the last id.
 * `after` and `until`: ids between which it is, both left out.
 */
export const fillCounts = writing<{ after: string; until: string; most: number }, { last: string | null }>(
  'counts.fill',
  `MATCH (n:Thing) WHERE $after < n.id < $until
   WITH n ORDER BY n.id LIMIT toInteger($most)
   WITH collect(n) AS stretch
   CALL (stretch) {
     UNWIND stretch AS x
     WITH x WHERE ${isParty}
     ${setTies}
   }
   CALL (stretch) {
     UNWIND stretch AS x
     WITH x WHERE x:Actor OR x:Tie
     ${setClasses}
   }
   RETURN last(stretch).id AS last`,
);
