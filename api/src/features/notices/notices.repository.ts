import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';

export interface KnownTenderRow {
  number: string;
  key: string;
  /** Whether somebody has taken it off. */
  retired: boolean;
}

/**
 * Calls that came from the same place under these numbers, of what the reader may see; of several under one number
 * first those that are there, and of these first the pole's own.
 */
export const tendersOfNumbers = reading<
  { scheme: string; numbers: readonly string[]; pole: string; readers: readonly string[] },
  KnownTenderRow
>(
  'notices.tendersOfNumbers',
  `UNWIND $numbers AS number
   MATCH (:Identifier { scheme: $scheme, value: number })-[:IDENTIFIES]->(n:Thing|RetiredThing)
   WHERE ${visible('n')}
   WITH number, n, n:RetiredThing AS retired, EXISTS { (n)-[:KEPT_BY]->(p:Thing) WHERE p.id = $pole } AS own
   RETURN number, n.slug AS key, retired
   ORDER BY retired, NOT own, key`,
);

export interface WonTogetherRow {
  call: string;
  /** Of the tie. */
  key: string;
  /** Whether somebody has taken it off. */
  retired: boolean;
  /** Keys of those who won. */
  who: string[];
}

/** Joint bids that won these calls, of what the reader may see; also those that somebody has taken off. */
export const wonTogether = reading<
  { scheme: string; calls: readonly string[]; readers: readonly string[] },
  WonTogetherRow
>(
  'notices.wonTogether',
  `UNWIND $calls AS call
   MATCH (:Identifier { scheme: $scheme, value: call })-[:IDENTIFIES]->(c:Thing|RetiredThing)
   MATCH (c)<-[:ANSWERS]-(t:Thing|RetiredThing)
   WHERE t.bidState = 'WON' AND ${visible('t')}
   RETURN call, t.slug AS key, t:RetiredThing AS retired,
     COLLECT { MATCH (t)<-[:IN]-()<-[:HAS]-(party) RETURN DISTINCT party.slug } AS who`,
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
