import { groupBy, inOrder, yearOfDay } from './by-year';
import { reading, type Indicator } from './indicator';

/** Cooperations that began in a year and became something: ties realised, by year. */
export const tiesRealised: Indicator = {
  code: 'TIES_REALISED',
  section: 'COOPERATION',
  label: { fr: 'Coopérations nouées', en: 'Cooperations begun' },
  sentence: {
    fr: 'Coopérations d’au moins deux acteurs, en cours ou réalisées, à l’année où elles ont commencé.',
    en: 'Cooperations of at least two actors, running or realised, in the year in which they began.',
  },
  caveat: {
    fr: 'Ne compte pas celles dont le début n’est pas connu ; une année creuse peut être une année sans document.',
    en: 'Leaves out those whose beginning is not known; a poor year may be a year without documents.',
  },
  unit: 'ITEM',
  moreIsBetter: true,
  namedIn: [],
  read: ({ ties }) => {
    const begun = ties.filter(
      (tie) =>
        tie.cooperation &&
        tie.stance !== 'CONTESTED' &&
        tie.actors >= 2 &&
        tie.modality === 'REPORTED' &&
        (tie.status === 'RUNNING' || tie.status === 'REALISED'),
    );
    const readings = [...groupBy(begun, ({ from }) => yearOfDay(from))].flatMap(([year, all]) =>
      year === null
        ? []
        : [
            reading({
              ...{ year, unit: 'ITEM' },
              period: String(year),
              value: all.length,
              ties: all.map((tie) => tie.id),
            }),
          ],
    );
    return inOrder(readings);
  },
  aims: () => [],
};
