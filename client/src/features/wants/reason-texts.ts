import { defineTexts } from '../../lib/i18n';

/** Why a need and an offer answer each other, in words, by the code of each reason. */
export const reasonTexts = defineTexts({
  fr: {
    terms: { COMPETENCE: 'Compétence', PLACE: 'Lieu', PERIOD: 'Période' },
    reasons: {
      EXACT: () => 'le même code',
      WIDER: () => 'l’offre est dite plus largement que le besoin',
      NARROWER: () => 'l’offre est une partie du besoin',
      TAG: (said: string) => `le même mot-clé : « ${said} »`,
      WORDS: (said: string) => `des mots en commun : « ${said} » ; à vérifier`,
      SAME_PLACE: () => 'le même lieu',
      COMMUNE: (name: string) => `la même commune : ${name}`,
      EPCI: (name: string) => `la même intercommunalité : ${name}`,
      NEAR: (kilometres: string) => `communes voisines : ${kilometres} km`,
      DEPARTEMENT: (name: string) => `le même département : ${name}`,
      REGION: (name: string) => `la même région : ${name}`,
      ELSEWHERE: () => 'pas au même endroit',
      PLACE_UNSAID: () => 'l’un des deux ne dit pas où',
      SURE: () => 'les dates se recouvrent',
      POSSIBLE: () => 'les dates peuvent se recouvrir',
      PERIOD_UNSAID: () => 'l’un des deux ne dit pas quand',
    },
  },
  en: {
    terms: { COMPETENCE: 'Competence', PLACE: 'Place', PERIOD: 'Period' },
    reasons: {
      EXACT: () => 'the same code',
      WIDER: () => 'the offer is said more widely than the need',
      NARROWER: () => 'the offer is a part of the need',
      TAG: (said: string) => `the same tag: “${said}”`,
      WORDS: (said: string) => `words in common: “${said}”; to be checked`,
      SAME_PLACE: () => 'the same place',
      COMMUNE: (name: string) => `the same municipality: ${name}`,
      EPCI: (name: string) => `the same inter-municipal area: ${name}`,
      NEAR: (kilometres: string) => `neighbouring municipalities: ${kilometres} km`,
      DEPARTEMENT: (name: string) => `the same département: ${name}`,
      REGION: (name: string) => `the same region: ${name}`,
      ELSEWHERE: () => 'not in the same place',
      PLACE_UNSAID: () => 'one of the two does not say where',
      SURE: () => 'the dates overlap',
      POSSIBLE: () => 'the dates may overlap',
      PERIOD_UNSAID: () => 'one of the two does not say when',
    },
  },
});
