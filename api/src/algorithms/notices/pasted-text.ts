import { bareNumber, isSiret } from '../cells/register-numbers';
import { readDay, readMoment } from '../cells/days';
import { readDeadline } from './deadlines';
import { isDepartement } from './departements';
import { told, type NoticeItem, type NoticeProblem, type ReadNotices, type TenderDraft } from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { ofAmount } from './estimates';
import { criteriaIn } from './pasted-criteria';
import { PastedLines, type Labelled } from './pasted-fields';
import { amountIn, codesIn, monthsIn, pastedLots } from './pasted-lots';
import {
  bidFormOf,
  buyerLevelOf,
  contractOf,
  contractOfCpv,
  groupRulesOf,
  procedureOf,
  reservationOf,
} from './procurement-words';
import { shortened } from '../cells/texts';
import { NoticeTexts } from './texts';
import { zoneOf } from './zones';

const labels = {
  name: [
    /intitule(?: du marche| de la consultation)?/,
    /objet(?: du marche| de la consultation| du contrat)?(?! principal)/,
    /titre/,
  ],
  buyerName: [
    /nom complet de l'acheteur/,
    /nom (?:et adresse )?officiels? de l'(?:organisme|acheteur)[^:]*/,
    /(?:pouvoir adjudicateur|entite adjudicatrice|maitre d'ouvrage|acheteur(?: public)?)(?! siret)/,
    /(?:nom de l')?organisme(?: acheteur)?/,
  ],
  reference: [
    /identifiant interne[^:]*/,
    /(?:numero|n°) de (?:reference|consultation|marche)[^:]*/,
    /reference(?: acheteur| de la consultation)?/,
  ],
  deadline: [
    /date(?: et heure)? limite[s]?(?: de| pour)?(?: la)? (?:reception|remise|depot)[^:\d]*/,
    /date(?: et heure)? limite[^:\d]*/,
    /remise des (?:offres|plis|candidatures)[^:\d]*/,
  ],
  publishedOn: [
    /envoi a la publication[^:\d]*/,
    /date d'envoi[^:\d]*/,
    /date de (?:publication|parution)[^:\d]*/,
  ],
  procedure: [/type de procedure/, /procedure(?: de passation)?/],
  contract: [/type de marche/, /nature du marche/, /type de (?:prestations?|contrat)/],
  place: [/lieu (?:principal )?d'execution[^:]*/],
  value: [/(?:valeur|montant) (?:totale? )?estimee?[^:\d]*/, /estimation[^:\d]*/, /montant maximum[^:\d]*/],
  months: [/duree[^:\d]*/],
  summary: [/description(?: succincte)?(?: du marche)?/],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

const publicBuyer =
  /^(?:la |le |l'|les )?(?:mairie|commune|ville|communaute|metropole|departement|region|conseil|syndicat|ccas|centre communal|centre hospitalier|chu\b|universite|office public|sicoval|prefecture|ministere|etablissement public)/;

/** What is read of a text, and the line of each. */
class Reading {
  readonly found: { field: string; line: number; text: string }[] = [];
  readonly problems: NoticeProblem[] = [];

  constructor(readonly text: PastedLines) {}

  note(field: string, labelled: Labelled | undefined): string {
    if (!labelled) return '';
    this.found.push({
      field,
      line: labelled.line,
      text: shortened(this.text.lines[labelled.line - 1] ?? '', 200).text,
    });
    return labelled.value;
  }

  field(name: keyof typeof labels, to?: number): string {
    return this.note(name, this.text.after(labels[name], 0, to));
  }
}

/** Whether a text reads like a notice: it names a deadline, lots or a buyer in the words that notices use. */
export function looksLikeNotice(text: string): boolean {
  const lines = new PastedLines(text);
  const signs = [
    lines.after(labels.name),
    lines.after(labels.deadline),
    lines.after(labels.buyerName),
    lines.matching(/\bcpv\b|appel public a la concurrence|avis de marche|pouvoir adjudicateur/)[0],
  ];
  return signs.filter((one) => one !== undefined).length > 1;
}

/**
 * Reads the text of a French notice, as copied from a web page or a newspaper, into a proposal that a person
 * checks: with each field stands the line on which it was read. What is not found is left to fill in.
 */
export function readPastedText(text: string): ReadNotices {
  const reading = new Reading(new PastedLines(text));
  const item = propose(reading, text);
  return { items: [item], problems: [] };
}

function propose(reading: Reading, whole: string): NoticeItem {
  const { text } = reading;
  const texts = new NoticeTexts();
  const lots = pastedLots(text, texts);
  const name =
    texts.line('name', reading.field('name', lots.from), 500) ||
    texts.line('name', reading.field('name'), 500);
  const buyerName = texts.line('buyerName', buyerOf(reading), 300);
  const siret = siretOf(reading);
  const postcode =
    /\b(\d{5})\b(?=\s+\p{Lu})/u.exec(reading.note('postcode', text.after([/code postal/])) + ' X')?.[1] ??
    postcodeIn(whole);
  const zone = zoneOf({ postcode });
  const deadline = deadlineOf(reading, zone);
  const own = ownCodes(reading, lots.from);
  const cpv = [...new Set([...own, ...lots.lots.flatMap((lot) => lot.cpv)])];
  const value = valueOf(reading, lots.from);
  const months = monthsIn(reading.field('months')) ?? undefined;
  const reserved = reservedOf(reading, lots.from);
  const criteria = criteriaIn(text);
  const form = bidFormOf(whole);
  const departement = postcode.slice(0, /^97|^98/.test(postcode) ? 3 : 2);
  const shared = withoutAbsent({ form, criteria: criteria.length > 0 ? criteria : undefined });
  const draft: TenderDraft = withoutAbsent({
    origin: 'PASTED' as const,
    sourceId: '',
    name,
    summary: texts.paragraphs('summary', summaryOf(reading, name), 5000),
    buyerName,
    buyerSiret: siret,
    buyerLevel: buyerLevelOf(siret),
    contract: contractOf(reading.field('contract')) ?? contractOfCpv(cpv[0]),
    procedure: procedureOf(reading.field('procedure')),
    publishedOn: readDay(reading.field('publishedOn')),
    deadline,
    timeZone: zone,
    place: texts.line('place', reading.field('place'), 300) || undefined,
    territory: isDepartement(departement) ? { level: 'DEPARTEMENT' as const, code: departement } : undefined,
    cpv,
    value,
    months,
    url: urlIn(whole),
    social: sentence(
      reading,
      texts,
      'social',
      /clauses? sociales?|insertion (?:sociale|professionnelle|par )|critere social/,
    ),
    environmental: sentence(
      reading,
      texts,
      'environmental',
      /clauses? environnementales?|developpement durable|critere environnemental|performance environnementale/,
    ),
    ...groupRulesOf(whole),
    lots:
      lots.lots.length > 0
        ? lots.lots.map((lot) =>
            withoutAbsent({ ...lot, reservation: lot.reservation ?? reserved, ...shared }),
          )
        : [withoutAbsent({ number: '1', title: name, cpv, value, months, reservation: reserved, ...shared })],
  });
  const missing = [name ? '' : 'name', buyerName ? '' : 'buyerName'].filter(Boolean);
  return {
    place: { line: 1 },
    ...(name ? { title: name } : {}),
    draft,
    found: [...reading.found, ...lots.found].sort((a, b) => a.line - b.line),
    problems: [
      ...missing.map((field) => told('FIELD_NOT_FOUND', { field })),
      ...reading.problems,
      ...lots.problems,
      ...(cpv.length === 0 ? [told('NO_CPV')] : []),
      ...texts.problems,
    ],
  };
}

/** The buyer behind its label; else a line near the top that begins like a public body's name. */
function buyerOf(reading: Reading): string {
  const named = reading.field('buyerName');
  if (named) return named;
  const [guess] = reading.text.matching(publicBuyer).filter((index) => index < 8);
  if (guess === undefined) return '';
  const name = reading.note('buyerName', { value: reading.text.lines[guess] ?? '', line: guess + 1 });
  reading.problems.push(told('BUYER_GUESSED', { name }));
  return name;
}

function siretOf(reading: Reading): string | undefined {
  const pattern = /\b\d{3}[\s\u00a0.]?\d{3}[\s\u00a0.]?\d{3}[\s\u00a0.]?\d{5}\b/;
  for (const [index, line] of reading.text.lines.entries()) {
    const value = bareNumber(pattern.exec(line)?.[0] ?? '');
    if (isSiret(value)) return reading.note('buyerSiret', { value, line: index + 1 });
  }
  return undefined;
}

function deadlineOf(reading: Reading, zone: string): string | undefined {
  const { text } = reading;
  const labelled = text.after(labels.deadline.map((one) => one));
  // « …limite de réception des offres le 16 mars » has no colon: the line itself is read.
  const [index] = text
    .matching(/date.{0,12}limite|(?:remise|reception) des (?:offres|plis|candidatures)/)
    .filter((at) => readMoment(text.lines[at] ?? '') !== undefined);
  const found =
    labelled && readMoment(labelled.value)
      ? labelled
      : index === undefined
        ? undefined
        : { value: text.lines[index] ?? '', line: index + 1 };
  const read = readDeadline({ zone, isCall: true, written: [reading.note('deadline', found)] });
  reading.problems.push(...read.problems);
  return read.deadline;
}

/** Codes of the call: those before its first lot, on lines that speak of CPV or just below. */
function ownCodes(reading: Reading, before: number): string[] {
  const { text } = reading;
  const near = text.matching(/cpv/).flatMap((index) => [index, index + 1, index + 2]);
  const lines = [...new Set(near)].filter((index) => index < before && index < text.lines.length);
  return lines.flatMap((index) => {
    const codes = codesIn(`CPV ${text.lines[index] ?? ''}`);
    if (codes.length > 0) reading.note('cpv', { value: codes.join(', '), line: index + 1 });
    return codes;
  });
}

function valueOf(reading: Reading, before: number): number | undefined {
  const labelled = reading.text.after(labels.value, 0, before);
  const written = labelled && amountIn(`valeur ${labelled.value}`);
  if (!labelled || !written) return undefined;
  const value = ofAmount(reading.note('value', { value: written, line: labelled.line }));
  reading.problems.push(...value.problems);
  return value.value;
}

/** To whom the call as a whole is reserved; what is said of one lot is said of it alone. */
function reservedOf(reading: Reading, lotsFrom: number) {
  const found = reading.text.sentence(/reserv(?:e|ation)/, lotsFrom);
  if (
    !found ||
    /:\s*non\b|non reserve|pas reserve|sous reserve|droits? reserve|n'est pas|reserve le droit/i.test(
      found.value,
    )
  )
    return undefined;
  const reservation = reservationOf(found.value);
  if (reservation) reading.note('reservation', found);
  else if (/march[ée]|lot|consultation/i.test(found.value)) reading.problems.push(told('RESERVED_TO_WHOM'));
  return reservation;
}

function summaryOf(reading: Reading, name: string): string {
  const description = reading.field('summary');
  const reference = reading.field('reference');
  return [description === name ? '' : description, reference && `Référence de l’acheteur : ${reference}`]
    .filter(Boolean)
    .join('\n\n');
}

function sentence(reading: Reading, texts: NoticeTexts, field: string, pattern: RegExp): string | undefined {
  const found = reading.text.sentence(pattern);
  return found ? texts.paragraphs(field, reading.note(field, found), 500) : undefined;
}

/** The first address that leads to a consultation; else the first at all. */
function urlIn(text: string): string | undefined {
  const all = [...text.matchAll(/https?:\/\/[^\s<>"'«»)]{4,480}/g)].map((one) =>
    one[0].replace(/[.,;]+$/, ''),
  );
  return all.find((one) => /consultation|marche|achat|tender/i.test(one)) ?? all[0];
}

function postcodeIn(text: string): string {
  return /\b((?:0[1-9]|[1-8]\d|9[0-58]|97)\d{3})\b(?=\s+(?:\p{Lu}|[A-Z]))/u.exec(text)?.[1] ?? '';
}
