import type { PartyRow, TieRow } from '../../algorithms/network-measures/network-snapshot';
import { stanceForAll } from '../../platform/access/sees-answers';
import { visible } from '../../platform/access/viewer';
import {
  askedPath,
  askedRow,
  partyMatches,
  type NetworkParameters,
  type TerritoryTuple,
} from './network.columns';
import { numberOf } from './measured-actors.repository';
import { byKnowledge, version } from './network.repository';

export type SnapshotRow =
  | { readonly part: 'VERSION'; readonly row: readonly [number] }
  | { readonly part: 'ASKED'; readonly row: readonly [id: string] }
  | { readonly part: 'TERRITORY'; readonly row: TerritoryTuple }
  | { readonly part: 'PARTY'; readonly row: PartyRow }
  | { readonly part: 'TIE'; readonly row: TieRow };

/**
 * The network that matches, as a snapshot is made of it: no names, and of each participant only what is counted. Its own
 * days are said where it was not there all of the tie's. A party goes by the number of its node, which means nothing
 * beyond this reading: a country is a million of them.
 */
export const readSnapshot = byKnowledge<NetworkParameters, SnapshotRow>(
  'snapshot',
  (use) => `${version}
   UNION ALL
   ${askedRow}
   UNION ALL
   ${askedPath}
   UNION ALL
   MATCH (x:Actor|Pole|Place|Body|Person) WHERE ${partyMatches('x')}
   RETURN 'PARTY' AS part, [${numberOf('x')}, x:Actor, x.hub, x.fictitious, x.sinceEarliest, x.untilLatest,
     ${use.standsAlone('x')}, x.type] AS row
   UNION ALL
   MATCH (l:Tie) WHERE ${use.tieMatches('l')}
   RETURN 'TIE' AS part, head([told IN [${use.tieStance('l')}] | [l.tieKind, l.modality, l.fictitious,
     coalesce(l.status IN ['IDEA', 'ABANDONED'], false), l.sinceEarliest, l.untilLatest, COLLECT {
     WITH ${stanceForAll('l', 'told')} AS forAll
     MATCH (l)<-[:IN]-(part:Participation)<-[:HAS]-(member:Thing) WHERE ${visible('member')}
     RETURN [${numberOf('member')}, part.role, coalesce(forAll, ${use.stance('part')}),
       CASE WHEN part.sinceEarliest <= l.sinceEarliest AND l.untilLatest <= part.untilLatest THEN null
         ELSE [part.sinceEarliest, part.untilLatest] END]
   }]]) AS row`,
  { scans: 'The whole network is what is measured.' },
);
