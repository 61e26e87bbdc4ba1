import { daysOfPeriod } from '@maillage/graph-schema/model';
import type { RecordImage } from '../../platform/changes/node-image';
import { present, thingProperties } from '../things';

function periodProperties(period: string | undefined) {
  if (!period) return { period };
  const days = daysOfPeriod(period);
  return { period, periodFrom: days.first, periodTo: days.last };
}

export const eventImage: RecordImage<'events'> = {
  kind: 'events',
  base: 'Thing',
  references: (record) => present(record.place, ...record.organisers),
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => ({
    base: 'Thing',
    labels: ['Event'],
    properties: {
      ...thingProperties('EVENT', record),
      ...periodProperties(record.date),
      eventKind: record.kind,
      modality: record.modality,
    },
    links: [
      ...present(record.place).map((key) => ({
        type: 'AT',
        to: context.idOf(key),
        toBase: 'Thing' as const,
      })),
      ...record.organisers.map((key) => ({
        type: 'ORGANISED_BY',
        to: context.idOf(key),
        toBase: 'Thing' as const,
      })),
    ],
    passages: context.passagesOf(record.evidence),
    identifiers: [],
  }),
};

export const recognitionImage: RecordImage<'recognitions'> = {
  kind: 'recognitions',
  base: 'Thing',
  references: (record) => [record.pole],
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => ({
    base: 'Thing',
    labels: ['Recognition'],
    properties: {
      ...thingProperties('RECOGNITION', record),
      ...periodProperties(record.date),
      outcome: record.outcome,
    },
    links: [{ type: 'OF', to: context.idOf(record.pole), toBase: 'Thing' }],
    passages: context.passagesOf(record.evidence),
    identifiers: [],
  }),
};
