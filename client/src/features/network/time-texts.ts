import { formatNumber } from '../../lib/format';
import { counted, defineTexts } from '../../lib/i18n';

/** What the bars under the slider say; read with them, after the drawing. */
export const timeTexts = defineTexts({
  fr: {
    histogram: (months: number) =>
      `Liens en cours ${months === 1 ? 'par mois' : months === 12 ? 'par an' : `par période de ${months / 12} ans`}. Une barre choisit la date.`,
    bar: (when: string, n: number, possible: number, begun: number) =>
      `${when} : ${counted('fr', n, 'lien', 'liens')} en cours${possible > 0 ? `, dont ${formatNumber(possible, 'fr')} peut-être` : ''} ; ${formatNumber(begun, 'fr')} ${begun < 2 ? 'commence' : 'commencent'}`,
    mostTies: (n: number, when: string) =>
      `Au plus ${counted('fr', n, 'lien', 'liens')} en cours, en ${when}`,
    noDated: 'Aucun lien daté dans ce choix',
    undated: (n: number) => `${counted('fr', n, 'lien', 'liens')} sans date, hors des barres`,
    drawnOnly: 'de ce qui est dessiné seulement',
    numbers: 'Les nombres',
    numbersLead: 'Plein : sûrement en cours. Contour : peut-être.',
    years: (first: string, last: string): string => `${first}–${last}`,
    stretch: 'Période',
    surely: 'En cours',
    possibly: 'Peut-être',
    begun: 'Commencent',
    withoutDate: 'Sans date',
  },
  en: {
    histogram: (months: number) =>
      `Ties going on ${months === 1 ? 'by month' : months === 12 ? 'by year' : `by periods of ${months / 12} years`}. A bar chooses the date.`,
    bar: (when: string, n: number, possible: number, begun: number) =>
      `${when}: ${counted('en', n, 'tie', 'ties')} going on${possible > 0 ? `, ${formatNumber(possible, 'en')} of them possibly` : ''}; ${formatNumber(begun, 'en')} ${begun === 1 ? 'begins' : 'begin'}`,
    mostTies: (n: number, when: string) => `At most ${counted('en', n, 'tie', 'ties')} going on, in ${when}`,
    noDated: 'No dated tie in this choice',
    undated: (n: number) => `${counted('en', n, 'tie', 'ties')} without a date, in no bar`,
    drawnOnly: 'of what is drawn only',
    numbers: 'The numbers',
    numbersLead: 'Filled: surely going on. Outline: possibly.',
    years: (first: string, last: string): string => `${first}–${last}`,
    stretch: 'Period',
    surely: 'Going on',
    possibly: 'Possibly',
    begun: 'Begin',
    withoutDate: 'Without a date',
  },
});
