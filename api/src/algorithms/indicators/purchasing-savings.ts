import { amountsOf, placeOfAmount, qualifierOfSum } from './amounts';
import { groupBy, inOrder } from './by-year';
import type { TieFact } from './facts';
import { reading, type Indicator } from './indicator';

/** What purchasing groups are reported to have saved their members, by year. */
export const purchasingSavings: Indicator = {
  code: 'PURCHASING_SAVINGS',
  section: 'MONEY',
  label: { fr: 'Économies des achats groupés', en: 'Savings by purchasing together' },
  sentence: {
    fr: 'Économies constatées des groupements d’achats, par année.',
    en: 'Savings reported of purchasing groups, by year.',
  },
  caveat: {
    fr: 'Ce que les groupements déclarent, par rapport au prix que chacun payait avant ; rien de ce qui est seulement attendu.',
    en: 'What groups report, against the price that each paid before; nothing that is only expected.',
  },
  unit: 'EUR',
  moreIsBetter: true,
  namedIn: [],
  read: (facts) => {
    const saved = facts.ties.filter((tie) => tie.kind === 'PURCHASING_GROUP' && tie.modality === 'REPORTED');
    const amounts = amountsOf(facts, 'SAVINGS');
    // The savings of two years are two amounts; what is said of one year and of both is the same money.
    const told = saved.flatMap((tie) =>
      (amounts.get(tie.id) ?? []).map((amount) => ({ tie, amount, place: placeOfAmount(amount) })),
    );
    const readings = [...groupBy(told, ({ place }) => place.period)].flatMap(([period, all]) => {
      const [one] = all;
      if (!one) return [];
      const { periodFrom: from, periodTo: to } = one.amount.said;
      const known = new Set(all.map(({ tie }) => tie.id));
      // A group that began later or was over has nothing to tell of the time.
      const could = saved.filter((tie) => known.has(tie.id) || period === null || runsIn(tie, from, to));
      return [
        reading({
          ...{ period, unit: 'EUR' },
          year: one.place.year,
          value: all.reduce((sum, { amount }) => sum + amount.value, 0),
          qualifier: qualifierOfSum(all.map(({ amount }) => amount.qualifier)),
          disputed: all.some(({ amount }) => amount.disputed),
          coverage: { known: known.size, of: could.length },
          statements: all.flatMap(({ amount }) => amount.statements),
          ties: [...known],
        }),
      ];
    });
    return inOrder(readings);
  },
  aims: () => [],
};

function runsIn(tie: TieFact, from = '0000-01-01', to = '9999-12-31'): boolean {
  return tie.from <= to && tie.to >= from;
}
