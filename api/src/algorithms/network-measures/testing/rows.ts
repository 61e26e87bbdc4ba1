import { tieKinds } from '@maillage/graph-schema/vocabulary';
import type { MeasureChoice } from '../measured-graph';
import { SnapshotBuilder, type PartRow, type PartyRow, type TieRow } from '../network-snapshot';
import type { Rows } from './plain-measures';

export const everything: MeasureChoice = {
  kinds: tieKinds.map(({ code }) => code),
  stances: ['CONFIRMED', 'DECLARED'],
  modalities: null,
  day: null,
  withHub: true,
  withFictitious: true,
  withOutsiders: true,
  pole: null,
};

export const actor = (party: number, type = 'ASSOCIATION'): PartyRow => [
  party,
  true,
  null,
  false,
  null,
  null,
  true,
  type,
];

export const tie = (
  who: readonly number[],
  kind = 'SHARED_SERVICES',
  roles: readonly string[] = [],
): TieRow => [
  kind,
  'REPORTED',
  false,
  false,
  '0000-01-01',
  '9999-12-31',
  who.map((one, place): PartRow => [one, roles[place] ?? 'PARTNER', 'DECLARED', null]),
];

export function snapshotOf({ parties, ties }: Rows) {
  const builder = new SnapshotBuilder();
  for (const row of parties) builder.party(row);
  for (const row of ties) builder.tie(row);
  return builder.snapshot();
}
