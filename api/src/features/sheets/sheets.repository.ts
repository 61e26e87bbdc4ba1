import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';

/** Something recorded that a name in a sheet can mean. */
export interface KnownRow {
  id: string;
  key: string;
  kind: 'ACTOR' | 'POLE' | 'PLACE' | 'BODY';
  name: string;
  longName: string | null;
  spellings: readonly string[] | null;
  /** `SIRET 12345678900011` */
  numbers: readonly string[];
  readers: readonly string[];
}

const known = `n.id AS id, n.slug AS key, n.kind AS kind, n.name AS name, n.longName AS longName,
     n.spellings AS spellings, n.readers AS readers,
     COLLECT {
       MATCH (n)<-[:IDENTIFIES]-(i:Identifier) WHERE i.scheme IN ['SIREN', 'SIRET', 'RNA']
       RETURN i.scheme + ' ' + i.value
     } AS numbers`;

/** Invented things are no part of what a sheet tells of, unless it is invented itself. */
const meant = `${visible('n')} AND ($fictitious OR NOT coalesce(n.fictitious, false))`;

interface Asked {
  readonly fictitious: boolean;
  readonly readers: readonly string[];
}

export interface NameQuery {
  /** Which of the names that are looked for. */
  readonly name: number;
  /** In the language of the index. */
  readonly query: string;
}

/** Hits of one question that are looked at, and things that one name is compared with. */
const HITS = 20;
const COMPARED = 12;

/** Hits among which those are that have the very letters: a short name stands in many longer ones. */
const HITS_OF_LETTERS = 50;

const kinds = `n.kind IN ['ACTOR', 'POLE', 'PLACE', 'BODY']`;

/** What has these letters as its name or another one of its names. */
export const thingsOfLetters = reading<
  Asked & { asked: readonly (NameQuery & { readonly letters: string })[] },
  KnownRow & { asked: number }
>(
  'sheets.thingsOfLetters',
  `UNWIND $asked AS one
   CALL (one) {
     MATCH (n:Actor { sortName: one.letters })
     RETURN n
     UNION
     CALL db.index.fulltext.queryNodes('thing_names', one.query, { limit: ${HITS_OF_LETTERS} }) YIELD node AS n
     WHERE one.letters IN n.searchKeys
     RETURN n
   }
   WITH DISTINCT one, n WHERE ${kinds} AND ${meant}
   RETURN one.name AS asked, ${known}`,
);

/** What is called somehow like each of these names, the nearest first. */
export const thingsNamed = reading<Asked & { asked: readonly NameQuery[] }, KnownRow & { asked: number }>(
  'sheets.thingsNamed',
  `UNWIND $asked AS one
   CALL (one) {
     CALL db.index.fulltext.queryNodes('thing_names', one.query, { limit: ${HITS} }) YIELD node AS n, score
     WHERE ${kinds} AND ${meant}
     RETURN n ORDER BY score DESC LIMIT ${COMPARED}
   }
   RETURN one.name AS asked, ${known}`,
);

/** Actors that have one of these numbers; a SIREN also those of whose establishments one is known. */
export const actorsNumbered = reading<
  Asked & { numbers: readonly { readonly scheme: string; readonly value: string }[] },
  KnownRow
>(
  'sheets.actorsNumbered',
  `UNWIND $numbers AS one
   CALL (one) {
     MATCH (:Identifier { scheme: one.scheme, value: one.value })-[:IDENTIFIES]->(n:Actor)
     RETURN n
     UNION
     MATCH (i:Identifier)-[:IDENTIFIES]->(n:Actor)
     WHERE one.scheme = 'SIREN' AND i.scheme = 'SIRET' AND i.value STARTS WITH one.value
     RETURN n
   }
   WITH DISTINCT n WHERE ${meant}
   RETURN ${known}`,
);

