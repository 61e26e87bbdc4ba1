import { visible } from '../../platform/access/viewer';
import {
  askedRow,
  isParty,
  partyMatches,
  territoryTuple,
  type NetworkFragments,
  type NetworkParameters,
  type TerritoryTuple,
} from './network.columns';
import { byKnowledge, version } from './network.repository';

/** Where a party stands: ids of its territories, or codes of its functions. */
export type Stand = readonly [isActor: boolean, at: readonly string[]];

export type GroupsRow =
  | { readonly part: 'VERSION'; readonly row: readonly [number] }
  | { readonly part: 'TERRITORY'; readonly row: TerritoryTuple }
  | { readonly part: 'ASKED'; readonly row: readonly [id: string] }
  | { readonly part: 'PARTIES'; readonly row: readonly [Stand, count: number] }
  | { readonly part: 'TIES'; readonly row: readonly [readonly Stand[], count: number] };

/** How a party's stand is read: what has to be matched for it, and what it is then. */
interface StandOf {
  readonly match: (x: string) => string;
  readonly stand: (x: string) => string;
}

const territories: StandOf = {
  match: (x) => `OPTIONAL MATCH (${x})-[:LOCATED_IN]->(home:Territory) WHERE ${visible('home')}
       WITH ${x}, collect(home.id) AS homes`,
  stand: (x) => `[${x}:Actor, CASE WHEN ${x}:Actor THEN homes ELSE [] END]`,
};

/** Functions of an actor; where some are asked for, those of them. */
const functions: StandOf = {
  match: () => '',
  stand: (x) =>
    `[${x}:Actor, [f IN coalesce(${x}.functions, []) WHERE $functions IS NULL OR f IN $functions]]`,
};

/** The parties that match, each with where it stands. */
const standing = (x: string, { match, stand }: StandOf, more = 'true') => `
     MATCH (${x}:Actor|Pole|Place|Body|Person) WHERE ${partyMatches(x)} AND ${more}
     ${match(x)}
     WITH ${x}, ${stand(x)} AS stand`;

/** Whether a party shares a tie with another one. */
const isTied = (x: string, use: NetworkFragments) => `EXISTS {
    MATCH (${x})-[:HAS]->(own:Participation)-[:IN]->(l:Tie)
    WHERE ($asOf IS NULL OR (own.sinceEarliest <= $asOf AND $asOf <= own.untilLatest)) AND ${use.tieMatches('l')}
      AND EXISTS {
        MATCH (l)<-[:IN]-(part:Participation)<-[:HAS]-(member:Thing)
        WHERE member <> ${x} AND ($asOf IS NULL OR (part.sinceEarliest <= $asOf AND $asOf <= part.untilLatest))
          AND ${isParty('member')} AND ${partyMatches('member')}
      }
  }`;

function groups(name: string, by: StandOf) {
  return byKnowledge<NetworkParameters, GroupsRow>(
    `groups.${name}`,
    (use) => `${version}
     UNION ALL
     MATCH (t:Territory) WHERE ${visible('t')}
     RETURN 'TERRITORY' AS part, ${territoryTuple('t')} AS row
     UNION ALL
     ${askedRow}
     UNION ALL
     ${standing('x', by, `((x:Actor AND ${use.standsAlone('x')}) OR ${isTied('x', use)})`)}
     WITH stand, count(*) AS count
     RETURN 'PARTIES' AS part, [stand, count] AS row
     UNION ALL
     ${standing('x', by)}
     MATCH (x)-[:HAS]->(part:Participation)-[:IN]->(l:Tie)
     WHERE ($asOf IS NULL OR (part.sinceEarliest <= $asOf AND $asOf <= part.untilLatest))
     WITH DISTINCT l, x, stand
     WITH l, collect(stand) AS stands, count(*) AS members
     WHERE members > 1 AND ${use.tieMatches('l')}
     WITH stands, count(*) AS count
     RETURN 'TIES' AS part, [stands, count] AS row`,
    { scans: 'The whole network is what is counted.' },
  );
}

/**
 * The network that matches, counted by where parties stand: in territories, or by their functions. Ties are gone to
 * from their parties, so that each party is looked at once however many ties it has.
 */
export const readGroups = {
  TERRITORY: groups('territory', territories),
  FUNCTION: groups('function', functions),
};
