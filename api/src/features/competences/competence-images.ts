import { tagKeys } from '../../algorithms/cpv-cover';
import type { RecordImage } from '../../platform/changes/node-image';
import { spanProperties, thingProperties } from '../things';

/** What an actor can deliver; references, which are only ever read with it, stay in it as JSON. */
export const competenceImage: RecordImage<'competences'> = {
  kind: 'competences',
  base: 'Thing',
  references: (record) => [record.of],
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => ({
    base: 'Thing',
    labels: ['Competence'],
    properties: {
      ...thingProperties('COMPETENCE', record),
      ...spanProperties(record.since, record.until),
      cpv: record.cpv,
      tags: record.tags,
      tagKeys: tagKeys(record.tags),
      level: record.level,
      referencesAsJson: record.references.length > 0 ? JSON.stringify(record.references) : undefined,
      declaredOn: record.declaredOn,
    },
    links: [{ type: 'OF', to: context.idOf(record.of), toBase: 'Thing' }],
    passages: context.passagesOf(record.evidence),
    identifiers: [],
  }),
};

/** What an actor keeps to itself. It has no name of its own, so that no search finds one. */
export const capacityImage: RecordImage<'capacities'> = {
  kind: 'capacities',
  base: 'Thing',
  references: (record) => [record.of, ...record.avoids],
  evidence: () => [],
  image: (record, context) => ({
    base: 'Thing',
    labels: ['Capacity'],
    properties: {
      ...thingProperties('CAPACITY', { ...record, name: record.key }),
      turnoversAsJson: JSON.stringify(record.turnovers),
      lead: record.lead,
      onlyKnown: record.onlyKnown,
      freeFrom: record.freeFrom,
      freeUntil: record.freeUntil,
    },
    links: [
      { type: 'OF', to: context.idOf(record.of), toBase: 'Thing' },
      ...record.avoids.map((key) => ({ type: 'AVOIDS', to: context.idOf(key), toBase: 'Thing' as const })),
    ],
    passages: [],
    identifiers: [],
  }),
};
