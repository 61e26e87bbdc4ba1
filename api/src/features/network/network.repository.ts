import { visible } from '../../platform/access/viewer';
import { reading, type Statement } from '../../platform/database/statement';
import {
  actorsAsked,
  asKnownNow,
  asKnownThen,
  askedPath,
  askedRow,
  isParty,
  isThen,
  othersAsked,
  partyMatches,
  type NetworkFragments,
  type NetworkParameters,
  type NodeTuple,
  type OutlineTuple,
  type TerritoryTuple,
  type TieTuple,
  type Whereabouts,
} from './network.columns';

/** One row of a network: its version, a party, a tie, a way; its outline, where there is more than can be drawn. */
export type NetworkRow =
  | { readonly part: 'VERSION'; readonly row: readonly [number] }
  | { readonly part: 'PARTY'; readonly row: NodeTuple }
  | { readonly part: 'TIE'; readonly row: TieTuple }
  | { readonly part: 'OUTLINE'; readonly row: OutlineTuple }
  | { readonly part: 'TOO_LARGE'; readonly row: readonly [] }
  | { readonly part: 'ASKED'; readonly row: readonly [id: string] }
  | { readonly part: 'TERRITORY'; readonly row: TerritoryTuple };

export type PathRow = NetworkRow | { readonly part: 'WAY'; readonly row: readonly string[] };

/** A statement in its two variants: as everything is known now, and as it was known on a day. */
export interface ByKnowledge<P, R> {
  readonly now: Statement<P, R>;
  readonly then: Statement<P, R>;
}

export function byKnowledge<P, R>(
  name: string,
  text: (use: NetworkFragments) => string,
  options?: { scans: string },
): ByKnowledge<P, R> {
  return {
    now: reading<P, R>(`network.${name}`, text(asKnownNow), options),
    then: reading<P, R>(`network.${name}.asKnown`, text(asKnownThen), options),
  };
}

export const version = `MATCH (v:GraphVersion { id: 'facts' }) RETURN 'VERSION' AS part, [v.version] AS row`;

/** Nothing, where parts are not to be read. */
const unless = (condition: string) => `UNWIND CASE WHEN ${condition} THEN [] ELSE [1] END AS go`;

/** What a drawing can hold: how many parties and ties, of which more are read as an outline. */
export interface DrawableParameters {
  readonly nodes: number;
  readonly ties: number;
  /** Whether since when ties are known, and by how many documents, is asked for. */
  readonly withDays: boolean;
}

const isLarge = 'size(parties) > $nodes OR size(ties) > $ties AS large';

/**
 * Ends a statement that has `parties` and `ties`: each a row with its details, or, where they are more than can be
 * drawn, all of them in one row of as much as decides what is. `of` says who is in which tie, by ties or by parties.
 */
const picture = (
  use: NetworkFragments,
  by: 'TIE' | 'PARTY',
  centre: string,
) => `UNWIND CASE WHEN large THEN [] ELSE parties END AS x
     RETURN 'PARTY' AS part, ${use.nodeTuple('x')} AS row
     UNION ALL
     UNWIND CASE WHEN large THEN [] ELSE ties END AS l
     RETURN 'TIE' AS part, ${use.tieTuple('l')} AS row
     UNION ALL
     ${unless('NOT large')}
     CALL (parties) {
       UNWIND range(0, size(parties) - 1) AS at
       WITH at, parties[at] AS x
       RETURN collect(CASE WHEN NOT (${use.standsAlone('x')}) THEN at END) AS notAlone,
         collect(CASE WHEN NOT x:Actor THEN at END) AS others
     }
     RETURN 'OUTLINE' AS part,
       [[x IN parties | x.slug], notAlone, others, [l IN ties | l.slug], of, '${by}', ${centre}] AS row`;

/**
 * The whole network that matches. Where `most` is given and more actors than that stand alone, that there are so many
 * is all that is read of it. Ties are gone to from their parties: of those that only one of them is in, nothing is read.
 */
