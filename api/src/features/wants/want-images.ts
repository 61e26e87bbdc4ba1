import type { RecordKind, RecordOf } from '@maillage/graph-schema/records';
import type { ImageContext, NodeImage, RecordImage } from '../../platform/changes/node-image';
import { present, spanProperties, thingProperties } from '../things';

type Want = RecordOf<'needs'>;

function wantImage(kind: 'NEED' | 'OFFER', label: string) {
  return (record: Want, context: ImageContext): NodeImage => ({
    base: 'Thing',
    labels: [label],
    properties: {
      ...thingProperties(kind, record),
      ...spanProperties(record.since, record.until),
      sort: record.sort,
      cpv: record.cpv,
      tags: record.tags,
      state: record.state,
    },
    links: [
      { type: 'OF', to: context.idOf(record.of), toBase: 'Thing' },
      { type: 'KEPT_BY', to: context.idOf(record.pole), toBase: 'Thing' },
      ...present(record.place).map((key) => ({
        type: 'AT',
        to: context.idOf(key),
        toBase: 'Thing' as const,
      })),
      ...present(record.tie).map((key) => ({
        type: 'BECAME',
        to: context.idOf(key),
        toBase: 'Thing' as const,
      })),
      ...present(record.territory).map((key) => ({
        type: 'LOCATED_IN',
        to: context.idOf(key),
        toBase: 'Territory' as const,
      })),
    ],
    passages: [],
    identifiers: [],
  });
}

function image<K extends RecordKind & ('needs' | 'offers')>(kind: K, code: 'NEED' | 'OFFER', label: string) {
  return {
    kind,
    base: 'Thing',
    references: (record: Want) => [
      record.of,
      record.pole,
      ...present(record.place, record.territory, record.tie),
    ],
    evidence: () => [],
    image: wantImage(code, label),
  } as unknown as RecordImage<K>;
}

export const needImage = image('needs', 'NEED', 'Need');
export const offerImage = image('offers', 'OFFER', 'Offer');
