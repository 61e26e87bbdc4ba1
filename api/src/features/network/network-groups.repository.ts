import { codesOf, functions as functionTerms } from '@maillage/graph-schema/vocabulary';
import { OTHERS } from '../../algorithms/network-groups/count-groups';
import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import {
  actorsAsked,
  asKnownNow,
  askedPath,
  askedRow,
  isLocatedAsAsked,
  isParty,
  isThen,
  othersAsked,
  partyMatches,
  territoriesAsked,
  territoryTuple,
  type NetworkFragments,
  type NetworkParameters,
  type TerritoryTuple,
  type Whereabouts,
} from './network.columns';
import { byKnowledge, version } from './network.repository';

/**
 * Where a party stands, as text: the id of the territory that an actor is in, its functions in the order of the list with
 * spaces between, nothing where it has none; `OTHERS` for what is no actor.
 */
export type Stand = string;

export type PartiesRow =
  | { readonly part: 'VERSION'; readonly row: readonly [number] }
  | { readonly part: 'TERRITORY'; readonly row: TerritoryTuple }
  | { readonly part: 'ASKED'; readonly row: readonly [id: string] }
  | { readonly part: 'PARTIES'; readonly row: readonly [Stand, count: number] };

/** So many ties whose parties stand there: of several that stand at one place, two are told. */
export interface TiesRow {
  readonly stands: readonly Stand[];
  readonly count: number;
}

/** Of territories that are in the same groups, the one that is said for all of them. */
export interface StandIns {
  readonly standIns: Readonly<Record<string, string>>;
}

/** Where an actor stands, one by one and where ties are counted, and the territories that are told with that. */
interface StandOf {
  readonly own: (x: string) => string;
  readonly inTies: (x: string) => string;
  readonly tree: Readonly<Record<Whereabouts, string>>;
}

const territories: StandOf = {
  own: (x) => `coalesce(${x}.home, '')`,
  inTies: (x) => `coalesce($standIns[${x}.home], '')`,
  tree: {
    anywhere: `MATCH (t:Territory) WHERE ${visible('t')}
     RETURN 'TERRITORY' AS part, ${territoryTuple('t')} AS row`,
    within: `${askedPath}
     UNION ALL
     ${territoriesAsked}
     RETURN 'TERRITORY' AS part, ${territoryTuple('at')} AS row`,
  },
};

/** Functions of an actor; where some are asked for, those of them. */
const functionsOf = (x: string) =>
  `trim(reduce(all = '', f IN ['${codesOf(functionTerms).join("', '")}'] | all + CASE
       WHEN f IN coalesce(${x}.functions, []) AND ($functions IS NULL OR f IN $functions) THEN f + ' ' ELSE '' END))`;

const functions: StandOf = {
  own: functionsOf,
  inTies: functionsOf,
  tree: { anywhere: askedPath, within: askedPath },
};

/**
 * Whether a party shares a tie with another one. What looks further stands behind a `WITH`: the planner tries it once there,
 * and in a `MATCH` at each of the nodes that it could begin with, which for what is nested takes it seconds.
 */
const isTied = (x: string, use: NetworkFragments) => `EXISTS {
    MATCH (${x})-[:HAS]->(own:Participation)-[:IN]->(l:Tie) WHERE ${isThen('own')}
    WITH l WHERE ${use.tieMatches('l')} AND EXISTS {
      MATCH (l)<-[:IN]-(part:Participation)<-[:HAS]-(member:Thing) WHERE member <> ${x} AND ${isThen('part')}
      WITH member WHERE ${isParty('member')} AND ${partyMatches('member')}
      RETURN 1 AS one
    }
    RETURN 1 AS one
  }`;

const scans = { scans: 'The whole network is what is counted.' };

const before = (where: Whereabouts, { tree }: StandOf) => `${version}
     UNION ALL
     ${tree[where]}
     UNION ALL
     ${askedRow}`;

const tiedOthers = (use: NetworkFragments) => `${othersAsked}
     WITH x WHERE ${isTied('x', use)}
     RETURN 'PARTIES' AS part, ['${OTHERS}', count(*)] AS row`;

/** Parties counted one by one. */
const parties = (name: string, where: Whereabouts, stand: StandOf) =>
  byKnowledge<NetworkParameters, PartiesRow>(
    `groups.${name}.parties.${where}`,
    (use) => `${before(where, stand)}
     UNION ALL
     ${actorsAsked[where]}
     WITH x, ${use.standsAlone('x')} AS alone WHERE alone OR ${isTied('x', use)}
     WITH ${stand.own('x')} AS stand, count(*) AS count
     RETURN 'PARTIES' AS part, [stand, count] AS row
     UNION ALL
     ${tiedOthers(use)}`,
    scans,
  );

