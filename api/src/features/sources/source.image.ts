import { daysOfDate } from '@maillage/graph-schema/model';
import type { RecordImage } from '../../platform/changes/node-image';
import { thingProperties } from '../things';

export const sourceImage: RecordImage<'sources'> = {
  kind: 'sources',
  base: 'Thing',
  references: () => [],
  evidence: () => [],
  image: (record) => {
    const days = daysOfDate(record.date);
    return {
      base: 'Thing',
      labels: ['Source'],
      properties: {
        ...thingProperties('SOURCE', { ...record, name: record.title }),
        sourceKind: record.kind,
        key: record.key,
        author: record.author,
        publisher: record.publisher,
        date: record.date,
        dateFrom: days.first,
        dateTo: days.last,
        dateEstimated: record.dateEstimated,
        dateReason: record.dateReason,
        language: record.language,
      },
      links: [],
      passages: [],
      identifiers: [],
    };
  },
};