/** Actors with these keys. */
export const actorsOfKeys = reading<Asked & { scheme: string; keys: readonly string[] }, KnownRow>(
  'sheets.actorsOfKeys',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(n:Actor)
   WITH DISTINCT n WHERE ${meant}
   RETURN ${known}`,
);

export interface TerritoryRow {
  key: string;
  code: string;
  level: string;
  name: string;
}

export const territories = reading<{ scheme: string; readers: readonly string[] }, TerritoryRow>(
  'sheets.territories',
  `MATCH (t:Territory)<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   WHERE ${visible('t')}
   RETURN i.value AS key, t.code AS code, t.level AS level, t.name AS name`,
  { scans: 'A sheet writes names of territories in any way; asked only where it has a column of them.' },
);

export interface SourceRow {
  key: string;
  readers: readonly string[];
}

export interface SourceAsked {
  readonly title: string;
  readonly date: string;
  /** The name of the pole: what another one brought under that title is another document. */
  readonly publisher: string;
}

/** Spreadsheets with this title and date, of this publisher. */
export const sourcesTitled = reading<
  SourceAsked & { query: string; fictitious: boolean; readers: readonly string[] },
  SourceRow
>(
  'sheets.sourcesTitled',
  `CALL db.index.fulltext.queryNodes('thing_names', $query, { limit: 50 }) YIELD node AS n
   WHERE n:Source AND ${visible('n')}
     AND n.sourceKind = 'SPREADSHEET' AND n.publisher = $publisher
     AND n.name = $title AND n.date = $date AND coalesce(n.fictitious, false) = $fictitious
   RETURN n.slug AS key, n.readers AS readers`,
);

export interface TieAsked {
  readonly kind: string;
  /** Ids of all who take part; the first one has the fewest ties. */
  readonly ids: readonly string[];
  /** Of the tie that it was when it was taken away here; empty where nothing says that. */
  readonly key: string;
}

/**
 * Ties of a kind between these and nobody else; or between these and others, where it is the one that was taken away:
 * a drawing without the pole has ties without it.
 */
export const tiesBetween = reading<
  { asked: readonly (TieAsked & { tie: number })[]; readers: readonly string[] },
  { asked: number; id: string }
>(
  'sheets.tiesBetween',
  `UNWIND $asked AS one
   MATCH (first:Thing { id: one.ids[0] })-[:HAS]->(:Participation)-[:IN]->(t:Tie { tieKind: one.kind })
   WHERE ${visible('t')}
   WITH DISTINCT one, t
   WITH one, t, COLLECT { MATCH (t)<-[:IN]-(:Participation)<-[:HAS]-(who) RETURN DISTINCT who.id } AS who
   WHERE (size(who) = size(one.ids) OR t.slug = one.key) AND all(id IN one.ids WHERE id IN who)
   RETURN one.tie AS asked, t.id AS id`,
);

/** What is said of these things about these properties. */
export const statementsAbout = reading<
  { about: readonly string[]; properties: readonly string[]; readers: readonly string[] },
  { id: string; about: string }
>(
  'sheets.statementsAbout',
  `UNWIND $about AS about
   MATCH (s:Statement)-[:ABOUT]->(:Thing { id: about })
   WHERE s.property IN $properties AND ${visible('s')}
   RETURN DISTINCT s.id AS id, about`,
);

/** How many transactions of a request have put rows so far; the document has one of its own. */
export const partsOfRequest = reading<{ request: string }, { count: number }>(
  'sheets.partsOfRequest',
  `MATCH (c:Change) WHERE c.request STARTS WITH $request
   WITH DISTINCT c.request AS request WHERE NOT request CONTAINS '/source/'
   RETURN count(request) AS count`,
);

/** What version the facts are of before anything is read. */
export const versionNow = reading<object, { version: number }>(
  'sheets.versionNow',
  `MATCH (v:GraphVersion { id: 'facts' }) RETURN v.version AS version`,
);

/** The last that another import to the pole has put since. */
export const otherImportSince = reading<{ since: number; part: string; own: string }, { version: number }>(
  'sheets.otherImportSince',
  `MATCH (c:Change) WHERE c.version > $since AND c.request CONTAINS '/sheets/' AND c.request CONTAINS $part
     AND NOT c.request STARTS WITH $own
   RETURN c.version AS version ORDER BY version DESC LIMIT 1`,
);
