import { counted, defineTexts } from '../../../lib/i18n';

export const texts = defineTexts({
  fr: {
    answered: (count: number, of: number) =>
      `${counted('fr', count, 'structure a répondu', 'structures ont répondu')} sur ${of}`,
    joined: (count: number) => counted('fr', count, 'structure connectée', 'structures connectées'),
    confirmed: (count: number) => counted('fr', count, 'lien confirmé', 'liens confirmés'),
    contested: (count: number) => counted('fr', count, 'lien contesté', 'liens contestés'),
    added: (count: number) => counted('fr', count, 'lien ajouté', 'liens ajoutés'),
    how: 'Scannez votre carte, ou tapez votre code sur',
    over: 'La séance est terminée. Merci à toutes et à tous.',
    lost: 'Connexion perdue : nouvel essai dans un instant.',
    newest: 'Dernières réponses',
    waiting: 'Les réponses apparaîtront ici.',
    says: {
      CONFIRMED: (who: string) => `${who} confirme`,
      CONTESTED: (who: string) => `${who} conteste`,
      DECLARED: (who: string) => `${who} déclare`,
    },
    canvas: (nodes: number, ties: number) =>
      `Le réseau du pôle : ${counted('fr', nodes, 'acteur', 'acteurs')}, ${counted('fr', ties, 'lien', 'liens')}.`,
    title: 'Mur de la séance',
    back: 'Quitter le mur',
    full: 'Plein écran',
    solid: 'confirmé',
    dashed: 'déclaré',
    dotted: 'contesté',
  },
  en: {
    answered: (count: number, of: number) =>
      `${counted('en', count, 'structure has answered', 'structures have answered')} of ${of}`,
    joined: (count: number) => counted('en', count, 'structure connected', 'structures connected'),
    confirmed: (count: number) => counted('en', count, 'tie confirmed', 'ties confirmed'),
    contested: (count: number) => counted('en', count, 'tie contested', 'ties contested'),
    added: (count: number) => counted('en', count, 'tie added', 'ties added'),
    how: 'Scan your card, or type your code at',
    over: 'The session is over. Thank you all.',
    lost: 'Connection lost: trying again in a moment.',
    newest: 'Latest answers',
    waiting: 'Answers will appear here.',
    says: {
      CONFIRMED: (who: string) => `${who} confirms`,
      CONTESTED: (who: string) => `${who} contests`,
      DECLARED: (who: string) => `${who} declares`,
    },
    canvas: (nodes: number, ties: number) =>
      `The network of the cluster: ${counted('en', nodes, 'actor', 'actors')}, ${counted('en', ties, 'tie', 'ties')}.`,
    title: 'Wall of the session',
    back: 'Leave the wall',
    full: 'Full screen',
    solid: 'confirmed',
    dashed: 'declared',
    dotted: 'contested',
  },
});
