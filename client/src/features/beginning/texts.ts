import { defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    quickEntry: 'Saisie rapide',
    add: 'Ajouter une fiche',
    addPole: 'Ajouter un pôle',
    signIn: 'Se connecter',
  },
  en: { quickEntry: 'Quick entry', add: 'Add a record', addPole: 'Add a cluster', signIn: 'Sign in' },
});
