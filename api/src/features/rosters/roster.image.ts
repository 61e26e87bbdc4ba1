import { daysOfDate } from '@maillage/graph-schema/model';
import type { RecordOf } from '@maillage/graph-schema/records';
import type { RecordImage } from '../../platform/changes/node-image';
import { thingProperties } from '../things';

function allEvidence(record: RecordOf<'rosters'>) {
  return [...(record.evidence ?? []), ...record.entries.flatMap((entry) => entry.evidence)];
}

export const rosterImage: RecordImage<'rosters'> = {
  kind: 'rosters',
  base: 'Thing',
  references: (record) => [record.of, ...record.entries.map((entry) => entry.who)],
  evidence: allEvidence,
  image: (record, context) => ({
    base: 'Thing',
    labels: ['Roster'],
    properties: {
      ...thingProperties('ROSTER', record),
      date: record.date,
      dateFrom: daysOfDate(record.date).first,
      complete: record.complete,
      modality: record.modality,
    },
    links: [
      { type: 'OF', to: context.idOf(record.of), toBase: 'Thing' },
      ...record.entries.map((entry, position) => ({
        type: 'LISTS',
        to: context.idOf(entry.who),
        toBase: 'Thing' as const,
        properties: {
          position,
          asWritten: entry.as,
          mode: entry.mode,
          group: entry.group,
          note: entry.note,
          passages: context.passagesOf(entry.evidence),
        },
      })),
    ],
    passages: context.passagesOf(allEvidence(record)),
    identifiers: [],
  }),
};
