import { defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    division: 'Domaine (CPV)',
    anyDivision: 'Tous les domaines',
    territory: 'Territoire',
    anyTerritory: 'Tous les territoires',
    unknownTerritory: (code: string) => `${code} : territoire inconnu`,
    radius: 'Autour',
    noRadius: 'La commune seule',
    around: (kilometres: number) => `À ${kilometres} km au plus`,
  },
  en: {
    division: 'Field (CPV)',
    anyDivision: 'All fields',
    territory: 'Territory',
    anyTerritory: 'All territories',
    unknownTerritory: (code: string) => `${code}: unknown territory`,
    radius: 'Around it',
    noRadius: 'The municipality alone',
    around: (kilometres: number) => `Within ${kilometres} km`,
  },
});
