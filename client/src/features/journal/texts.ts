import { defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    title: 'Journal des accès et des droits',
    lead: 'Qui est entré, qui a donné ou retiré un rôle, qui a lu des données personnelles. Rien ne s’y corrige : chaque ligne scelle la précédente.',
    verify:
      'La commande « node api/dist/commands/verify-journal.js » vérifie la chaîne et nomme la première ligne altérée.',
    number: 'N°',
    at: 'Quand',
    act: 'Quoi',
    by: 'Par qui',
    about: 'Pour qui',
    detail: 'Précision',
    erased: 'une personne effacée',
    nobody: 'personne de connecté',
    self: 'soi-même',
    none: 'Rien encore.',
    more: 'Voir la suite',
    failed: (n: string) => `${n} essais manqués`,
  },
  en: {
    title: 'Journal of access and rights',
    lead: 'Who came in, who gave or took back a role, who read personal data. Nothing is corrected here: each line seals the one before.',
    verify:
      'The command “node api/dist/commands/verify-journal.js” checks the chain and names the first altered line.',
    number: 'No.',
    at: 'When',
    act: 'What',
    by: 'By whom',
    about: 'To whom',
    detail: 'Detail',
    erased: 'an erased person',
    nobody: 'nobody signed in',
    self: 'themselves',
    none: 'Nothing yet.',
    more: 'Show more',
    failed: (n: string) => `${n} failed tries`,
  },
});
