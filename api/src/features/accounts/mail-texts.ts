import { accountRoles, termOf } from '@maillage/graph-schema/vocabulary';

interface MailText {
  readonly subject: string;
  readonly text: string;
}

interface RoleInMail {
  readonly role: string;
  readonly over: string | null;
}

interface Texts {
  invitation(values: { inviter: string; roles: readonly RoleInMail[]; link: string }): MailText;
  newRole(values: { name: string; roles: readonly RoleInMail[]; address: string }): MailText;
  passwordReset(values: { name: string; link: string }): MailText;
}

function roleLines(language: 'fr' | 'en', roles: readonly RoleInMail[]): string {
  return roles
    .map(({ role, over }) => {
      const label = termOf(accountRoles, role).label[language];
      return over ? `- ${label} : ${over}` : `- ${label}`;
    })
    .join('\n');
}

const french: Texts = {
  invitation: ({ inviter, roles, link }) => ({
    subject: 'Invitation à Maillage',
    text: `Bonjour,

${inviter} vous invite à rejoindre Maillage, la carte des coopérations du pôle :

${roleLines('fr', roles)}

Pour accepter et choisir votre mot de passe, ouvrez ce lien dans les sept jours :

${link}

Ce lien est personnel et ne sert qu’une fois. Si vous n’attendiez pas cette invitation, ne faites rien.
`,
  }),
  newRole: ({ name, roles, address }) => ({
    subject: 'Un nouveau rôle dans Maillage',
    text: `Bonjour ${name},

Vous avez un nouveau rôle dans Maillage :

${roleLines('fr', roles)}

Connectez-vous pour vous en servir :

${address}
`,
  }),
  passwordReset: ({ name, link }) => ({
    subject: 'Choisir un nouveau mot de passe',
    text: `Bonjour ${name},

Quelqu’un, vous sans doute, demande un nouveau mot de passe pour votre compte Maillage. Pour le choisir, ouvrez ce lien dans l’heure :

${link}

Si ce n’est pas vous, ne faites rien : votre mot de passe reste le même.
`,
  }),
};

const english: Texts = {
  invitation: ({ inviter, roles, link }) => ({
    subject: 'Invitation to Maillage',
    text: `Hello,

${inviter} invites you to join Maillage, the map of the cluster’s cooperations:

${roleLines('en', roles)}

To accept and choose your password, open this link within seven days:

${link}

The link is personal and works once. If you did not expect this invitation, do nothing.
`,
  }),
  newRole: ({ name, roles, address }) => ({
    subject: 'A new role in Maillage',
    text: `Hello ${name},

You have a new role in Maillage:

${roleLines('en', roles)}

Sign in to use it:

${address}
`,
  }),
  passwordReset: ({ name, link }) => ({
    subject: 'Choose a new password',
    text: `Hello ${name},

Somebody, probably you, asks for a new password for your Maillage account. To choose it, open this link within an hour:

${link}

If it was not you, do nothing: your password stays the same.
`,
  }),
};

/** What mails about accounts say, in the language of who gets them; French where it is not known. */
export function mailTexts(language: string): Texts {
  return language === 'en' ? english : french;
}
