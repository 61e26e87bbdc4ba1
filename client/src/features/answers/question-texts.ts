import { defineTexts } from '../../lib/i18n';

export const questionTexts = defineTexts({
  fr: {
    over: (actor: string) => `Question posée à ${actor}`,
    lead: 'Aucun compte n’est nécessaire. Votre réponse vaut pour ce seul lien.',
    participants: 'Participent, selon la carte',
    saidBy: (names: string) => `Confirmé par ${names}.`,
    contestedBy: (name: string) => `Contesté par ${name}`,
    evidence: 'Ce que disent les documents',
    noEvidence: 'Aucun document ne le dit : c’est la parole de ceux qui l’ont déclaré.',
    question: (actor: string) => `Pour ${actor}, ce lien est-il exact ?`,
    thanksTitle: 'Merci, votre réponse est enregistrée',
    thanks:
      'Cette adresse a servi et n’ouvre plus rien. L’animation du pôle peut vous interroger de nouveau.',
    seeTie: 'Voir le lien',
    deadTitle: 'Cette question n’est plus ouverte',
    dead: 'L’adresse a déjà servi ou a expiré. Connectez-vous pour répondre, ou demandez-en une autre à l’animation du pôle.',
    stopTitle: 'Ne plus recevoir ces questions',
    stopLead:
      'Plus aucun courriel ne vous demandera si un lien est exact. Vous pourrez y revenir depuis votre compte.',
    stop: 'Ne plus m’interroger',
    stopped: (email: string) => `C’est noté : ${email} ne recevra plus ces questions.`,
    mails: 'Questions par courriel',
    asked:
      'On vous demande par courriel si les liens de vos structures sont exacts : au plus un courriel par jour, et par semaine pour les liens anciens.',
    notAsked: 'On ne vous interroge plus par courriel.',
    resume: 'M’interroger de nouveau',
  },
  en: {
    over: (actor: string) => `Question to ${actor}`,
    lead: 'No account is needed. Your answer is about this tie alone.',
    participants: 'Taking part, according to the map',
    saidBy: (names: string) => `Confirmed by ${names}.`,
    contestedBy: (name: string) => `Contested by ${name}`,
    evidence: 'What documents say',
    noEvidence: 'No document says so: it is the word of those who declared it.',
    question: (actor: string) => `For ${actor}, is this tie right?`,
    thanksTitle: 'Thank you, your answer is recorded',
    thanks:
      'This address has been used and opens nothing any more. The cluster’s facilitators may ask you again.',
    seeTie: 'See the tie',
    deadTitle: 'This question is no longer open',
    dead: 'The address has been used or has expired. Sign in to answer, or ask the cluster’s facilitators for another.',
    stopTitle: 'Receive no more of these questions',
    stopLead: 'No more mails will ask you whether a tie is right. You can come back to it from your account.',
    stop: 'Stop asking me',
    stopped: (email: string) => `Noted: ${email} will receive no more of these questions.`,
    mails: 'Questions by mail',
    asked:
      'You are asked by mail whether the ties of your structures are right: at most one mail a day, and one a week for old ties.',
    notAsked: 'You are no longer asked by mail.',
    resume: 'Ask me again',
  },
});
