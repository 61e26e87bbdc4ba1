import { codesOf, functions as functionTerms } from '@maillage/graph-schema/vocabulary';
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

/** Where a party stands: ids of its territories, or codes of its functions, always in one order. */
export type Stand = readonly [isActor: boolean, at: readonly string[]];

export type PartiesRow =
  | { readonly part: 'VERSION'; readonly row: readonly [number] }
  | { readonly part: 'TERRITORY'; readonly row: TerritoryTuple }
  | { readonly part: 'ASKED'; readonly row: readonly [id: string] }
  | { readonly part: 'PARTIES'; readonly row: readonly [Stand, count: number] };

/** So many ties whose parties stand at these places, at each of them one party, or two and more. */
export interface TiesRow {
  readonly stands: readonly (readonly [Stand, parties: 1 | 2])[];
  readonly count: number;
}

/** Of territories that are in the same groups, the one that is said for all of them. */
export interface StandIns {
  readonly standIns: Readonly<Record<string, string>>;
}

/** Where a party stands, one by one and where ties are counted. */
interface StandOf {
  readonly own: (x: string) => string;
  readonly inTies: (x: string) => string;
}

const homes = (x: string, home: string) => `[${x}:Actor, CASE WHEN ${x}:Actor THEN COLLECT {
       MATCH (${x})-[:LOCATED_IN]->(home:Territory) WHERE ${visible('home')}
       RETURN DISTINCT ${home} AS id ORDER BY id
     } ELSE [] END]`;

const territories: StandOf = {
  own: (x) => homes(x, 'home.id'),
  inTies: (x) => homes(x, 'coalesce($standIns[home.id], home.id)'),
};

/** Functions of an actor, in the order of the list; where some are asked for, those of them. */
const functionsOf = (x: string) => `[${x}:Actor, [f IN ['${codesOf(functionTerms).join("', '")}']
       WHERE f IN coalesce(${x}.functions, []) AND ($functions IS NULL OR f IN $functions)]]`;

const functions: StandOf = { own: functionsOf, inTies: functionsOf };

/** The parties that match, each with where it stands. */
const standing = (x: string, stand: string, more = 'true') => `
     MATCH (${x}:Actor|Pole|Place|Body|Person) WHERE ${partyMatches(x)} AND ${more}
     WITH ${x}, ${stand} AS stand`;

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

const scans = { scans: 'The whole network is what is counted.' };

const parties = (name: string, { own }: StandOf) =>
  byKnowledge<NetworkParameters, PartiesRow>(
    `groups.${name}.parties`,
    (use) => `${version}
     UNION ALL
     MATCH (t:Territory) WHERE ${visible('t')}
     RETURN 'TERRITORY' AS part, ${territoryTuple('t')} AS row
     UNION ALL
     ${askedRow}
     UNION ALL
     ${standing('x', own('x'), `((x:Actor AND ${use.standsAlone('x')}) OR ${isTied('x', use)})`)}
     WITH stand, count(*) AS count
     RETURN 'PARTIES' AS part, [stand, count] AS row`,
    scans,
  );

/** Stands are put in order before they are collected, so that ties of the same ones are one row. */
const ties = (name: string, { inTies }: StandOf) =>
  byKnowledge<NetworkParameters & StandIns, TiesRow>(
    `groups.${name}.ties`,
    (use) => `${standing('x', inTies('x'))}
     MATCH (x)-[:HAS]->(part:Participation)-[:IN]->(l:Tie)
     WHERE ($asOf IS NULL OR (part.sinceEarliest <= $asOf AND $asOf <= part.untilLatest))
     WITH DISTINCT l, x, stand
     WITH l, stand, count(*) AS parties ORDER BY stand
     WITH l, collect([stand, CASE WHEN parties > 1 THEN 2 ELSE 1 END]) AS stands, sum(parties) AS members
     WHERE members > 1 AND ${use.tieMatches('l')}
     RETURN stands, count(*) AS count`,
    scans,
  );

/**
 * The network that matches, counted by where parties stand: in territories, or by their functions. First the parties,
 * of which it follows what groups there are; then the ties, by those groups: there are few of them, however many
 * communes their parties are in. Ties are gone to from their parties, so that each party is looked at once.
 */
export const readGroups = {
  TERRITORY: { parties: parties('territory', territories), ties: ties('territory', territories) },
  FUNCTION: { parties: parties('function', functions), ties: ties('function', functions) },
};
