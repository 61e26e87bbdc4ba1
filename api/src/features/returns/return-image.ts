import { termOf, yearlyFigures } from '@maillage/graph-schema/vocabulary';
import type { RecordImage } from '../../platform/changes/node-image';
import { thingProperties } from '../things';

/** What a structure declares for a year. No index of the search holds its label, so that no search finds one. */
export const returnImage: RecordImage<'returns'> = {
  kind: 'returns',
  base: 'Thing',
  references: (record) => [record.of],
  evidence: () => [],
  image: (record, context) => {
    const { label, unit } = termOf(yearlyFigures, record.figure);
    return {
      base: 'Thing',
      labels: ['Return'],
      properties: {
        ...thingProperties('RETURN', { ...record, name: `${label.fr} ${record.year}` }),
        year: record.year,
        figure: record.figure,
        value: record.value,
        unit,
        qualifier: record.qualifier,
        saidHow: record.said.how,
        saidOn: record.said.on,
        saidBy: record.said.by,
        sure: record.said.sure,
      },
      links: [{ type: 'OF', to: context.idOf(record.of), toBase: 'Thing' }],
      passages: [],
      identifiers: [],
    };
  },
};
