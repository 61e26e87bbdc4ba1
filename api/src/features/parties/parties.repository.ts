import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading, variants, type Statement } from '../../platform/database/statement';
import { listedInOfParty, rostersOfThing } from '../rosters';
import { statementsOfThing } from '../statements';
import { liesIn } from '../../platform/access/lies-in';
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
  AND ($ess IS NULL OR a.ess = $ess)
  AND ($territory IS NULL
    OR ${liesIn('a', '$territory')})`,
} as const;

export type ActorListFilters = Readonly<Record<keyof typeof filters, boolean>>;

const tieCount = countOfTies('a', '$fictitiousTies');

const row = (ties: string) => `[${columnsOf('a', '$columns')},
  CASE WHEN $withTerritory THEN head(COLLECT {
    MATCH (a)-[:LOCATED_IN]->(territory:Territory) WHERE ${visible('territory')}
    RETURN ${territoryColumns('territory')}
  }) END,
  ${ties}]`;

const total = (filtered: string) =>
  `CASE WHEN $withTotal THEN COUNT { MATCH (a:Actor) WHERE ${filtered} AND ${visible('a')} } END AS total`;

function listByName(order: 'ASC' | 'DESC') {
  const beyond = order === 'ASC' ? '>' : '<';
  const start = order === 'ASC' ? "''" : "'\uffff'";
  return variants<keyof typeof filters, ActorListParameters, ActorListResult>(
    `actors.list.NAME_${order}`,
    filters,
    (filtered) => `RETURN
      COLLECT {
        MATCH (a:Actor) USING INDEX a:Actor(sortName)
        WHERE a.sortName ${beyond}= coalesce($after[0], ${start})
          AND ($after IS NULL OR a.sortName ${beyond} $after[0] OR a.id > $after[1])
          AND ${filtered} AND ${visible('a')}
        WITH a ORDER BY a.sortName ${order}, a.id LIMIT toInteger($limit)
        RETURN ${row(`CASE WHEN $withTies THEN ${tieCount} END`)}
      } AS rows, ${total(filtered)}`,
  );
}

const listByTies = variants<keyof typeof filters, ActorListParameters, ActorListResult>(
  'actors.list.TIES_DESC',
  filters,
  (filtered) => `RETURN
    COLLECT {
      MATCH (a:Actor)
      WHERE ${filtered} AND ${visible('a')}
      WITH a, ${tieCount} AS ties
      WHERE $after IS NULL OR ties < $after[0] OR (ties = $after[0] AND a.id > $after[1])
      WITH a, ties ORDER BY ties DESC, a.id LIMIT toInteger($limit)
      RETURN ${row('ties')}
    } AS rows, ${total(filtered)}`,
  { scans: 'What a viewer sees of each actor must be counted before it can be ordered.' },
);

export const listActors: Readonly<
  Record<string, (used: ActorListFilters) => Statement<ActorListParameters, ActorListResult>>
> = {
  NAME_ASC: listByName('ASC'),
  NAME_DESC: listByName('DESC'),
  TIES_DESC: listByTies,
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
