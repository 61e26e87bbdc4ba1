import { saidFigure } from './said-figure';

/**
 * E3b of the documents: growth by cooperation alone. Their +10 % is an aim without measure or date, and stands
 * beside nothing that was measured (docs/domain.md).
 */
export const growthFromCooperation = saidFigure({
  property: 'GROWTH_FROM_COOPERATION',
  section: 'CRITERIA',
  unit: 'PERCENT',
  label: { fr: 'Croissance par la coopération', en: 'Growth from cooperation' },
  sentence: {
    fr: 'Part du développement que les membres doivent à la seule coopération.',
    en: 'Share of development that members owe to cooperation alone.',
  },
  caveat: {
    fr: 'Un objectif sans date ni méthode de mesure : il ne se compare pas à l’évolution du chiffre d’affaires.',
    en: 'An aim without date or way of measuring: it is not to be compared with the change in turnover.',
  },
});
