import { counted, de, defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    title: 'Boîte de réception',
    lead: 'Ce qui attend l’animation du pôle : chaque ligne a son geste.',
    notAllowed: 'Réservé à l’animation du pôle',
    pole: 'Pôle',
    nothing: 'Rien n’attend. Tout est à jour.',
    kinds: {
      CONTESTED: 'Liens contestés',
      UNANSWERED: 'Sans réponse',
      STALE: 'À redemander',
      NEW_ACCOUNT: 'Nouveaux comptes',
    },
    leads: {
      CONTESTED:
        'Un participant dit que ce n’est pas exact. Les deux versions restent visibles tant que personne ne tranche.',
      UNANSWERED:
        'Un côté confirme, l’autre n’a pas encore répondu. Une même question part une fois par jour au plus.',
      STALE:
        'Personne ne les a confirmés depuis longtemps. Une même question part une fois par jour au plus.',
      NEW_ACCOUNT: 'Un rôle leur a été donné depuis moins d’un mois.',
    },
    duplicates: 'Doublons possibles',
    duplicatesCount: (n: number) => counted('fr', n, 'paire à comparer', 'paires à comparer'),
    compare: 'Comparer',
    saysNo: (names: string) => `${names} dit que ce n’est pas exact`,
    silent: (names: string) => `Sans réponse ${de(names)}`,
    why: (why: string) => `« ${why} »`,
    since: (date: string) => `depuis le ${date}`,
    on: (date: string) => `le ${date}`,
    never: 'jamais confirmé',
    see: 'Voir les deux versions',
    edit: 'Modifier le lien',
    ask: 'Demander par courriel',
    askAgain: 'Redemander par courriel',
    askedAt: (moment: string) => `Demandé le ${moment}`,
    askAll: (n: number) => `Demander pour les ${n} liens de la liste`,
    askAllSure: (n: number) =>
      `Écrire à qui peut répondre pour ces ${n} liens ? Chaque personne reçoit un courriel par jour au plus, de huit questions.`,
    askAllNow: 'Envoyer les demandes',
    cancel: 'Renoncer',
    askedAll: (people: number, ties: number) =>
      people === 0
        ? 'Déjà demandé depuis moins d’un jour.'
        : `${counted('fr', ties, 'lien demandé', 'liens demandés')} à ${counted('fr', people, 'personne', 'personnes')}.`,
    asking: 'Demande en cours…',
    nobody: 'Personne n’a de compte pour répondre',
    invite: (actor: string) => `Inviter ${actor}`,
    asked: (n: number) =>
      n === 0
        ? 'Déjà demandé depuis moins d’un jour.'
        : `Demandé à ${counted('fr', n, 'personne', 'personnes')}.`,
    roles: 'Voir les comptes',
  },
  en: {
    title: 'Inbox',
    lead: 'What waits for those who run the cluster: each line has its action.',
    notAllowed: 'For those who run the cluster',
    pole: 'Cluster',
    nothing: 'Nothing waits. All is up to date.',
    kinds: {
      CONTESTED: 'Contested ties',
      UNANSWERED: 'Unanswered',
      STALE: 'To ask about again',
      NEW_ACCOUNT: 'New accounts',
    },
    leads: {
      CONTESTED:
        'Somebody who takes part says that it is not right. Both versions stay visible until somebody decides.',
      UNANSWERED: 'One side confirms, the other has not answered yet. The same is asked once a day at most.',
      STALE: 'Nobody has confirmed them for long. The same is asked once a day at most.',
      NEW_ACCOUNT: 'They were given a role less than a month ago.',
    },
    duplicates: 'Possible duplicates',
    duplicatesCount: (n: number) => counted('en', n, 'pair to compare', 'pairs to compare'),
    compare: 'Compare',
    saysNo: (names: string) => `${names} says that it is not right`,
    silent: (names: string) => `No answer from ${names}`,
    why: (why: string) => `“${why}”`,
    since: (date: string) => `since ${date}`,
    on: (date: string) => `on ${date}`,
    never: 'never confirmed',
    see: 'See both versions',
    edit: 'Edit the tie',
    ask: 'Ask by mail',
    askAgain: 'Ask again by mail',
    askedAt: (moment: string) => `Asked on ${moment}`,
    askAll: (n: number) => `Ask about the ${n} ties of the list`,
    askAllSure: (n: number) =>
      `Write to those who can answer for these ${n} ties? Each person gets one mail a day at most, with eight questions.`,
    askAllNow: 'Send the questions',
    cancel: 'Cancel',
    askedAll: (people: number, ties: number) =>
      people === 0
        ? 'Asked already, less than a day ago.'
        : `${counted('en', people, 'person', 'people')} asked about ${counted('en', ties, 'tie', 'ties')}.`,
    asking: 'Asking…',
    nobody: 'Nobody has an account to answer with',
    invite: (actor: string) => `Invite ${actor}`,
    asked: (n: number) =>
      n === 0 ? 'Asked already, less than a day ago.' : `Asked ${counted('en', n, 'person', 'people')}.`,
    roles: 'See the accounts',
  },
});
