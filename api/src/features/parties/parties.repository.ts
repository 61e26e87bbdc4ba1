import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';
import { listedInOfParty, rostersOfThing } from '../rosters';
import { statementsOfThing } from '../statements';
import { territoryOfThing } from '../territories';
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
