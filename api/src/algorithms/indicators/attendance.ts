import { inPreference, preferredStatement } from '../compare-statements';
import { qualifierOfSum } from './amounts';
import { groupBy, inOrder, yearOfDay } from './by-year';
import { reading, type Indicator } from './indicator';

/** People at the events of a year, as far as documents say how many came. */
export const attendance: Indicator = {
  code: 'ATTENDANCE',
  section: 'EVENTS',
  label: { fr: 'Participants aux événements', en: 'People at events' },
  sentence: {
    fr: 'Participants aux événements de l’année dont un document donne le nombre.',
    en: 'People at those events of the year of which a document tells how many came.',
  },
  caveat: {
    fr: 'Qui vient deux fois compte deux fois ; les événements dont personne n’a dit le nombre manquent.',
    en: 'Who comes twice counts twice; events of which nobody told the number are missing.',
  },
  unit: 'PERSON',
  moreIsBetter: true,
  namedIn: [],
  read: ({ events }) => {
    const held = events.filter(
      ({ modality, periodFrom }) => modality === 'REPORTED' && yearOfDay(periodFrom) !== null,
    );
    const readings = [...groupBy(held, ({ periodFrom }) => yearOfDay(periodFrom))].flatMap(([year, all]) => {
      const told = all.flatMap(({ id, attendance: said }) => {
        const counts = said.filter((one) => one.modality === 'REPORTED' && one.value !== undefined);
        return counts.length > 0 ? [{ id, counts, best: preferredStatement(counts) }] : [];
      });
      if (told.length === 0) return [];
      return [
        reading({
          ...{ year, unit: 'PERSON', period: String(year) },
          value: told.reduce((sum, { best }) => sum + (best.value ?? 0), 0),
          qualifier: qualifierOfSum(told.map(({ best }) => best.qualifier ?? 'EXACT')),
          disputed: told.some(({ counts }) => new Set(counts.map((one) => one.value)).size > 1),
          coverage: { known: told.length, of: all.length },
          statements: told.flatMap(({ counts }) => inPreference(counts).map((one) => one.id)),
          events: told.map(({ id }) => id),
        }),
      ];
    });
    return inOrder(readings);
  },
  aims: () => [],
};
