import type { TieFact } from './facts';
import { reading, type Indicator } from './indicator';

const underWay: ReadonlySet<string> = new Set(['RUNNING', 'REALISED']);

/** Whether a cooperation counts in a year: at least two actors, running or realised, and somebody says so then. */
function countsIn(tie: TieFact, year: string): boolean {
  return (
    tie.cooperation &&
    tie.actors >= 2 &&
    tie.modality === 'REPORTED' &&
    underWay.has(tie.status ?? '') &&
    tie.from <= `${year}-12-31` &&
    tie.to >= `${year}-01-01` &&
    tie.saidOn.some((day) => day.startsWith(year))
  );
}

/** E2 of the documents, without its jobs: collaborative projects actually carried out (docs/domain.md). */
export const cooperationsCarriedOut: Indicator = {
  code: 'COOPERATIONS_CARRIED_OUT',
  section: 'CRITERIA',
  label: { fr: 'Coopérations réalisées ou en cours', en: 'Cooperations carried out or under way' },
  sentence: {
    fr: 'Coopérations d’au moins deux acteurs, en cours ou réalisées, dont un document ou un participant atteste dans l’année.',
    en: 'Cooperations of at least two actors, running or realised, that a document or a participant attests in the year.',
  },
  caveat: {
    fr: 'Une année sans document compte peu : c’est ce qui est attesté, pas tout ce qui s’est fait.',
    en: 'A year without documents counts little: it is what is attested, not all that was done.',
  },
  unit: 'ITEM',
  moreIsBetter: true,
  namedIn: [],
  read: ({ ties }) => {
    const years = [...new Set(ties.flatMap((tie) => tie.saidOn.map((day) => day.slice(0, 4))))].sort();
    return years.flatMap((year) => {
      const counted = ties.filter((tie) => countsIn(tie, year));
      return counted.length === 0
        ? []
        : [
            reading({
              period: year,
              year: Number(year),
              value: counted.length,
              unit: 'ITEM',
              ties: counted.map((tie) => tie.id),
            }),
          ];
    });
  },
  aims: () => [],
};
