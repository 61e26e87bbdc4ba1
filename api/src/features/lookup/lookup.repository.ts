import { visible } from '../../platform/access/viewer';
import { organisersOfEvent, placeOfEvent } from '../chronicle';
import { partyRelations } from '../parties';
import { entriesOfRoster } from '../rosters';
import { doors, root, type AnyRelation } from '../things';
import { factsOfSource } from '../sources';
import { participationsOfTie, poleOfTie } from '../ties';

/** Whatever any thing can be asked along with itself. */
const thingRelations: readonly AnyRelation[] = [
  ...partyRelations,
  participationsOfTie,
  poleOfTie,
  placeOfEvent,
  organisersOfEvent,
  entriesOfRoster,
  factsOfSource,
];

export const thing = root({ name: 'things', doors, where: visible('x'), relations: thingRelations });
