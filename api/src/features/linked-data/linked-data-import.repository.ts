import { reading } from '../../platform/database/statement';

interface ActorNumber {
  /** Key of the actor in the file. */
  readonly key: string;
  readonly scheme: string;
  readonly value: string;
  /** The establishment that the file says it is. */
  readonly siret: string | null;
}

/**
 * Actors of these numbers, each by the key that it has here. A number of a legal unit (SIREN) may be that of several
 * establishments: where both say which one they are, that decides; where it leads to several, none is meant.
 */
export const actorsOfNumbers = reading<
  { numbers: readonly ActorNumber[] },
  { key: string; known: string; id: string }
>(
  'linkedData.actorsOfNumbers',
  `UNWIND $numbers AS number
   MATCH (:Identifier { scheme: number.scheme, value: number.value })-[:IDENTIFIES]->(a:Thing:Actor)
   WHERE number.siret IS NULL OR number.scheme = 'SIRET'
     OR NOT EXISTS { MATCH (:Identifier { scheme: 'SIRET' })-[:IDENTIFIES]->(a) }
   WITH number.key AS key, collect(DISTINCT a) AS found
   WHERE size(found) = 1
   RETURN key, head(found).slug AS known, head(found).id AS id`,
);
