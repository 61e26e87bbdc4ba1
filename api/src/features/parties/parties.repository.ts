import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading, variants, type Statement } from '../../platform/database/statement';
import { listedInOfParty, rostersOfThing } from '../rosters';
import { statementsOfThing } from '../statements';
import { territoriesIn } from '../../platform/access/lies-in';
import { territoryColumns, territoryOfThing, type TerritoryTuple } from '../territories';
import { columnsOf, whole, optionalColumn, thingEvidence, wholeOfThing, type AnyRelation } from '../things';
import { tiesOfParty } from '../ties';
import { identifiersOfThing, partsOfPlace, recognitionsOfPole, wholeOfPlace } from './party.relations';
import { countOfTies, tieCountOfParty } from './tie-count.relation';

/** What a party can be asked along with itself, in one statement. */
export const partyRelations: readonly AnyRelation[] = [
  thingEvidence,
  statementsOfThing,
  tiesOfParty,
  listedInOfParty,
  territoryOfThing,
  identifiersOfThing,
  wholeOfPlace,
  partsOfPlace,
  rostersOfThing,
  wholeOfThing,
  recognitionsOfPole,
  tieCountOfParty,
];

const withRelations = `RETURN ${whole('x')} AS thing, ${partyRelations
  .map((one) => optionalColumn(one, 'x'))
  .join(',\n    ')}`;

export type PartyResult = { thing: unknown[] } & Record<string, unknown>;

const isParty = '(x:Actor OR x:Pole OR x:Place OR x:Body OR x:Person)';

export const partyById = reading<Record<string, unknown>, PartyResult>(
  'parties.byId',
  `MATCH (x:Thing { id: $id }) WHERE ${isParty} AND ${visible('x')} ${withRelations}`,
);

export const partyBySlug = reading<Record<string, unknown>, PartyResult>(
  'parties.bySlug',
  `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $slug })-[:IDENTIFIES]->(x:Thing)
   WHERE ${isParty} AND ${visible('x')} ${withRelations}`,
);

export const partyByIdentifier = reading<Record<string, unknown>, PartyResult>(
  'parties.byIdentifier',
  `MATCH (:Identifier { scheme: $scheme, value: $value })-[:IDENTIFIES]->(x:Thing)
   WHERE ${isParty} AND ${visible('x')} ${withRelations}`,
);

/** Small lists that are shown whole. */
function smallListOf(label: string) {
  return reading<Record<string, unknown>, PartyResult>(
    `parties.all${label}`,
    `MATCH (x:${label}) WHERE ${visible('x')}
     WITH x ORDER BY x.sortName, x.id LIMIT 1000 ${withRelations}`,
    { scans: `A pole has some tens of them; the first thousand of ${label} are listed.` },
  );
}

export const allParties = {
  poles: smallListOf('Pole'),
  places: smallListOf('Place'),
  bodies: smallListOf('Body'),
  people: smallListOf('Person'),
} as const;

export interface ActorListParameters {
  text: string | null;
  types: readonly string[] | null;
  functions: readonly string[] | null;
  territory: string | null;
  ess: string | null;
  after: readonly (string | number)[] | null;
  limit: number;
  columns: readonly string[];
  withTotal: boolean;
  withTerritory: boolean;
  withTies: boolean;
  fictitiousTies: boolean;
  readers: readonly string[];
}

export type ActorRowTuple = [columns: unknown[], territory: TerritoryTuple | null, ties: number | null];

export interface ActorListResult {
  rows: ActorRowTuple[];
  total: number | null;
}

/** The optional filters of a list of actors; the rarer ones share a text. */
const filters = {
  types: 'a.type IN $types',
  real: 'NOT a.fictitious',
  rarer: `($functions IS NULL OR any(f IN a.functions WHERE f IN $functions))
  AND ($text IS NULL OR any(k IN a.searchKeys WHERE k CONTAINS $text))
  AND ($ess IS NULL OR a.ess = $ess)`,
} as const;

/** Where a list of actors begins: at all of them, or at those of a territory, which are few. */
const places = {
  anywhere: { actors: 'MATCH (a:Actor)', byName: 'MATCH (a:Actor) USING INDEX a:Actor(sortName)' },
  within: {
    actors: `${territoriesIn('$territory')}
        MATCH (at)<-[:LOCATED_IN]-(a:Actor)`,
    byName: `${territoriesIn('$territory')}
        MATCH (at)<-[:LOCATED_IN]-(a:Actor)`,
  },
} as const;

type ActorPlace = keyof typeof places;

export type ActorListFilters = Readonly<Record<keyof typeof filters, boolean>>;

type ActorList = (used: ActorListFilters) => Statement<ActorListParameters, ActorListResult>;