const network = (where: Whereabouts, name: string) =>
  byKnowledge<NetworkParameters & DrawableParameters & { most: number | null }, NetworkRow>(
    name,
    (use) => `CALL () {
     ${actorsAsked[where]} AND ${use.standsAlone('x')}
     WITH x LIMIT toInteger(coalesce($most, -1) + 1)
     RETURN coalesce(count(x) > $most, false) AS tooLarge
   }
   CALL (tooLarge) {
     ${unless('tooLarge')}
     CALL () {
       ${actorsAsked[where]}
       RETURN x
       UNION ALL
       ${othersAsked}
       RETURN x
     }
     RETURN collect(x) AS parties
   }
   CALL (parties) {
     UNWIND range(0, size(parties) - 1) AS at
     WITH at, parties[at] AS x
     MATCH (x)-[:HAS]->(part:Participation)-[:IN]->(l:Tie) WHERE ${isThen('part')}
     WITH l, collect(DISTINCT at) AS members
     WHERE size(members) > 1 AND ${use.tieMatches('l')}
     RETURN collect(l) AS ties, collect(members) AS of
   }
   WITH tooLarge, parties, ties, of, ${isLarge}
   CALL (tooLarge, parties, ties, of, large) {
     ${version}
     UNION ALL
     ${askedRow}
     UNION ALL
     ${askedPath}
     UNION ALL
     ${unless('NOT tooLarge')}
     RETURN 'TOO_LARGE' AS part, [] AS row
     UNION ALL
     ${picture(use, 'TIE', 'null')}
   }
   RETURN part, row`,
    { scans: 'The whole network is what is asked for.' },
  );

export const readNetwork = {
  anywhere: network('anywhere', 'read'),
  within: network('within', 'read.within'),
} as const;

/** The ties of all that has been reached, each looked at once. */
const tiesOf = (use: NetworkFragments, reached: string) => `UNWIND ${reached} AS near
     MATCH (near)-[:HAS]->(:Participation)-[:IN]->(l:Tie)
     WITH DISTINCT l WHERE ${use.tieMatches('l')}`;

/**
 * One tie further from all that has been reached: each tie and each party is looked at once, however many
 * ways lead to it. Nothing is added once so much has been reached that no drawing could hold it.
 */
const further = (use: NetworkFragments) => `CALL (centre, ties) {
     UNWIND ties AS l
     MATCH (l)<-[:IN]-(:Participation)<-[:HAS]-(far:Thing)
     WITH DISTINCT far WHERE far <> centre AND ${partyMatches('far')}
     RETURN collect(far) AS found
   }
   WITH centre, ties, found + centre AS reached
   CALL (reached) {
     ${tiesOf(use, 'CASE WHEN size(reached) <= $most THEN reached ELSE [] END')}
     RETURN collect(l) AS met
   }
   WITH centre, CASE WHEN size(reached) <= $most THEN met ELSE ties END AS ties`;

/** The parties within so many ties of one, and the ties that lead to them. */
function neighbourhood(degree: number) {
  return byKnowledge<NetworkParameters & DrawableParameters & { id: string; most: number }, NetworkRow>(
    `neighbourhood.${degree}`,
    (use) => `MATCH (centre:Thing { id: $id }) WHERE ${isParty('centre')} AND ${visible('centre')}
   CALL (centre) {
     ${tiesOf(use, '[centre]')}
     RETURN collect(l) AS ties
   }
   ${Array.from({ length: degree - 1 }, () => further(use)).join('\n   ')}
   CALL (centre, ties) {
     UNWIND range(0, size(ties) - 1) AS at
     WITH at, ties[at] AS l
     MATCH (l)<-[:IN]-(part:Participation)<-[:HAS]-(x:Thing)
     WITH x, collect(CASE WHEN ${isThen('part')} THEN at END) AS own
     WHERE x = centre OR (${partyMatches('x')})
     RETURN collect(x) AS found, collect(own) AS of
   }
   WITH centre, ties, of, CASE WHEN size(ties) = 0 THEN [centre] ELSE found END AS parties
   WITH centre, ties, of, parties, ${isLarge}
   CALL (centre, ties, of, parties, large) {
     ${version}
     UNION ALL
     ${picture(use, 'PARTY', 'centre.slug')}
   }
   RETURN part, row`,
  );
}

