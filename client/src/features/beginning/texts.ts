import { defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    importSheet: 'Importer un tableur ou une carte',
    quickEntry: 'Saisie rapide',
    addActor: 'Ajouter une structure',
    addPole: 'Ajouter un pôle',
    facilitate: 'Animer ce pôle',
    facilitateNamed: (pole: string) => `Animer ${pole}`,
    giveRole: 'Choisir un pôle à animer',
  },
  en: {
    importSheet: 'Import a spreadsheet or a map',
    quickEntry: 'Quick entry',
    addActor: 'Add a structure',
    addPole: 'Add a cluster',
    facilitate: 'Facilitate this cluster',
    facilitateNamed: (pole: string) => `Facilitate ${pole}`,
    giveRole: 'Choose a cluster to facilitate',
  },
});
