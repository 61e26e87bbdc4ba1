import { counted, defineTexts } from '../../lib/i18n';

export const declareTexts = defineTexts({
  fr: {
    title: 'Déclarer un lien',
    lead: (actor: string) =>
      `${actor} coopère : avec qui, sur quoi, depuis quand. Les autres sont ensuite interrogés.`,
    withWhom: 'Avec qui',
    find: 'Nom d’une structure',
    found: (count: number) => counted('fr', count, 'structure trouvée', 'structures trouvées'),
    remove: (name: string) => `Retirer ${name}`,
    onWhat: 'Sur quoi',
    role: 'Votre rôle',
    inWords: 'En quelques mots (facultatif)',
    since: 'Depuis quand (facultatif)',
    similar: 'Déjà sur la carte entre vous : est-ce l’un de ces liens ?',
    similarHint: 'Ouvrez-le pour le confirmer ; sinon, déclarez le vôtre.',
    with: (names: string) => `avec ${names}`,
    declare: 'Déclarer ce lien',
    choose: 'Choisissez d’abord avec qui.',
    chooseKind: 'Choisissez sur quoi porte le lien.',
    declared: (asked: number) =>
      asked === 0
        ? 'Lien déclaré. Personne ne peut encore répondre pour les autres structures : l’animation le verra.'
        : `Lien déclaré. ${counted('fr', asked, 'personne est interrogée', 'personnes sont interrogées')} par courriel.`,
    see: 'Voir le lien',
  },
  en: {
    title: 'Declare a tie',
    lead: (actor: string) =>
      `${actor} cooperates: with whom, on what, since when. The others are then asked.`,
    withWhom: 'With whom',
    find: 'Name of a structure',
    found: (count: number) => counted('en', count, 'structure found', 'structures found'),
    remove: (name: string) => `Remove ${name}`,
    onWhat: 'On what',
    role: 'Your role',
    inWords: 'In a few words (optional)',
    since: 'Since when (optional)',
    similar: 'Already on the map between you: is it one of these?',
    similarHint: 'Open it to confirm it; else declare yours.',
    with: (names: string) => `with ${names}`,
    declare: 'Declare this tie',
    choose: 'First choose with whom.',
    chooseKind: 'Choose what the tie is about.',
    declared: (asked: number) =>
      asked === 0
        ? 'Tie declared. Nobody can answer for the other structures yet: the facilitators will see it.'
        : `Tie declared. ${counted('en', asked, 'person is asked', 'people are asked')} by mail.`,
    see: 'See the tie',
  },
});