/** A statement for each degree: the nearest, asked most, is planned in a fraction of the furthest. */
export const readNeighbourhood = [1, 2, 3, 4].map(neighbourhood);

/**
 * Shortest ways of at most twelve ties (four relationships each), as lists of ids: party, tie, party, tie …
 * Only who can introduce somebody lies on the way: actors, bodies and persons, no place or pole. Of ways of
 * one length, those by smaller ties come first: who does something in twos knows each other.
 */
const paths = (use: NetworkFragments) => `MATCH (a:Thing { id: $from }), (b:Thing { id: $to })
   WHERE ${isParty('a')} AND ${isParty('b')} AND ${visible('a')} AND ${visible('b')}
   CALL (a, b) {
     MATCH way = allShortestPaths((a)-[:HAS|IN*..48]-(b))
     WHERE a <> b AND all(x IN nodes(way) WHERE
       CASE
         WHEN x:Participation THEN true
         WHEN x:Tie THEN ${use.tieMatches('x')}
         WHEN x = a OR x = b THEN true
         ELSE (x:Actor OR x:Body OR x:Person) AND ${partyMatches('x')}
       END)
     WITH DISTINCT [x IN nodes(way) WHERE NOT x:Participation] AS steps
     WITH steps, reduce(crowd = 0, x IN steps | crowd + coalesce(x.participantCount, 0)) AS crowd
     ORDER BY crowd, [x IN steps | x.slug] LIMIT toInteger($atMost)
     RETURN collect(steps) AS ways
   }`;

const waysTold = `UNWIND ways AS steps
     RETURN 'WAY' AS part, [x IN steps | x.id] AS row`;

type PathParameters = NetworkParameters & DrawableParameters & { from: string; to: string; atMost: number };

/** The ways with everything that lies on them. */
export const readPaths = byKnowledge<PathParameters, PathRow>(
  'paths',
  (use) => `${paths(use)}
   WITH ways, reduce(all = [a, b], steps IN ways | all + steps) AS things
   CALL (ways, things) {
     ${version}
     UNION ALL
     ${waysTold}
     UNION ALL
     UNWIND things AS x
     WITH DISTINCT x WHERE NOT x:Tie
     RETURN 'PARTY' AS part, ${use.nodeTuple('x')} AS row
     UNION ALL
     UNWIND things AS l
     WITH DISTINCT l WHERE l:Tie
     RETURN 'TIE' AS part, ${use.tieTuple('l')} AS row
   }
   RETURN part, row`,
);

/** No more than the ways, where it is asked how long they are. */
export const readLengths = byKnowledge<PathParameters, PathRow>(
  'paths.lengths',
  (use) => `${paths(use)}
   CALL (ways) {
     ${version}
     UNION ALL
     ${waysTold}
   }
   RETURN part, row`,
);

/** The details of what is drawn, where an outline has told what that is. */
export const readDrawn = byKnowledge<
  NetworkParameters & DrawableParameters & { drawnParties: readonly string[]; drawnTies: readonly string[] },
  NetworkRow
>(
  'drawn',
  (use) => `UNWIND $drawnParties AS slug
   MATCH (x:Thing { slug: slug }) WHERE ${visible('x')}
   RETURN 'PARTY' AS part, ${use.nodeTuple('x')} AS row
   UNION ALL
   UNWIND $drawnTies AS slug
   MATCH (l:Thing { slug: slug }) WHERE l:Tie AND ${visible('l')}
   RETURN 'TIE' AS part, ${use.tieTuple('l')} AS row`,
);
