import { visible } from '../../platform/access/viewer';
import { reading, type Statement } from '../../platform/database/statement';
import {
  asKnownNow,
  asKnownThen,
  askedPath,
  askedRow,
  isParty,
  partyMatches,
  type NetworkFragments,
  type NetworkParameters,
  type NodeTuple,
  type TerritoryTuple,
  type TieTuple,
} from './network.columns';

/** One row of a network: its version, a party, a tie, a way. */
export type NetworkRow =
  | { readonly part: 'VERSION'; readonly row: readonly [number] }
  | { readonly part: 'PARTY'; readonly row: NodeTuple }
  | { readonly part: 'TIE'; readonly row: TieTuple }
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

/**
 * The whole network that matches: parties and ties, each a row. Where `most` is given and more actors than that stand
 * alone, that there are so many is all that is read of it.
 */
export const readNetwork = byKnowledge<NetworkParameters & { most: number | null }, NetworkRow>(
  'read',
  (use) => `CALL () {
     MATCH (x:Actor) WHERE ${partyMatches('x')} AND ${use.standsAlone('x')}
     WITH x LIMIT toInteger(coalesce($most, -1) + 1)
     RETURN coalesce(count(x) > $most, false) AS tooLarge
   }
   CALL (tooLarge) {
     ${version}
     UNION ALL
     ${askedRow}
     UNION ALL
     ${askedPath}
     UNION ALL
     ${unless('NOT tooLarge')}
     RETURN 'TOO_LARGE' AS part, [] AS row
     UNION ALL
     ${unless('tooLarge')}
     MATCH (x:Actor|Pole|Place|Body|Person) WHERE ${partyMatches('x')}
     RETURN 'PARTY' AS part, ${use.nodeTuple('x')} AS row
     UNION ALL
     ${unless('tooLarge')}
     MATCH (l:Tie) WHERE ${use.tieMatches('l')}
     RETURN 'TIE' AS part, ${use.tieTuple('l')} AS row
   }
   RETURN part, row`,
  { scans: 'The whole network is what is asked for.' },
);

/**
 * One tie further from all that has been reached: each tie and each party is looked at once, however many
 * ways lead to it. Nothing is added once so much has been reached that no drawing could hold it.
 */
const further = (use: NetworkFragments) => `CALL (reached) {
     UNWIND CASE WHEN size(reached) <= $most THEN reached ELSE [] END AS near
     MATCH (near)-[:HAS]->(:Participation)-[:IN]->(l:Tie)
     WITH DISTINCT l WHERE ${use.tieMatches('l')}
     RETURN collect(l) AS met
   }
   CALL (met) {
     UNWIND met AS l
     MATCH (l)<-[:IN]-(:Participation)<-[:HAS]-(far:Thing)
     WITH DISTINCT far WHERE ${partyMatches('far')}
     RETURN collect(far) AS found
   }
   WITH centre,
     CASE WHEN size(met) > 0 THEN found + centre ELSE reached END AS reached,
     CASE WHEN size(met) > 0 THEN met ELSE ties END AS ties`;

/** The parties within so many ties of one, and the ties that lead to them. */
function neighbourhood(degree: number) {
  return byKnowledge<NetworkParameters & { id: string; most: number }, NetworkRow>(
    `neighbourhood.${degree}`,
    (use) => `MATCH (centre:Thing { id: $id }) WHERE ${isParty('centre')} AND ${visible('centre')}
   WITH centre, [centre] AS reached, [] AS ties
   ${Array.from({ length: degree }, () => further(use)).join('\n   ')}
   CALL (reached, ties) {
     ${version}
     UNION ALL
     UNWIND reached AS x
     WITH DISTINCT x
     RETURN 'PARTY' AS part, ${use.nodeTuple('x')} AS row
     UNION ALL
     UNWIND ties AS l
     RETURN 'TIE' AS part, ${use.tieTuple('l')} AS row
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
export const readPaths = byKnowledge<
  NetworkParameters & { from: string; to: string; atMost: number },
  PathRow
>(
  'paths',
  (use) => `MATCH (a:Thing { id: $from }), (b:Thing { id: $to })
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
   }
   WITH a, b, ways, reduce(all = [a, b], steps IN ways | all + steps) AS things
   CALL (ways, things) {
     ${version}
     UNION ALL
     UNWIND ways AS steps
     RETURN 'WAY' AS part, [x IN steps | x.id] AS row
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
