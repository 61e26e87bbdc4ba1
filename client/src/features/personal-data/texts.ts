import { defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    title: 'Mes données',
    lead: 'Tout ce que Maillage garde sur ce compte : rôles, connexions, courriers, réponses, changements, notes.',
    download: 'Télécharger mes données',
    file: 'mes-donnees-maillage.json',
    eraseMine: 'Effacer mon compte',
    eraseTheirs: 'Effacer ce compte',
    erasePerson: 'Effacer cette personne',
    goesMine:
      'Votre nom, votre adresse, votre mot de passe, vos rôles, vos courriers et vos notes privées disparaissent pour de bon. Ce que vous avez enregistré pour le pôle reste, sans dire de qui cela vient.',
    goesTheirs:
      'Son nom, son adresse, son mot de passe, ses rôles, ses courriers et ses notes privées disparaissent pour de bon. Ce que cette personne a enregistré pour le pôle reste, sans dire de qui cela vient.',
    goesPerson:
      'Son nom disparaît pour de bon de la carte, de l’historique et des citations. Les liens du pôle où elle figure restent, tenus par « une personne effacée ». Cela ne peut pas être annulé.',
    typeEmail: 'Tapez l’adresse du compte pour confirmer',
    typeName: 'Tapez le nom de la personne pour confirmer',
    yes: 'Effacer pour de bon',
    no: 'Garder',
    erased: 'C’est effacé.',
  },
  en: {
    title: 'My data',
    lead: 'All that Maillage keeps on this account: roles, sign-ins, mails, answers, changes, notes.',
    download: 'Download my data',
    file: 'my-maillage-data.json',
    eraseMine: 'Erase my account',
    eraseTheirs: 'Erase this account',
    erasePerson: 'Erase this person',
    goesMine:
      'Your name, your address, your password, your roles, your mails and your private notes go for good. What you recorded for the cluster stays, without saying whose it was.',
    goesTheirs:
      'Their name, address, password, roles, mails and private notes go for good. What this person recorded for the cluster stays, without saying whose it was.',
    goesPerson:
      'Their name goes for good from the map, the history and the quotes. Ties of the cluster that they are in stay, held by “une personne effacée”. This cannot be undone.',
    typeEmail: 'Type the address of the account to confirm',
    typeName: 'Type the name of the person to confirm',
    yes: 'Erase for good',
    no: 'Keep',
    erased: 'It is erased.',
  },
});
