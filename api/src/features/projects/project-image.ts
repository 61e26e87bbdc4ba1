import { stateOfProject } from '@maillage/graph-schema/records';
import type { RecordImage } from '../../platform/changes/node-image';
import { thingProperties } from '../things';

/**
 * An activity being created. No index of the search holds its label: only its readers find it, in their list. Steps
 * are links to whoever does them, creations a small list in the node.
 */
export const projectImage: RecordImage<'projects'> = {
  kind: 'projects',
  base: 'Thing',
  references: (record) => [record.pole, ...record.steps.map((step) => step.who)],
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => ({
    base: 'Thing',
    labels: ['Project'],
    properties: {
      ...thingProperties('PROJECT', record),
      state: stateOfProject(record),
      carrier: record.carrier.mark,
      carrierIsPublic: record.carrier.isPublic,
      creationsAsJson: JSON.stringify(record.creations),
      stoppedAsJson: record.stopped && JSON.stringify(record.stopped),
    },
    links: [
      { type: 'KEPT_BY', to: context.idOf(record.pole), toBase: 'Thing' },
      ...record.steps.map(({ who, step, state, since, until, proof, note }, position) => ({
        type: 'SUPPORTED_BY',
        to: context.idOf(who),
        toBase: 'Thing' as const,
        properties: { position, step, state, since, until, proof, note },
      })),
    ],
    passages: context.passagesOf(record.evidence),
    identifiers: [],
  }),
};
