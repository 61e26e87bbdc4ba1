import type { RecordOf } from '@maillage/graph-schema/records';
import type { RecordImage } from '../../platform/changes/node-image';
import { thingProperties } from '../things';

type Purchase = RecordOf<'purchases'>;

/** What of a purchase is only ever read whole with it; suppliers on the map are links. */
export type PurchaseParts = Pick<
  Purchase,
  | 'months'
  | 'priceIndex'
  | 'vatRate'
  | 'weights'
  | 'local'
  | 'chosen'
  | 'agreement'
  | 'launchedOn'
  | 'abandonedWhy'
  | 'signed'
> & { readonly offers: readonly Omit<Purchase['offers'][number], 'who'>[] };

/** What of a pledge its own readers are told alone. */
export type PledgeParts = Pick<RecordOf<'pledges'>, 'price' | 'priceFrom' | 'recoversVat' | 'note'>;

/** What actors want to buy together. */
export const purchaseImage: RecordImage<'purchases'> = {
  kind: 'purchases',
  base: 'Thing',
  references: (record) => [
    ...[record.of, record.pole],
    ...record.offers.flatMap(({ who }) => who ?? []),
    ...(record.tie ? [record.tie] : []),
  ],
  evidence: () => [],
  image: (record, context) => {
    const offers = record.offers.map(({ who: _who, ...offer }) => offer);
    const { months, priceIndex, vatRate, weights, local, chosen, agreement, launchedOn } = record;
    const parts: PurchaseParts = {
      ...{ months, priceIndex, vatRate, weights, local, chosen, agreement, launchedOn, offers },
      ...{ abandonedWhy: record.abandonedWhy, signed: record.signed },
    };
    const thing = (key: string) => ({ to: context.idOf(key), toBase: 'Thing' as const });
    return {
      base: 'Thing',
      labels: ['Purchase'],
      properties: {
        ...thingProperties('PURCHASE', record),
        state: record.state,
        unit: record.unit,
        cpv: record.cpv,
        closesOn: record.closesOn,
        purchaseAsJson: JSON.stringify(parts),
      },
      links: [
        { type: 'OF', ...thing(record.of) },
        { type: 'KEPT_BY', ...thing(record.pole) },
        ...record.offers.flatMap(({ who }, position) =>
          who ? [{ type: 'OFFERED_BY', ...thing(who), properties: { position } }] : [],
        ),
        ...(record.tie ? [{ type: 'BECAME', ...thing(record.tie) }] : []),
      ],
      passages: [],
      identifiers: [],
    };
  },
};

/** What one actor pledges. It has no name of its own, so that no search finds one. */
export const pledgeImage: RecordImage<'pledges'> = {
  kind: 'pledges',
  base: 'Thing',
  references: (record) => [record.of, record.purchase],
  evidence: () => [],
  image: (record, context) => {
    const { price, priceFrom, recoversVat, note } = record;
    const parts: PledgeParts = { price, priceFrom, recoversVat, note };
    return {
      base: 'Thing',
      labels: ['Pledge'],
      properties: {
        ...thingProperties('PLEDGE', { ...record, name: record.key }),
        quantity: record.quantity,
        firm: record.firm,
        publicBuyer: record.publicBuyer,
        pledgeAsJson: JSON.stringify(parts),
      },
      links: [
        { type: 'OF', to: context.idOf(record.of), toBase: 'Thing' },
        { type: 'PLEDGED_IN', to: context.idOf(record.purchase), toBase: 'Thing' },
      ],
      passages: [],
      identifiers: [],
    };
  },
};
