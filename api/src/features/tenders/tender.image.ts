import type { RecordOf } from '@maillage/graph-schema/records';
import { tagKeys } from '../../algorithms/cpv-cover';
import { foldText } from '../../algorithms/search-keys';
import type { RecordImage } from '../../platform/changes/node-image';
import { present, thingProperties } from '../things';
import { endOfContract, latestDay, momentOfDeadline } from './tender-dates';

type Tender = RecordOf<'tenders'>;

/** Codes of the call, of its lots and of what the lots need. */
function codesOfTender(record: Tender): string[] {
  const lots = record.lots.flatMap((lot) => [...lot.cpv, ...present(...lot.needs.map((need) => need.cpv))]);
  return [...new Set([...record.cpv, ...lots])];
}

function tagsOfTender(record: Tender): string[] {
  return [...new Set(record.lots.flatMap((lot) => lot.needs.flatMap((need) => need.tags)))];
}

function winners(record: Tender): string[] {
  return [...new Set(present(...(record.award?.winners ?? []).map((one) => one.who)))];
}

function territories(record: Tender): string[] {
  return [...new Set(present(record.territory, ...record.lots.map((lot) => lot.territory)))];
}

/** By what a call without a deadline is ordered: after all others. */
const NO_DEADLINE = '9999-12-31T23:59:59Z';

/** A call for tenders; its lots, which are only ever read with it, stay in it as JSON. */
export const tenderImage: RecordImage<'tenders'> = {
  kind: 'tenders',
  base: 'Thing',
  references: (record) => [record.pole, ...present(record.buyer), ...winners(record), ...territories(record)],
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => {
    const cpv = codesOfTender(record);
    const tags = tagsOfTender(record);
    const deadlineAt = momentOfDeadline(record.deadline, record.timeZone);
    return {
      base: 'Thing',
      labels: ['Tender'],
      properties: {
        ...thingProperties('TENDER', record),
        key: record.key,
        origin: record.origin,
        sourceId: record.sourceId,
        nature: record.nature,
        buyerLevel: record.buyerLevel,
        buyerName: record.buyerName,
        buyerKey: foldText(record.buyerName),
        buyerSiret: record.buyerSiret,
        contract: record.contract,
        procedure: record.procedure,
        socialServices: record.socialServices,
        publishedOn: record.publishedOn,
        deadline: record.deadline,
        timeZone: record.timeZone,
        deadlineAt,
        sortDeadline: deadlineAt ?? NO_DEADLINE,
        sortDate: latestDay(record),
        endsOn: endOfContract(record),
        place: record.place,
        cpv,
        ownCpv: record.cpv,
        tags,
        tagKeys: tagKeys(tags),
        reservations: [...new Set(present(...record.lots.map((lot) => lot.reservation)))],
        value: record.value,
        months: record.months,
        url: record.url,
        social: record.social,
        environmental: record.environmental,
        aloneAndInGroup: record.aloneAndInGroup,
        severalGroups: record.severalGroups,
        mostLotsBid: record.mostLotsBid,
        mostLotsWon: record.mostLotsWon,
        lotsAsJson: JSON.stringify(record.lots),
        awardAsJson: record.award && JSON.stringify(record.award),
      },
      links: [
        { type: 'KEPT_BY', to: context.idOf(record.pole), toBase: 'Thing' },
        ...present(record.buyer).map((key) => ({
          type: 'BOUGHT_BY',
          to: context.idOf(key),
          toBase: 'Thing' as const,
        })),
        ...winners(record).map((key) => ({ type: 'WON', to: context.idOf(key), toBase: 'Thing' as const })),
        ...territories(record).map((key) => ({
          type: 'LOCATED_IN',
          to: context.idOf(key),
          toBase: 'Territory' as const,
        })),
      ],
      passages: context.passagesOf(record.evidence),
      identifiers: record.sourceId
        ? [{ scheme: `TENDER_${record.origin}`, value: record.sourceId, reference: record.url ?? '' }]
        : [],
    };
  },
};