/** A list from one of the places. Of the few of a territory it is cheap to test whether a filter was given. */
function listFrom(
  place: ActorPlace,
  name: string,
  compose: (filtered: string) => string,
  options: { scans?: string } = {},
): ActorList {
  if (place === 'anywhere')
    return variants<keyof typeof filters, ActorListParameters, ActorListResult>(
      name,
      filters,
      compose,
      options,
    );
  const { types, real, rarer } = filters;
  return variants<'real', ActorListParameters, ActorListResult>(
    name,
    { real },
    (isReal) => compose(`${isReal} AND ($types IS NULL OR ${types}) AND ${rarer}`),
    options,
  );
}

const tieCount = countOfTies('a', '$fictitiousTies');

const row = (ties: string) => `[${columnsOf('a', '$columns')},
  CASE WHEN $withTerritory THEN head(COLLECT {
    MATCH (a)-[:LOCATED_IN]->(territory:Territory) WHERE ${visible('territory')}
    RETURN ${territoryColumns('territory')}
  }) END,
  ${ties}]`;

const total = (place: ActorPlace, filtered: string) =>
  `CASE WHEN $withTotal THEN COUNT {
        ${places[place].actors}
        WHERE ${filtered} AND ${visible('a')}
        RETURN DISTINCT a
      } END AS total`;

function listByName(order: 'ASC' | 'DESC', place: ActorPlace) {
  const beyond = order === 'ASC' ? '>' : '<';
  const start = order === 'ASC' ? "''" : "'\uffff'";
  return listFrom(
    place,
    `actors.list.NAME_${order}.${place}`,
    (filtered) => `RETURN
      COLLECT {
        ${places[place].byName}
        WHERE a.sortName ${beyond}= coalesce($after[0], ${start})
          AND ($after IS NULL OR a.sortName ${beyond} $after[0] OR a.id > $after[1])
          AND ${filtered} AND ${visible('a')}
        WITH DISTINCT a ORDER BY a.sortName ${order}, a.id LIMIT toInteger($limit)
        RETURN ${row(`CASE WHEN $withTies THEN ${tieCount} END`)}
      } AS rows, ${total(place, filtered)}`,
  );
}

/** Ties that an actor has, whoever may see them: as many as its viewer sees, or more. The store knows it at once. */
const mostTies = 'COUNT { (a)-[:HAS]->() }';

/**
 * What a viewer sees of each actor must be counted before it can be ordered, and that is too much for a country. So
 * many are counted first as the page has, of those that have most: who comes onto the page has as many ties as the last
 * of them at least, and only those that could are counted then.
 */
function listByTies(place: ActorPlace) {
  return listFrom(
    place,
    `actors.list.TIES_DESC.${place}`,
    (filtered) => `CALL () {
      ${places[place].actors}
      WHERE ${filtered} AND ${visible('a')}
      WITH DISTINCT a, ${mostTies} AS most
      WHERE $after IS NULL OR most < $after[0]
      WITH a, most ORDER BY most DESC LIMIT toInteger($limit)
      WITH ${tieCount} AS ties
      WITH count(*) AS found, min(ties) AS last
      RETURN CASE WHEN found < toInteger($limit) THEN 0 ELSE last END AS least
    }
    RETURN COLLECT {
      ${places[place].actors}
      WHERE ${filtered} AND ${visible('a')}
      WITH DISTINCT a, least
      WHERE ${mostTies} >= least
      WITH a, ${tieCount} AS ties
      WHERE $after IS NULL OR ties < $after[0] OR (ties = $after[0] AND a.id > $after[1])
      WITH a, ties ORDER BY ties DESC, a.id LIMIT toInteger($limit)
      RETURN ${row('ties')}
    } AS rows, ${total(place, filtered)}`,
    { scans: 'Looks at how many ties each actor has.' },
  );
}

const inPlaces = <T>(list: (place: ActorPlace) => T) => ({
  anywhere: list('anywhere'),
  within: list('within'),
});

export const listActors: Readonly<Record<string, Readonly<Record<ActorPlace, ActorList>>>> = {
  NAME_ASC: inPlaces((place) => listByName('ASC', place)),
  NAME_DESC: inPlaces((place) => listByName('DESC', place)),
  TIES_DESC: inPlaces(listByTies),
};

export const actorsByFunction = reading<
  { withFictitious: boolean; readers: readonly string[] },
  { code: string; actorCount: number }
>(
  'actors.byFunction',
  `MATCH (a:Actor) WHERE ${visible('a')} AND ($withFictitious OR NOT a.fictitious)
   UNWIND a.functions AS code
   RETURN code, count(*) AS actorCount`,
  { scans: 'Counts every actor by function.' },
);
