import { defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    quickEntry: 'Saisie rapide',
    add: 'Ajouter une fiche',
    addPole: 'Ajouter un pôle',
  },
  en: { quickEntry: 'Quick entry', add: 'Add a record', addPole: 'Add a cluster' },
});
