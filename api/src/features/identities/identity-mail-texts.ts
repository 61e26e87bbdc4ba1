interface Told {
  readonly name: string;
  readonly provider: string;
  readonly email: string | null;
  /** Where one unlinks it. */
  readonly address: string;
}

interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** Tells who has an account that it now opens another way, in case it was not them. */
export const linkedMail: Readonly<Record<'fr' | 'en', (told: Told) => MailText>> = {
  fr: ({ name, provider, email, address }) => ({
    subject: 'Une nouvelle façon d’entrer dans votre compte Maillage',
    text: `Bonjour ${name},

Votre compte Maillage s’ouvre maintenant aussi avec ${provider}${email ? ` (${email})` : ''}.

Si ce n’est pas vous, ouvrez votre compte, déliez cette identité et changez de mot de passe :

${address}
`,
  }),
  en: ({ name, provider, email, address }) => ({
    subject: 'A new way into your Maillage account',
    text: `Hello ${name},

Your Maillage account now also opens with ${provider}${email ? ` (${email})` : ''}.

If this was not you, open your account, unlink that identity and change your password:

${address}
`,
  }),
};
