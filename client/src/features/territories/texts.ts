import { counted, defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    title: 'Territoires de la base',
    lead: 'Le découpage officiel d’un département : sa région, ses intercommunalités et ses communes. Les fiches, les filtres et les rôles y choisissent leurs territoires.',
    none: 'Aucun département n’est encore chargé.',
    loaded: (names: string) => `Départements chargés : ${names}.`,
    choose: 'Département',
    load: 'Charger ce département',
    loading: 'Chargement du découpage…',
    added: (n: number) => `${counted('fr', n, 'territoire ajouté', 'territoires ajoutés')}.`,
  },
  en: {
    title: 'Territories in store',
    lead: 'The official geography of a département: its region, inter-municipal areas and municipalities. Records, filters and roles choose their territories from it.',
    none: 'No département is loaded yet.',
    loaded: (names: string) => `Départements loaded: ${names}.`,
    choose: 'Département',
    load: 'Load this département',
    loading: 'Loading the geography…',
    added: (n: number) => `${counted('en', n, 'territory added', 'territories added')}.`,
  },
});
