import { termsOf, type RecordOf } from '@maillage/graph-schema/records';
import { bidForms, termOf, type RoleCode } from '@maillage/graph-schema/vocabulary';
import type { AskedBid, AskedTie } from './questions.repository';

type Bid = NonNullable<RecordOf<'ties'>['bid']>;

interface Words {
  subject(names: string, tie: string): string;
  news(tie: string): string;
  greeting(name: string, actor: string): string;
  newsGreeting(name: string, tie: string): string;
  tie(name: string): string;
  tender(name: string, buyer: string): string;
  deadline(clock: string, zone: string): string;
  group(names: string): string;
  role(lead: boolean, form: string): string;
  share(share: string): string;
  lots(lots: string): string;
  message(text: string): string;
  declined(name: string, why: string | null): string;
  otherwise(name: string, share: string | null, lots: string | null, why: string | null): string;
  answer(link: string): string;
  open(link: string): string;
}

const french: Words = {
  subject: (names, tie) => `${names} : répondre ensemble ? ${tie}`,
  news: (tie) => `Du nouveau dans votre groupement : ${tie}`,
  greeting: (name, actor) => `Bonjour ${name},

${actor} est invitée à répondre à une consultation en groupement. Le lien s’ouvre sans compte : vous acceptez, déclinez ou proposez d’autres conditions.
`,
  newsGreeting: (name, tie) => `Bonjour ${name},

Des réponses sont arrivées pour ${tie}. Connectez-vous pour régler ce qui reste ; le lien montre le groupement sans compte.
`,
  tie: (name) => `— ${name}`,
  tender: (name, buyer) => `  consultation : ${name} (${buyer})`,
  deadline: (clock, zone) => `  date limite : ${clock} (${zone})`,
  group: (names) => `  avec : ${names}`,
  role: (lead, form) => `  pour vous : ${lead ? 'mandataire' : 'membre'}, groupement ${form.toLowerCase()}`,
  share: (share) => `  part proposée : ${share} %`,
  lots: (lots) => `  lots : ${lots}`,
  message: (text) => `  « ${text} »`,
  declined: (name, why) => `  ${name} décline${why ? ` : « ${why} »` : ''}`,
  otherwise: (name, share, lots, why) =>
    `  ${name} accepte autrement${[share && ` : ${share} %`, lots && `, lots ${lots}`, why && ` (« ${why} »)`].filter(Boolean).join('')}`,
  answer: (link) => `  répondre : ${link}`,
  open: (link) => `  voir : ${link}`,
};

const english: Words = {
  subject: (names, tie) => `${names}: bid together? ${tie}`,
  news: (tie) => `News in your group: ${tie}`,
  greeting: (name, actor) => `Hello ${name},

${actor} is invited to answer a call for tenders in a group. The link opens without an account: you accept, decline or propose other terms.
`,
  newsGreeting: (name, tie) => `Hello ${name},

Answers have come in for ${tie}. Sign in to settle what is left; the link shows the group without an account.
`,
  tie: (name) => `— ${name}`,
  tender: (name, buyer) => `  call for tenders: ${name} (${buyer})`,
  deadline: (clock, zone) => `  deadline: ${clock} (${zone})`,
  group: (names) => `  with: ${names}`,
  role: (lead, form) => `  for you: ${lead ? 'lead' : 'member'}, ${form.toLowerCase()} group`,
  share: (share) => `  share proposed: ${share}%`,
  lots: (lots) => `  lots: ${lots}`,
  message: (text) => `  “${text}”`,
  declined: (name, why) => `  ${name} declines${why ? `: “${why}”` : ''}`,
  otherwise: (name, share, lots, why) =>
    `  ${name} accepts otherwise${[share && `: ${share}%`, lots && `, lots ${lots}`, why && ` (“${why}”)`].filter(Boolean).join('')}`,
  answer: (link) => `  answer: ${link}`,
  open: (link) => `  see: ${link}`,
};

const wordsOf = (language: string) => (language === 'en' ? english : french);

/** Beyond so many characters, the message is left to the page. */
const LONGEST = 400;

/** A question about a joint bid: what is proposed to its reader, by whom, until when. */
export function bidLine(language: string, tie: AskedTie & { bid: AskedBid }, link: string): string {
  const words = wordsOf(language);
  const { bid: asked, others, name } = tie;
  const bid = JSON.parse(asked.json) as Bid;
  const terms = termsOf(
    { ...bid, parts: bid.parts.map((one) => (asked.keys.includes(one.who) ? { ...one, who: 'own' } : one)) },
    { who: 'own', role: asked.role as RoleCode },
  );
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', { maximumFractionDigits: 2 });
  const form = termOf(bidForms, bid.form).label[language === 'en' ? 'en' : 'fr'];
  const lots = terms.lots.length > 0 ? terms.lots : bid.lots;
  const { tender, message, share, news, answered } = asked;
  return [
    words.tie(name),
    ...(tender ? [words.tender(tender.name, tender.buyerName)] : []),
    ...(tender?.deadline ? [words.deadline(clockText(tender.deadline, language), tender.timeZone)] : []),
    ...(others.length > 0 ? [words.group(others.join(', '))] : []),
    words.role(asked.role === 'LEAD', form),
    ...(share === null ? [] : [words.share(number.format(share))]),
    words.lots(lots.join(', ')),
    ...(message && !answered ? [words.message(message.slice(0, LONGEST))] : []),
    ...news.map((one) =>
      one.stance === 'CONTESTED'
        ? words.declined(one.name, one.why)
        : words.otherwise(
            one.name,
            one.share === null ? null : number.format(one.share),
            one.lots?.join(', ') ?? null,
            one.why,
          ),
    ),
    answered === 'CONFIRMED' ? words.open(link) : words.answer(link),
  ].join('\n');
}

/** Subject and greeting of a mail that is about one joint bid and nothing else. */
export function bidOpening(
  language: string,
  { name, actor, tie }: { name: string; actor: string; tie: AskedTie & { bid: AskedBid } },
): { subject: string; greeting: string } {
  const words = wordsOf(language);
  const names = tie.sayers.slice(0, 3).join(', ') || tie.others.slice(0, 3).join(', ');
  return {
    subject: tie.bid.answered ? words.news(tie.name) : words.subject(names, tie.name),
    greeting: tie.bid.answered ? words.newsGreeting(name, tie.name) : words.greeting(name, actor),
  };
}

/** `2026-05-29T12:00` as it is said: the clock on the buyer's wall. */
function clockText(clock: string, language: string): string {
  const at = new Date(`${clock}:00Z`);
  const [hours = '', minutes = ''] = clock.slice(11).split(':');
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(at);
  if (language === 'en') return `${day} at ${hours}:${minutes}`;
  return `${day} à ${Number(hours)} h${minutes === '00' ? '' : ` ${minutes}`}`;
}
