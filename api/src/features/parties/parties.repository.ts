import { visible } from '../../platform/access/viewer';
import { reading, type Statement } from '../../platform/database/statement';
import { listedInOfParty, rostersOfThing } from '../rosters';
import { statementsOfThing } from '../statements';
import { territoryColumns, territoryOfThing, type TerritoryTuple } from '../territories';
import { whole, optionalColumn, thingEvidence, wholeOfThing, type AnyRelation } from '../things';
import { tiesOfParty } from '../ties';
import { identifiersOfThing, partsOfPlace, recognitionsOfPole, wholeOfPlace } from './party.relations';
import { tieCountOfParty } from './tie-count.relation';

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
  `MATCH (x:Thing { slug: $slug }) WHERE ${isParty} AND ${visible('x')} ${withRelations}`,
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
  withFictitious: boolean;
  after: readonly (string | number)[] | null;
  limit: number;
  withTotal: boolean;
  withTerritory: boolean;
  withTies: boolean;
  readers: readonly string[];
}

export type ActorRowTuple = [columns: unknown[], territory: TerritoryTuple | null, ties: number | null];

export interface ActorListResult {
  rows: ActorRowTuple[];
  total: number | null;
}

const filtered = `($types IS NULL OR a.type IN $types)
  AND ($functions IS NULL OR any(f IN a.functions WHERE f IN $functions))
  AND ($text IS NULL OR any(k IN a.searchKeys WHERE k CONTAINS $text))
  AND ($ess IS NULL OR a.ess = $ess)
  AND ($withFictitious OR NOT a.fictitious)
  AND ($territory IS NULL OR EXISTS { (a)-[:LOCATED_IN]->(:Territory)-[:WITHIN*0..4]->(:Territory { code: $territory }) })
  AND ${visible('a')}`;

const tieCount = `COUNT { MATCH (a)-[:HAS]->(:Participation)-[:IN]->(l:Tie) WHERE ${visible('l')} RETURN DISTINCT l }`;

const row = `[${whole('a')},
  CASE WHEN $withTerritory THEN head(COLLECT {
    MATCH (a)-[:LOCATED_IN]->(territory:Territory) RETURN ${territoryColumns('territory')}
  }) END,
  CASE WHEN $withTies THEN ${tieCount} END]`;

const total = `CASE WHEN $withTotal THEN COUNT { MATCH (a:Actor) WHERE ${filtered} } END AS total`;

function listByName(order: 'ASC' | 'DESC') {
  const beyond = order === 'ASC' ? '>' : '<';
  const start = order === 'ASC' ? "''" : "'\uffff'";
  return reading<ActorListParameters, ActorListResult>(
    `actors.list.NAME_${order}`,
    `RETURN
      COLLECT {
        MATCH (a:Actor) USING INDEX a:Actor(sortName)
        WHERE a.sortName ${beyond}= coalesce($after[0], ${start})
          AND ($after IS NULL OR a.sortName ${beyond} $after[0] OR a.id > $after[1])
          AND ${filtered}
        WITH a ORDER BY a.sortName ${order}, a.id LIMIT toInteger($limit)
        RETURN ${row}
      } AS rows, ${total}`,
  );
}

const listByTies = reading<ActorListParameters, ActorListResult>(
  'actors.list.TIES_DESC',
  `RETURN
    COLLECT {
      MATCH (a:Actor)
      WHERE ${filtered}
      WITH a, ${tieCount} AS ties
      WHERE $after IS NULL OR ties < $after[0] OR (ties = $after[0] AND a.id > $after[1])
      WITH a, ties ORDER BY ties DESC, a.id LIMIT toInteger($limit)
      RETURN [${whole('a')}, CASE WHEN $withTerritory THEN head(COLLECT {
        MATCH (a)-[:LOCATED_IN]->(territory:Territory) RETURN ${territoryColumns('territory')}
      }) END, ties]
    } AS rows, ${total}`,
  { scans: 'What a viewer sees of each actor must be counted before it can be ordered.' },
);

export const listActors: Readonly<Record<string, Statement<ActorListParameters, ActorListResult>>> = {
  NAME_ASC: listByName('ASC'),
  NAME_DESC: listByName('DESC'),
  TIES_DESC: listByTies,
};

export const actorsByFunction = reading<{ readers: readonly string[] }, { code: string; actorCount: number }>(
  'actors.byFunction',
  `MATCH (a:Actor) WHERE ${visible('a')}
   UNWIND a.functions AS code
   RETURN code, count(*) AS actorCount`,
  { scans: 'Counts every actor by function.' },
);
