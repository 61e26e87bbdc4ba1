import type { Bilingual, YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import type { Section } from '../../indicators';
import { ratioReading, tenths, type MemberIndicator } from './member-indicator';

interface ChangeWords {
  readonly section: Section;
  readonly label: Bilingual;
  readonly sentence: Bilingual;
  readonly caveat: Bilingual;
}

/**
 * Change of a figure from one year to the next, over the members that gave it for both:
 * Σ value(t) ÷ Σ value(t−1) − 1 in percent, to one decimal (docs/domain.md, E3).
 */
function changeOf(figure: YearlyFigureCode, words: ChangeWords): MemberIndicator {
  return {
    ...words,
    code: `${figure}_CHANGE`,
    unit: 'PERCENT',
    read: (find, year) =>
      ratioReading(
        year,
        find(figure, year, 'BEFORE'),
        find(figure, year - 1, 'AFTER'),
        (now, before) => 100 * (now / before - 1),
      ),
    own: (find, year) => {
      const [now, before] = [find(figure, year), find(figure, year - 1)];
      return now === undefined || !before ? null : tenths(100 * (now / before - 1));
    },
  };
}

/** E3 of the documents. */
export const turnoverChange = changeOf('TURNOVER', {
  section: 'CRITERIA',
  label: { fr: 'Évolution constatée du chiffre d’affaires', en: 'Observed change in turnover' },
  sentence: {
    fr: 'Chiffre d’affaires cumulé d’une année rapporté à celui de l’année d’avant, pour les membres connus les deux années (collectivités exclues).',
    en: 'Members’ turnover of a year against that of the year before, for the members known in both (public bodies excluded).',
  },
  caveat: {
    fr: 'Constatée, jamais due au pôle : rien ici ne dit ce qui vient de la coopération. L’inflation n’est pas retirée.',
    en: 'Observed, never due to the cluster: nothing here says what comes from cooperation. Inflation is not taken off.',
  },
});

export const jobsChange = changeOf('FTE', {
  section: 'RETURNS',
  label: { fr: 'Évolution constatée des emplois', en: 'Observed change in jobs' },
  sentence: {
    fr: 'Équivalents temps plein d’une année rapportés à ceux de l’année d’avant, pour les membres connus les deux années.',
    en: 'Full-time equivalents of a year against those of the year before, for the members known in both.',
  },
  caveat: {
    fr: 'Ce n’est pas l’effet du pôle sur l’emploi, ni le nombre d’emplois créés par des projets communs.',
    en: 'It is not the cluster’s effect on jobs, nor how many jobs joint projects created.',
  },
});
