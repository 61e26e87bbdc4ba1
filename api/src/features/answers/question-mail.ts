import { termOf, tieAnswers, tieKinds } from '@maillage/graph-schema/vocabulary';
import { bidLine, bidOpening } from './bid-question';
import type { AskedBid, AskedTie } from './questions.repository';

/** One question, for one structure of who gets the mail. */
export interface QuestionLine {
  readonly actor: string;
  readonly tie: AskedTie;
  readonly link: string;
}

interface QuestionMail {
  readonly name: string;
  readonly lines: readonly QuestionLine[];
  readonly stop: string;
}

interface Words {
  subject(count: number, actors: string): string;
  greeting(name: string, count: number, actors: string): string;
  tie(kind: string, name: string): string;
  since(date: string): string;
  with(names: string): string;
  quoted(quote: string, source: string): string;
  saidBy(names: string): string;
  contested: string;
  answer(link: string): string;
  end(stop: string): string;
}

/** The three answers, as the buttons of the page say them. */
function choices(language: 'fr' | 'en'): string {
  const said = tieAnswers.map(({ label }) => (language === 'fr' ? `« ${label.fr} »` : `“${label.en}”`));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(said);
}

const french: Words = {
  subject: (count, actors) =>
    count === 1 ? `Un lien de ${actors} : est-il exact ?` : `${count} liens de ${actors} : sont-ils exacts ?`,
  greeting: (name, count, actors) => `Bonjour ${name},

Maillage, la carte des coopérations du pôle, montre ${count === 1 ? 'un lien' : `${count} liens`} de ${actors}. ${
    count === 1 ? 'Est-il exact ?' : 'Sont-ils exacts ?'
  } Chaque lien de ce courriel s’ouvre sans compte, et vous répondez pour ce seul lien : ${choices('fr')}.
`,
  tie: (kind, name) => `— ${name} (${kind})`,
  since: (date) =>
    `  depuis : ${inWords(date, { by: 'au plus tard', from: 'au plus tôt', between: 'entre', and: 'et' })}`,
  with: (names) => `  avec : ${names}`,
  quoted: (quote, source) => `  selon « ${source} » : « ${quote} »`,
  saidBy: (names) => `  selon : ${names}`,
  contested: '  contesté par un participant',
  answer: (link) => `  répondre : ${link}`,
  end: (stop) => `Ces adresses sont personnelles, servent une fois et durent soixante jours.

Ne plus recevoir ces questions : ${stop}
`,
};

const english: Words = {
  subject: (count, actors) =>
    count === 1 ? `A tie of ${actors}: is it right?` : `${count} ties of ${actors}: are they right?`,
  greeting: (name, count, actors) => `Hello ${name},

Maillage, the map of the cluster’s cooperations, shows ${count === 1 ? 'a tie' : `${count} ties`} of ${actors}. ${
    count === 1 ? 'Is it right?' : 'Are they right?'
  } Each link of this mail opens without an account, and you answer for that tie alone: ${choices('en')}.
`,
  tie: (kind, name) => `— ${name} (${kind})`,
  since: (date) =>
    `  since: ${inWords(date, { by: 'by', from: 'not before', between: 'between', and: 'and' })}`,
  with: (names) => `  with: ${names}`,
  quoted: (quote, source) => `  according to “${source}”: “${quote}”`,
  saidBy: (names) => `  according to: ${names}`,
  contested: '  contested by a participant',
  answer: (link) => `  answer: ${link}`,
  end: (stop) => `These addresses are personal, work once and last sixty days.

Receive no more of these questions: ${stop}
`,
};

interface IntervalWords {
  readonly by: string;
  readonly from: string;
  readonly between: string;
  readonly and: string;
}

/** When something began, which may be said as an interval, so that a mail shows no notation. */
function inWords(date: string, { by, from, between, and }: IntervalWords): string {
  const [first = '', last] = date.split('/');
  if (last === undefined) return date;
  if (first === '..') return `${by} ${last}`;
  return last === '..' ? `${from} ${first}` : `${between} ${first} ${and} ${last}`;
}

/** Beyond so many, the names are left to the page. */
const NAMED = 6;

/** A mail that groups the questions of one person. */
export function questionMail(language: string, { name, lines, stop }: QuestionMail) {
  const words = language === 'en' ? english : french;
  const actors = listed([...new Set(lines.map((line) => line.actor))]);
  const several = new Set(lines.map((line) => line.actor)).size > 1;
  const ties = lines.map(({ actor, tie, link }) => {
    if (isBid(tie)) return bidLine(language, tie, link);
    return [
      words.tie(termOf(tieKinds, tie.kind).label[language === 'en' ? 'en' : 'fr'], tie.name),
      ...(several ? [`  ${actor}`] : []),
      ...(tie.others.length > 0 ? [words.with(listed(tie.others))] : []),
      ...(tie.since ? [words.since(tie.since)] : []),
      ...(tie.quote ? [words.quoted(tie.quote.text, tie.quote.source)] : []),
      ...(tie.sayers.length > 0 ? [words.saidBy(listed(tie.sayers))] : []),
      ...(tie.stance === 'CONTESTED' ? [words.contested] : []),
      words.answer(link),
    ].join('\n');
  });
  const [first] = lines;
  const opening =
    first && lines.length === 1 && isBid(first.tie)
      ? bidOpening(language, { name, actor: first.actor, tie: first.tie })
      : {
          subject: words.subject(lines.length, actors),
          greeting: words.greeting(name, lines.length, actors),
        };
  return {
    subject: opening.subject,
    text: [opening.greeting, ...ties.map((one) => `${one}\n`), words.end(stop)].join('\n'),
  };
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${shown} +${names.length - NAMED}` : shown;
}

/** Whether it is a joint bid that asks whether to take part, and not whether a tie is right. */
function isBid(tie: AskedTie): tie is AskedTie & { bid: AskedBid } {
  return tie.bid !== null;
}
