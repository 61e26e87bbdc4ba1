import type { TieFact } from './facts';
import { reading, type Indicator } from './indicator';
import { membersBetween } from './members';

const underWay: ReadonlySet<string> = new Set(['RUNNING', 'REALISED']);

/**
 * Whether a cooperation counts in a year: at least two members of the year, running or realised, and somebody says so
 * then. What somebody contests does not.
 */
function countsIn(tie: TieFact, year: string, members: ReadonlySet<string>): boolean {
  return (
    tie.cooperation &&
    tie.stance !== 'CONTESTED' &&
    new Set(tie.parties.flatMap(({ id }) => (members.has(id) ? [id] : []))).size >= 2 &&
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
    fr: 'Coopérations d’au moins deux adhérents, en cours ou réalisées, dont un document ou un participant atteste dans l’année.',
    en: 'Cooperations of at least two members, running or realised, that a document or a participant attests in the year.',
  },
  caveat: {
    fr: 'Une année sans document compte peu : c’est ce qui est attesté, entre adhérents connus par leur nom, pas tout ce qui s’est fait.',
    en: 'A year without documents counts little: it is what is attested, among members known by name, not all that was done.',
  },
  unit: 'ITEM',
  moreIsBetter: true,
  namedIn: [],
  read: ({ ties }) => {
    const years = [...new Set(ties.flatMap((tie) => tie.saidOn.map((day) => day.slice(0, 4))))].sort();
    return years.flatMap((year) => {
      const members = membersBetween(ties, `${year}-01-01`, `${year}-12-31`);
      const counted = ties.filter((tie) => countsIn(tie, year, members));
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