const inClass = 'COUNT { (c)<-[:COUNTED_IN]-() }';
const isOfClasses = `${visible('c')} AND ($withFictitious OR NOT c.fictitious)`;
const isOfFunctions = (x: string) => `($functions IS NULL OR any(f IN ${x}.functions WHERE f IN $functions))
       AND (NOT $withoutFunction OR coalesce(size(${x}.functions), 0) = 0)`;

const classesOfTerritories = {
  anywhere: `MATCH (c:HomeClass)-[:AT]->(at:Territory)
       WHERE ${isOfClasses} AND (NOT $unplaced OR NOT ${visible('at')})
       RETURN at.id AS stand, sum(${inClass}) AS count
       UNION ALL
       MATCH (c:ActorClass|HomeClass) WHERE ${isOfClasses}
       RETURN '' AS stand, sum(CASE WHEN c:ActorClass THEN ${inClass} ELSE -${inClass} END) AS count`,
  within: `${territoriesAsked}
       MATCH (c:HomeClass)-[:AT]->(at) WHERE ${isOfClasses}
       RETURN at.id AS stand, sum(${inClass}) AS count`,
};

const classesOfFunctions = `MATCH (c:ActorClass) WHERE ${isOfClasses} AND ${isOfFunctions('c')}
       RETURN ${functionsOf('c')} AS stand, sum(${inClass}) AS count`;

/**
 * Actors counted by the classes that are kept of them (docs/decisions/0031), for whoever asks for no day. Of who runs a
 * pole, which classes do not tell, there are few: they are taken off again.
 */
const classes = (name: string, where: Whereabouts, counted: string, stand: StandOf) =>
  reading<NetworkParameters, PartiesRow>(
    `network.groups.${name}.classes.${where}`,
    `${before(where, stand)}
     UNION ALL
     CALL () {
       ${counted}
       UNION ALL
       MATCH (x:Actor { hub: true })
       WHERE NOT $withHub AND ${visible('x')} AND ($withFictitious OR NOT x.fictitious)
         AND ${isOfFunctions('x')} AND ${isLocatedAsAsked('x')}
       RETURN ${stand.own('x')} AS stand, -count(*) AS count
     }
     WITH stand, sum(count) AS count WHERE count > 0
     RETURN 'PARTIES' AS part, [stand, count] AS row
     UNION ALL
     ${tiedOthers(asKnownNow)}`,
    scans,
  );

/**
 * Ties are gone to from their parties, so that each party is looked at once, and ties that only one of them is in are
 * left alone. Parties are put in order before, so that ties of the same stands are one row.
 */
const ties = (name: string, where: Whereabouts, { inTies }: StandOf) =>
  byKnowledge<NetworkParameters & StandIns, TiesRow>(
    `groups.${name}.ties.${where}`,
    (use) => `CALL () {
       ${actorsAsked[where]}
       RETURN x, ${inTies('x')} AS stand
       UNION ALL
       ${othersAsked}
       RETURN x, '${OTHERS}' AS stand
     }
     WITH x, stand ORDER BY stand
     CALL (x) {
       MATCH (x)-[:HAS]->(part:Participation)-[:IN]->(l:Tie) WHERE ${isThen('part')}
       RETURN DISTINCT l
     }
     WITH l, collect(stand) AS stands
     WHERE size(stands) > 1 AND ${use.tieMatches('l')}
     WITH [at IN range(0, size(stands) - 1) WHERE at < 2 OR stands[at] <> stands[at - 2] | stands[at]] AS stands
     RETURN stands, count(*) AS count`,
    scans,
  );

const whereabouts = <T>(of: (where: Whereabouts) => T) => ({
  anywhere: of('anywhere'),
  within: of('within'),
});

/**
 * The network that matches, counted by where parties stand: in territories, or by their functions. First the parties,
 * of which it follows what groups there are; then the ties, by those groups: there are few of them, however many
 * communes their parties are in.
 */
export const readGroups = {
  TERRITORY: {
    classes: whereabouts((where) => classes('territory', where, classesOfTerritories[where], territories)),
    parties: whereabouts((where) => parties('territory', where, territories)),
    ties: whereabouts((where) => ties('territory', where, territories)),
  },
  FUNCTION: {
    classes: { anywhere: classes('function', 'anywhere', classesOfFunctions, functions), within: null },
    parties: whereabouts((where) => parties('function', where, functions)),
    ties: whereabouts((where) => ties('function', where, functions)),
  },
};
