import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { listedInOfParty, rostersOfThing } from '../rosters';
import { statementsOfThing } from '../statements';
import { territoryOfThing } from '../territories';
import {
  doors,
  partyColumns,
  root,
  thingEvidence,
  withRelations,
  wholeOfThing,
  type AnyRelation,
  type RootRow,
} from '../things';
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

const isParty = '(x:Actor OR x:Pole OR x:Place OR x:Body OR x:Person)';

export const party = root({
  name: 'parties',
  doors: {
    ...doors,
    siret: "MATCH (:Identifier { scheme: 'SIRET', value: $siret })-[:IDENTIFIES]->(x:Thing)",
  },
  where: `${isParty} AND ${visible('x')}`,
  relations: partyRelations,
  narrow: { always: partyColumns, relations: [tiesOfParty] },
});

/** Small lists that are shown whole. */
function smallListOf(label: string) {
  return reading<Record<string, unknown>, RootRow>(
    `parties.all${label}`,
    `MATCH (x:${label}) WHERE ${visible('x')}
     WITH x ORDER BY x.sortName, x.id LIMIT 1000 ${withRelations(partyRelations)}`,
    { scans: `A pole has some tens of them; the first thousand of ${label} are listed.` },
  );
}

export const allParties = {
  poles: smallListOf('Pole'),
  places: smallListOf('Place'),
  bodies: smallListOf('Body'),
  people: smallListOf('Person'),
} as const;
