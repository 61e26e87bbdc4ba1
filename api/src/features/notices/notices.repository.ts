import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';

export interface KnownTenderRow {
  number: string;
  key: string;
  /** Whether somebody has taken it off. */
  retired: boolean;
}

/** Calls that came from the same place under these numbers, whoever may see them. */
export const tendersOfNumbers = reading<{ scheme: string; numbers: readonly string[] }, KnownTenderRow>(
  'notices.tendersOfNumbers',
  `UNWIND $numbers AS number
   MATCH (:Identifier { scheme: $scheme, value: number })-[:IDENTIFIES]->(n:Thing|RetiredThing)
   RETURN number, n.slug AS key, n:RetiredThing AS retired`,
);

/**
 * The records that an import last put under these keys: what somebody changed since differs from them. The
 * request of a change has an index, which a text within cannot be sought in: seen by the planner, it would be
 * read whole for each call, and on some counts of a database refused ("not allowed for a RANGE index").
 */
export const lastImported = reading<
  { scheme: string; keys: readonly string[] },
  { key: string; record: string }
>(
  'notices.lastImported',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(n:Thing)
   CALL (n) {
     MATCH (n)<-[:OF]-(c:Change)
     WHERE coalesce(c.request, '') CONTAINS '/notices/' AND c.after IS NOT NULL
     RETURN c ORDER BY c.version DESC LIMIT 1
   }
   RETURN key, c.after AS record`,
);

export interface FirmRow {
  siren: string;
  scheme: 'SIREN' | 'SIRET';
  value: string;
  key: string;
  name: string;
  readers: string[];
}

/** Actors that have these SIRENs, or SIRETs that begin with them, of what the reader may see. */
export const firmsOfSirens = reading<{ sirens: readonly string[]; readers: readonly string[] }, FirmRow>(
  'notices.firmsOfSirens',
  `UNWIND $sirens AS siren
   CALL (siren) {
     MATCH (i:Identifier { scheme: 'SIREN', value: siren })-[:IDENTIFIES]->(a:Actor)
     RETURN i, a
     UNION
     MATCH (i:Identifier)-[:IDENTIFIES]->(a:Actor)
     WHERE i.scheme = 'SIRET' AND i.value STARTS WITH siren
     RETURN i, a
   }
   WITH siren, i, a WHERE ${visible('a')}
   RETURN siren, i.scheme AS scheme, i.value AS value, a.slug AS key, a.name AS name, a.readers AS readers`,
);

/** Territories by their codes; one code can be of several levels. */
export const territoriesOfCodes = reading<
  { scheme: string; codes: readonly string[]; readers: readonly string[] },
  { code: string; level: string; key: string }
>(
  'notices.territoriesOfCodes',
  `UNWIND $codes AS code
   MATCH (t:Territory { code: code })<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   WHERE ${visible('t')}
   RETURN code, t.level AS level, i.value AS key`,
);

/** The poles among these, by id or key, of what the reader may see. */
export const polesToBringTo = reading<
  { scheme: string; ids: readonly string[]; keys: readonly string[]; readers: readonly string[] },
  { id: string; key: string; name: string; fictitious: boolean }
>(
  'notices.polesToBringTo',
  `CALL () {
     UNWIND $ids AS id
     MATCH (p:Thing { id: id })
     RETURN p
     UNION
     UNWIND $keys AS key
     MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(p:Thing)
     RETURN p
   }
   WITH p WHERE p:Pole AND ${visible('p')}
   RETURN p.id AS id, p.slug AS key, p.name AS name, p.fictitious AS fictitious
   ORDER BY fictitious, name`,
);

/** How many records a request has put so far, in whichever of its parts. */
export const countOfRequest = reading<{ request: string }, { count: number }>(
  'notices.countOfRequest',
  `MATCH (c:Change)
   WHERE c.request STARTS WITH $request AND c.kind = 'tenders'
   RETURN count(c) AS count`,
);
