import { defineTexts } from '../../lib/i18n';

export const outboxTexts = defineTexts({
  fr: {
    title: 'Courriers',
    lead: 'Ce que Maillage a écrit, le plus récent d’abord. Rien n’y reste plus de quatre-vingt-dix jours.',
    leadFacilitator: 'Vos invitations, vos demandes et vos relances, la plus récente d’abord.',
    none: 'Aucun courrier encore.',
    noneText: 'Une invitation ou un mot de passe oublié en écrit un.',
    to: (email: string) => `à ${email}`,
    read: 'Lire',
    readOf: (subject: string, email: string) => `Lire « ${subject} », à ${email}`,
    again: 'Réessayer l’envoi',
    againOf: (subject: string, email: string) => `Réessayer l’envoi de « ${subject} » à ${email}`,
    queuedAgain: 'Remis dans la file d’envoi.',
    passOn: 'Transmettez ce texte vous-même : il ne part pas d’ici.',
    server: (detail: string) => `Réponse du serveur de courrier : ${detail}`,
  },
  en: {
    title: 'Mails',
    lead: 'What Maillage has written, the newest first. Nothing stays longer than ninety days.',
    leadFacilitator: 'Your invitations, requests and reminders, the newest first.',
    none: 'No mail yet.',
    noneText: 'An invitation or a forgotten password writes one.',
    to: (email: string) => `to ${email}`,
    read: 'Read',
    readOf: (subject: string, email: string) => `Read “${subject}”, to ${email}`,
    again: 'Try to send again',
    againOf: (subject: string, email: string) => `Try to send “${subject}” to ${email} again`,
    queuedAgain: 'Put back among the mails to send.',
    passOn: 'Pass this text on yourself: it does not leave from here.',
    server: (detail: string) => `What the mail server answered: ${detail}`,
  },
});
