import { counted, defineTexts } from '../../lib/i18n';

export const collectionTexts = defineTexts({
  fr: {
    tab: 'Collecte des chiffres',
    title: (year: number) => `Collecte des chiffres ${year}`,
    lead: 'Qui a donné ses chiffres, qui relancer. Les collectivités n’en donnent pas.',
    pole: 'Pôle',
    year: 'Année',
    open: 'Ouvrir la collecte',
    reopen: 'Rouvrir la collecte',
    close: 'Clore la collecte',
    closeHint:
      'Une fois close, les liens personnels ne prennent plus rien ; avec un compte, le formulaire reste ouvert.',
    notOpened: 'Cette collecte n’est pas ouverte : personne n’est sollicité.',
    isOpen: 'Ouverte',
    isClosed: 'Close',
    remind: (count: number, silent: number) =>
      count < silent
        ? `Relancer ${count} des ${silent} membres qui n’ont rien donné`
        : count === 1
          ? 'Relancer le membre qui n’a rien donné'
          : `Relancer les ${count} membres qui n’ont rien donné`,
    unreachable: (count: number) =>
      `${counted('fr', count, 'membre qui n’a rien donné n’a', 'membres qui n’ont rien donné n’ont')} personne à qui écrire.`,
    invite: 'Inviter quelqu’un',
    mails: 'Voir les courriers',
    remindThis: 'Relancer',
    remindOne: (name: string) => `Relancer ${name}`,
    reminded: (mails: number, left: number) =>
      `${counted('fr', mails, 'personne reçoit', 'personnes reçoivent')} un lien personnel par courriel.${
        left > 0
          ? ` ${counted('fr', left, 'structure n’est pas relancée', 'structures ne sont pas relancées')} : personne à qui écrire, ou déjà relancée depuis moins d’un jour.`
          : ''
      }`,
    progress: 'Avancement',
    answered: (answered: number, of: number) =>
      `${counted('fr', answered, 'membre a répondu', 'membres ont répondu')} sur ${of}`,
    byCollege: 'Par collège',
    byType: 'Par type',
    noCollege: 'Collège non dit',
    members: 'Membres',
    noMembers: 'Aucun membre n’est connu pour cette année : enregistrez d’abord les adhésions.',
    structure: 'Structure',
    given: 'Chiffres',
    how: 'Comment',
    asked: 'Relance',
    paper: 'Saisir d’après papier',
    paperFor: (name: string) => `Saisir d’après papier pour ${name}`,
    doubtful: (count: number) => counted('fr', count, 'chiffre à vérifier', 'chiffres à vérifier'),
    nobody: 'personne n’agit pour elle',
    stopped: 'ne veut plus être sollicitée',
    never: 'pas encore',
    noPole: 'La collecte est pour l’animation d’un pôle',
    withAnswer: 'Ont répondu',
  },
  en: {
    tab: 'Collecting figures',
    title: (year: number) => `Collecting the ${year} figures`,
    lead: 'Who has given figures, whom to remind. Authorities give none.',
    pole: 'Cluster',
    year: 'Year',
    open: 'Open the collection',
    reopen: 'Open the collection again',
    close: 'Close the collection',
    closeHint: 'Once closed, personal links take nothing any more; with an account, the form stays open.',
    notOpened: 'This collection is not open: nobody is asked.',
    isOpen: 'Open',
    isClosed: 'Closed',
    remind: (count: number, silent: number) =>
      count < silent
        ? `Remind ${count} of the ${silent} members that have given nothing`
        : count === 1
          ? 'Remind the member that has given nothing'
          : `Remind the ${count} members that have given nothing`,
    unreachable: (count: number) =>
      `${counted('en', count, 'member that has given nothing has', 'members that have given nothing have')} nobody to write to.`,
    invite: 'Invite somebody',
    mails: 'See the mails',
    remindThis: 'Remind',
    remindOne: (name: string) => `Remind ${name}`,
    reminded: (mails: number, left: number) =>
      `${counted('en', mails, 'person gets', 'people get')} a personal link by mail.${
        left > 0
          ? ` ${counted('en', left, 'structure is not reminded', 'structures are not reminded')}: nobody to write to, or reminded less than a day ago.`
          : ''
      }`,
    progress: 'Progress',
    answered: (answered: number, of: number) =>
      `${counted('en', answered, 'member has', 'members have')} answered of ${of}`,
    byCollege: 'By college',
    byType: 'By type',
    noCollege: 'College not said',
    members: 'Members',
    noMembers: 'No member is known for this year: record the memberships first.',
    structure: 'Structure',
    given: 'Figures',
    how: 'How',
    asked: 'Reminded',
    paper: 'Enter from paper',
    paperFor: (name: string) => `Enter from paper for ${name}`,
    doubtful: (count: number) => counted('en', count, 'figure to check', 'figures to check'),
    nobody: 'nobody acts for it',
    stopped: 'does not want to be asked',
    never: 'not yet',
    noPole: 'The collection is for the facilitators of a cluster',
    withAnswer: 'Have answered',
  },
});
