/** A mail that asks one person for the figures of the structures it acts for. */
interface Reminder {
  readonly name: string;
  readonly pole: string;
  readonly year: number;
  readonly lines: readonly { readonly actor: string; readonly link: string }[];
  readonly stop: string;
}

export function reminderMail(language: string, reminder: Reminder): { subject: string; text: string } {
  const isEnglish = language === 'en';
  const { subject, opening, end } = isEnglish ? english(reminder) : french(reminder);
  const lines = reminder.lines.map(({ actor, link }) => `— ${actor}${isEnglish ? ':' : ' :'} ${link}\n`);
  return { subject, text: [opening, ...lines, end].join('\n') };
}

function french({ name, pole, year, lines, stop }: Reminder) {
  const structures = lines.map(({ actor }) => actor).join(', ');
  return {
    subject: `Les chiffres ${year} de ${structures}, en trois minutes`,
    opening: `Bonjour ${name},

${pole} réunit les chiffres ${year} de ses membres : chiffre d’affaires, emplois, bénévoles, usagers. Le formulaire est
rempli d’avance avec ceux de la dernière année ; il s’ouvre sans compte et s’enregistre au fur et à mesure.

Vos chiffres ne sont lus que par votre structure et par l’animation du pôle. Seules des sommes et des médianes en
sortent, jamais quand elles laisseraient deviner le chiffre d’un membre.
`,
    end: `Cette adresse est personnelle et dure soixante jours, tant que la collecte est ouverte.

Ne plus recevoir ces demandes : ${stop}
`,
  };
}

function english({ name, pole, year, lines, stop }: Reminder) {
  const structures = lines.map(({ actor }) => actor).join(', ');
  return {
    subject: `The ${year} figures of ${structures}, in three minutes`,
    opening: `Hello ${name},

${pole} is gathering the ${year} figures of its members: turnover, jobs, volunteers, users. The form is filled in
beforehand with those of the last year; it opens without an account and is saved as you type.

Your figures are read by your structure and the cluster’s facilitators only. Nothing but sums and medians goes out, and
never where they would let one member’s figure be worked out.
`,
    end: `This address is personal and lasts sixty days, as long as the collection is open.

Receive no more of these requests: ${stop}
`,
  };
}
