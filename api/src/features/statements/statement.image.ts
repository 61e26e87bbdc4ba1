import { daysOfPeriod } from '@maillage/graph-schema/model';
import { properties, termOf } from '@maillage/graph-schema/vocabulary';
import type { RecordImage } from '../../platform/changes/node-image';

export const statementImage: RecordImage<'statements'> = {
  kind: 'statements',
  base: 'Statement',
  references: (record) => [record.about],
  evidence: (record) => record.evidence,
  image: (record, context) => {
    const days = record.period ? daysOfPeriod(record.period) : undefined;
    return {
      base: 'Statement',
      labels: termOf(properties, record.property).indicator ? ['Observation'] : [],
      properties: {
        property: record.property,
        value: record.value,
        unit: record.unit,
        qualifier: record.qualifier ?? (record.value === undefined ? undefined : 'EXACT'),
        text: record.text,
        modality: record.modality,
        period: record.period,
        periodFrom: days?.first,
        periodTo: days?.last,
        scope: record.scope,
        note: record.note,
        pinnedWhy: record.pinned?.why,
        pinnedOn: record.pinned?.on,
        pinnedBy: record.pinned?.by,
        implied: record.implied,
        fictitious: record.fictitious,
        readers: record.readers,
        knownSince: firstDay(record.evidence.map((one) => context.dayOf(one.source))),
      },
      links: [{ type: 'ABOUT', to: context.idOf(record.about), toBase: 'Thing' }],
      passages: context.passagesOf(record.evidence),
      identifiers: [],
    };
  },
};

function firstDay(days: readonly string[]): string | undefined {
  return [...days].filter(Boolean).sort()[0];
}
