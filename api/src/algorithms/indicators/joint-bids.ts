import type { Bilingual, UnitCode } from '@maillage/graph-schema/vocabulary';
import { groupBy, inOrder, yearOfDay } from './by-year';
import type { TieFact } from './facts';
import { reading, type Indicator } from './indicator';

interface Counting {
  readonly code: string;
  readonly label: Bilingual;
  readonly sentence: Bilingual;
  readonly unit: UnitCode;
  readonly states: readonly string[];
  /** What one bid adds; nothing where it is not known. */
  readonly of: (bid: TieFact) => number | undefined;
}

const caveat: Bilingual = {
  fr: 'Rangées à l’année où le groupement a commencé. Une réponse gagnée dit que le marché est attribué, pas ce qu’il a rapporté.',
  en: 'In the year in which the group began. A bid that was won says that the contract was awarded, not what it brought.',
};

/** Joint bids by the year in which the group began; a year of which no amount is known has none, not nought. */
function bidsBy({ states, of, ...words }: Counting): Indicator {
  return {
    ...{ ...words, caveat },
    section: 'MONEY',
    moreIsBetter: true,
    namedIn: [],
    read: ({ ties }) => {
      const bids = ties.filter((tie) => tie.kind === 'JOINT_BID' && states.includes(tie.bidState ?? ''));
      const readings = [...groupBy(bids, ({ from }) => yearOfDay(from))].flatMap(([year, all]) => {
        const known = all.filter((bid) => of(bid) !== undefined);
        if (known.length === 0) return [];
        return [
          reading({
            ...{ year, unit: words.unit },
            period: year === null ? null : String(year),
            value: known.reduce((sum, bid) => sum + (of(bid) ?? 0), 0),
            coverage: known.length < all.length ? { known: known.length, of: all.length } : null,
            ties: known.map((bid) => bid.id),
          }),
        ];
      });
      return inOrder(readings);
    },
    aims: () => [],
  };
}

export const jointBids: readonly Indicator[] = [
  bidsBy({
    code: 'JOINT_BIDS_ANSWERED',
    label: { fr: 'Réponses communes déposées', en: 'Joint bids submitted' },
    sentence: {
      fr: 'Groupements qui ont déposé une réponse, gagnée, perdue ou en attente.',
      en: 'Groups that submitted a bid: won, lost or pending.',
    },
    unit: 'ITEM',
    states: ['SUBMITTED', 'WON', 'LOST'],
    of: () => 1,
  }),
  bidsBy({
    code: 'JOINT_BIDS_WON',
    label: { fr: 'Réponses communes gagnées', en: 'Joint bids won' },
    sentence: { fr: 'Groupements dont la réponse a été retenue.', en: 'Groups whose bid was chosen.' },
    unit: 'ITEM',
    states: ['WON'],
    of: () => 1,
  }),
  bidsBy({
    code: 'JOINT_BIDS_AMOUNT',
    label: { fr: 'Marchés gagnés ensemble', en: 'Contracts won together' },
    sentence: {
      fr: 'Montant hors taxes des réponses communes gagnées, là où il est connu.',
      en: 'Amount before tax of the joint bids that were won, where it is known.',
    },
    unit: 'EUR',
    states: ['WON'],
    of: (bid) => bid.bidAmount,
  }),
];
