import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';
import { organisersOfEvent, placeOfEvent } from '../chronicle';
import { partyRelations } from '../parties';
import { entriesOfRoster } from '../rosters';
import { whole, optionalColumn, type AnyRelation } from '../things';
import { factsOfSource } from '../sources';
import { participationsOfTie, poleOfTie } from '../ties';

/** Whatever any thing can be asked along with itself. */
export const thingRelations: readonly AnyRelation[] = [
  ...partyRelations,
  participationsOfTie,
  poleOfTie,
  placeOfEvent,
  organisersOfEvent,
  entriesOfRoster,
  factsOfSource,
];

const withRelations = `RETURN ${whole('x')} AS thing, ${thingRelations
  .map((one) => optionalColumn(one, 'x'))
  .join(',\n    ')}`;

export type ThingResult = { thing: unknown[] } & Record<string, unknown>;

export const thingById = reading<Record<string, unknown>, ThingResult>(
  'things.byId',
  `MATCH (x:Thing { id: $id }) WHERE ${visible('x')} ${withRelations}`,
);

/** By its address, or by that of what was merged into it. */
export const thingBySlug = reading<Record<string, unknown>, ThingResult>(
  'things.bySlug',
  `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $slug })-[:IDENTIFIES]->(x:Thing)
   WHERE ${visible('x')} ${withRelations}`,
);
