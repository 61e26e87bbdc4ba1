import { counted, defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    title: 'Territoires de la base',
    lead: 'Le découpage officiel d’un département : sa région, ses intercommunalités et ses communes. Les fiches, les filtres et les rôles y choisissent leurs territoires.',
    none: 'Aucun département n’est encore dans la base.',
    loaded: (names: string) => `Départements dans la base : ${names}. En charger un ajoute ce qui y manque.`,
    choose: 'Département',
    load: 'Charger ce département',
    loading: 'Chargement du découpage…',
    added: (n: number) =>
      n === 0 ? 'Tout y était déjà.' : `${counted('fr', n, 'territoire ajouté', 'territoires ajoutés')}.`,
  },
  en: {
    title: 'Territories in store',
    lead: 'The official geography of a département: its region, inter-municipal areas and municipalities. Records, filters and roles choose their territories from it.',
    none: 'No département is in store yet.',
    loaded: (names: string) => `Départements in store: ${names}. Loading one adds what it lacks.`,
    choose: 'Département',
    load: 'Load this département',
    loading: 'Loading the geography…',
    added: (n: number) =>
      n === 0 ? 'All of it was there.' : `${counted('en', n, 'territory added', 'territories added')}.`,
  },
});
