import type { CodeOf, Term } from './term';

/** What the journal of access and rights notes. */
export const journalActs = [
  {
    code: 'SIGNED_IN',
    label: { fr: 'Connexion', en: 'Sign-in' },
    definition: { fr: 'Quelqu’un est entré dans son compte.', en: 'Somebody entered their account.' },
  },
  {
    code: 'SIGN_INS_REFUSED',
    label: { fr: 'Trop de connexions manquées', en: 'Too many failed sign-ins' },
    definition: {
      fr: 'Des mots de passe faux, en nombre, pour un compte ; les essais suivants attendent.',
      en: 'Many wrong passwords for one account; the tries that follow wait.',
    },
  },
  {
    code: 'PASSWORD_CHANGED',
    label: { fr: 'Mot de passe changé', en: 'Password changed' },
    definition: { fr: 'Choisi, changé ou remplacé.', en: 'Chosen, changed or replaced.' },
  },
  {
    code: 'IDENTITY_LINKED',
    label: { fr: 'Identité reliée', en: 'Identity linked' },
    definition: {
      fr: 'Un compte s’ouvre aussi par le service de connexion.',
      en: 'An account also opens by the sign-in service.',
    },
  },
  {
    code: 'IDENTITY_UNLINKED',
    label: { fr: 'Identité déliée', en: 'Identity unlinked' },
    definition: {
      fr: 'Un compte ne s’ouvre plus par le service de connexion.',
      en: 'An account no longer opens by the sign-in service.',
    },
  },
  {
    code: 'GRANTED',
    label: { fr: 'Rôle donné', en: 'Role given' },
    definition: { fr: 'Un compte a un rôle de plus.', en: 'An account has one more role.' },
  },
  {
    code: 'REVOKED',
    label: { fr: 'Rôle retiré', en: 'Role taken back' },
    definition: { fr: 'Un compte a un rôle de moins.', en: 'An account has one role less.' },
  },
  {
    code: 'DISABLED',
    label: { fr: 'Compte désactivé', en: 'Account disabled' },
    definition: { fr: 'Il ne s’ouvre plus.', en: 'It no longer opens.' },
  },
  {
    code: 'ENABLED',
    label: { fr: 'Compte rouvert', en: 'Account opened again' },
    definition: { fr: 'Il s’ouvre de nouveau.', en: 'It opens again.' },
  },
  {
    code: 'ACCOUNT_ERASED',
    label: { fr: 'Compte effacé', en: 'Account erased' },
    definition: { fr: 'Ce qui disait de qui il était n’est plus là.', en: 'What told whose it was is gone.' },
  },
  {
    code: 'PERSON_ERASED',
    label: { fr: 'Personne effacée', en: 'Person erased' },
    definition: {
      fr: 'Une personne nommée dans des documents n’est plus sur la carte.',
      en: 'A person named in documents is no longer in the graph.',
    },
  },
  {
    code: 'EXPORTED',
    label: { fr: 'Données remises', en: 'Data handed over' },
    definition: {
      fr: 'Tout ce qui est gardé sur un compte a été lu d’un bloc.',
      en: 'All that is kept on an account was read at once.',
    },
  },
  {
    code: 'CALENDAR_MADE',
    label: { fr: 'Agenda privé ouvert', en: 'Private calendar opened' },
    definition: {
      fr: 'Une adresse secrète donne à lire des dates limites au nom d’un compte.',
      en: 'A secret address lets deadlines be read in the name of an account.',
    },
  },
  {
    code: 'CALENDAR_CLOSED',
    label: { fr: 'Agenda privé fermé', en: 'Private calendar closed' },
    definition: { fr: 'Son adresse n’ouvre plus rien.', en: 'Its address opens nothing any more.' },
  },
  {
    code: 'READ_ACCOUNTS',
    label: { fr: 'Liste des comptes lue', en: 'List of accounts read' },
    definition: {
      fr: 'Par l’administration, noms et adresses compris.',
      en: 'By an administrator, with names and addresses.',
    },
  },
  {
    code: 'READ_MAILS',
    label: { fr: 'Courriers lus', en: 'Mails read' },
    definition: { fr: 'Par l’administration.', en: 'By an administrator.' },
  },
] as const satisfies readonly Term[];

export type JournalActCode = CodeOf<typeof journalActs>;
