import { amountsOf, qualifierOfSum } from './amounts';
import { groupBy, inOrder, yearOfDay } from './by-year';
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
    // The savings of two years are two amounts; each year is preferred among what is said of it.
    const told = facts.statements.flatMap((one) => {
      const tie = saved.find(({ id }) => id === one.about);
      if (!tie || one.property !== 'SAVINGS') return [];
      return [{ year: yearOfDay(one.periodTo) ?? yearOfDay(one.periodFrom), one }];
    });
    const readings = [...groupBy(told, ({ year }) => year)].flatMap(([year, all]) => {
      const statements = all.map(({ one }) => one);
      const ofYear = amountsOf({ ...facts, statements }, 'SAVINGS');
      const values = [...ofYear.values()].flat();
      if (values.length === 0) return [];
      // A group that began later or was over has nothing to tell of the year.
      const could = saved.filter((tie) => ofYear.has(tie.id) || year === null || runsIn(tie, year));
      return [
        reading({
          ...{ year, unit: 'EUR' },
          period: year === null ? null : String(year),
          value: values.reduce((sum, { value }) => sum + value, 0),
          qualifier: qualifierOfSum(values.map((amount) => amount.qualifier)),
          disputed: values.some((amount) => amount.disputed),
          coverage: { known: ofYear.size, of: could.length },
          statements: values.flatMap((amount) => amount.statements),
          ties: [...ofYear.keys()],
        }),
      ];
    });
    return inOrder(readings);
  },
  aims: () => [],
};

function runsIn({ from, to }: TieFact, year: number): boolean {
  return from <= `${year}-12-31` && to >= `${year}-01-01`;
}
