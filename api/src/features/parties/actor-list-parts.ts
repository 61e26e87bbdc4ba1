import { communesAmong, territoriesIn } from '../../platform/access/lies-in';
import { visible } from '../../platform/access/viewer';
import { variants, type Statement } from '../../platform/database/statement';
import { territoryColumns, type TerritoryTuple } from '../territories';
import { columnsOf } from '../things';
import { countOfTies } from './tie-count.relation';

interface ActorListParameters {
  text: string | null;
  types: readonly string[] | null;
  functions: readonly string[] | null;
  territory: string | null;
  /** Codes of communes. */
  communes: readonly string[];
  ess: string | null;
  after: readonly (string | number)[] | null;
  limit: number;
  columns: readonly string[];
  withTotal: boolean;
  withTerritory: boolean;
  withTies: boolean;
  fictitious: boolean;
  fictitiousTies: boolean;
  readers: readonly string[];
}

type ActorRowTuple = [
  columns: unknown[],
  territory: TerritoryTuple | null,
  ties: number | null,
  /** In a list by distance, the commune’s place among those that are asked for. */
  nth?: number,
];

interface ActorListResult {
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

/** Begins with the territories `at` of a place. */
export const territories = {
  within: territoriesIn('$territory'),
  around: communesAmong('$communes'),
} as const;

export type Surroundings = keyof typeof territories;

const located = (place: Surroundings) => `${territories[place]}
        MATCH (at)<-[:LOCATED_IN]-(a:Actor)`;

/** The actors of a place: all of them, or those of a territory or of some communes, which several ways may lead to. */
const places = {
  anywhere: { actors: 'MATCH (a:Actor)', each: 'a' },
  within: { actors: located('within'), each: 'DISTINCT a' },
  around: { actors: located('around'), each: 'DISTINCT a' },
} as const;

export type ActorPlace = keyof typeof places;

type ActorListFilters = Readonly<Record<keyof typeof filters, boolean>>;

export type ActorList = (used: ActorListFilters) => Statement<ActorListParameters, ActorListResult>;

/** A list from one of the places. Of the few of a territory it is cheap to test whether a filter was given. */
export function listFrom(
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

export const tieCount = countOfTies('a', '$fictitiousTies');

export const row = (ties: string, more = '') => `[${columnsOf('a', '$columns')},
  CASE WHEN $withTerritory THEN head(COLLECT {
    MATCH (a)-[:LOCATED_IN]->(territory:Territory) WHERE ${visible('territory')}
    RETURN ${territoryColumns('territory')}
  }) END,
  ${ties}${more}]`;

/** How many actors are of one class. */
export const inClass = 'COUNT { (c)<-[:COUNTED_IN]-() }';

/** Actors that any filter but a text and a territory leaves: whole classes of them. */
const totalOfClasses = `head(COLLECT {
        MATCH (c:ActorClass)
        WHERE ($types IS NULL OR c.type IN $types) AND ($functions IS NULL OR any(f IN c.functions WHERE f IN $functions))
          AND ($ess IS NULL OR c.ess = $ess) AND ($fictitious OR NOT c.fictitious) AND ${visible('c')}
        RETURN sum(${inClass})
      })`;

/** Actors of a territory and those within it, by classes of them. */
const totalAt = (place: Surroundings) => `head(COLLECT {
        ${territories[place]}
        MATCH (at)<-[:AT]-(c:HomeClass) WHERE ($fictitious OR NOT c.fictitious) AND ${visible('c')}
        RETURN sum(${inClass})
      })`;

/** What can be told by classes is, and the others are counted one by one. */
export const total = (place: ActorPlace, filtered: string) => {
  const [byClasses, classes] =
    place === 'anywhere'
      ? ['$text IS NULL', totalOfClasses]
      : ['$text IS NULL AND $types IS NULL AND $functions IS NULL AND $ess IS NULL', totalAt(place)];
  return `CASE WHEN NOT $withTotal THEN null WHEN ${byClasses} THEN ${classes} ELSE COUNT {
        ${places[place].actors}
        WHERE ${filtered} AND ${visible('a')}
        RETURN ${places[place].each}
      } END AS total`;
};
