import type { RecordImage } from '../../platform/changes/node-image';

export const territoryImage: RecordImage<'territories'> = {
  kind: 'territories',
  base: 'Territory',
  references: (record) => record.within,
  evidence: () => [],
  image: (record, context) => ({
    base: 'Territory',
    labels: [],
    properties: {
      code: record.code,
      level: record.level,
      name: record.name,
      since: record.since,
      until: record.until,
      reference: record.reference,
      readers: record.readers,
      fictitious: record.fictitious,
    },
    links: record.within.map((key) => ({ type: 'WITHIN', to: context.idOf(key), toBase: 'Territory' })),
    passages: [],
    identifiers: [],
  }),
};
