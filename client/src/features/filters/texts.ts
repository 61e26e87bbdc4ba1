import { defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    division: 'Domaine (CPV)',
    anyDivision: 'Tous les domaines',
    territory: 'Territoire',
    anyTerritory: 'Tous les territoires',
  },
  en: {
    division: 'Field (CPV)',
    anyDivision: 'All fields',
    territory: 'Territory',
    anyTerritory: 'All territories',
  },
});
