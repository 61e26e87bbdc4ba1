import { readCpv } from './cpv-codes';
import { readDay, readMonths } from '../cells/days';
import { amendmentsOf } from './decp-amendments';
import { buyerOf, holdersOf, isSameFirm, type DecpHolder } from './decp-holders';
import { wonTogether } from './decp-together';
import { isDepartement } from './departements';
import {
  told,
  type NoticeItem,
  type NoticePlace,
  type NoticeProblem,
  type ReadNotices,
  type TenderDraft,
} from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { ofAmount } from './estimates';
import { buyerLevelOf, contractOf, contractOfCpv, procedureOf, reservationOf } from './procurement-words';
import { at, isObject, listOf, textOf, type Json, type JsonObject, type JsonText } from '../trees/read-json';
import { oneLine } from '../cells/texts';
import { NoticeTexts } from './texts';
import { parts } from '../trees/tree';

/** The length at which some publishers cut the subject of a contract. */
const CUT_AT = 250;

interface Found {
  readonly record: Json;
  readonly path: string;
}

/** Whether a value holds awarded contracts of the essential data, whatever their version. */
export function isDecp(value: Json): boolean {
  return recordsOf(value).some(({ record }) => isObject(record) && isContract(record));
}

function isContract(record: JsonObject): boolean {
  return (
    'objet' in record &&
    ['titulaires', 'concessionnaires', 'acheteur', 'acheteur.id', 'autoriteConcedante'].some(
      (name) => name in record,
    )
  );
}

/** `marches` is a list in 1.x; in 2.x an object with lists of contracts and concessions. */
function recordsOf(value: Json): Found[] {
  const all = at(value, 'marches') ?? value;
  const list = (records: Json | undefined, path: string): Found[] =>
    listOf(records).map((record, index) => ({ record, path: `${path}[${index}]` }));
  if (Array.isArray(all)) return list(all, isObject(value) ? 'marches' : '');
  if (!isObject(all)) return [];
  if (isContract(all)) return [{ record: all, path: '' }];
  return ['marche', 'contrat-concession'].flatMap((name) => list(all[name], `marches.${name}`));
}

/**
 * Contracts of the French essential data of public procurement (decree of 22 December 2022 and the formats 1.x
 * before it; 139bercy/format-commande-publique). One record is one contract, with who holds it; it has no lots.
 * `today` tells amendments of the future.
 */
export function readDecp(file: JsonText, today: string): ReadNotices {
  const records = recordsOf(file.value);
  return {
    items: records.map(({ record, path }) => {
      const line = file.lineOf(record);
      return readContract(record, { path, ...(line ? { line } : {}) }, today);
    }),
    problems: [],
  };
}

function readContract(record: Json, place: NoticePlace, today: string): NoticeItem {
  if (!isObject(record)) return { place, problems: [told('NOT_A_NOTICE')] };
  const id = textOf(record['id']);
  const title = oneLine(textOf(record['objet']));
  const known = { place, ...(id ? { number: id } : {}), ...(title ? { title } : {}) };
  const buyer = buyerOf(record);
  if (!id) return { ...known, problems: [told('NO_NUMBER')] };
  if (!title) return { ...known, problems: [told('NO_TITLE')] };
  if (!buyer.number && !buyer.name) return { ...known, problems: [told('NO_BUYER')] };
  const holders = holdersOf(record['titulaires'] ?? record['concessionnaires']);
  const own = holders.holders.find((one) => isSameFirm(one.number, buyer.number));
  if (own)
    return { ...known, problems: [told('BUYER_IS_HOLDER', { buyer: buyer.number, holder: own.number })] };
  return { ...known, ...contents(record, { id, title, buyer, today, ...holders }) };
}

interface Contract {
  readonly id: string;
  readonly title: string;
  readonly buyer: ReturnType<typeof buyerOf>;
  readonly holders: readonly DecpHolder[];
  readonly problems: readonly NoticeProblem[];
  readonly today: string;
}

function contents(
  record: JsonObject,
  contract: Contract,
): Pick<NoticeItem, 'draft' | 'together' | 'problems'> {
  const { id, title, buyer, holders, today } = contract;
  const texts = new NoticeTexts();
  const name = texts.line('name', title, 500);
  const written = textOf(record['codeCPV']);
  const code = readCpv(written);
  const cpv = code ? [code] : [];
  const notifiedOn = readDay(textOf(record['dateNotification'])) ?? readDay(textOf(record['dateSignature']));
  const published = readDay(textOf(record['datePublicationDonnees']));
  const isTooEarly = published !== undefined && notifiedOn !== undefined && published < notifiedOn;
  const amount = amountOf(record);
  const months = readMonths(textOf(record['dureeMois']));
  const amendments = amendmentsOf(record, { notifiedOn, today });
  const together = wonTogether(record, holders, amendments);
  const offers = Number(textOf(record['offresRecues']));
  const considered = considerations(record);
  const reservation = reservationOf(considered.social ?? '');
  const nature = textOf(record['nature']);
  const problems: NoticeProblem[] = [
    ...buyer.problems,
    ...contract.problems,
    ...(written && !code ? [told('CPV_INVALID', { value: written })] : []),
    ...(cpv.length === 0 ? [told('NO_CPV')] : []),
    ...(title.length >= CUT_AT && title.length <= CUT_AT + 6
      ? [told('TEXT_CUT', { text: `…${title.slice(-30)}` })]
      : []),
    ...(isTooEarly ? [told('DATES_DISAGREE', { published, notified: notifiedOn })] : []),
    ...(notifiedOn ? [] : [told('NO_NOTIFICATION')]),
    ...amount.problems,
    ...(months === undefined && textOf(record['dureeMois'])
      ? [told('MONTHS_UNREAD', { value: textOf(record['dureeMois']) })]
      : []),
    ...(/r[ée]serv/i.test(considered.social ?? '') && !reservation ? [told('RESERVED_TO_WHOM')] : []),
    ...amendments.problems,
    ...together.problems,
  ];
  const draft: TenderDraft = withoutAbsent({
    origin: 'DECP' as const,
    // Buyers number their contracts each for itself.
    sourceId: `${buyer.number || oneLine(buyer.name).slice(0, 40)}-${id}`.slice(0, 100),
    name,
    buyerName: texts.line('buyerName', buyer.name || `SIRET ${buyer.number}`, 300),
    buyerSiret: buyer.siret,
    buyerLevel: buyerLevelOf(buyer.siret),
    contract: contractOfCpv(code) ?? contractOf(nature),
    procedure: procedureOf(textOf(record['procedure'])),
    publishedOn: isTooEarly ? undefined : published,
    ...placeOf(record, texts),
    cpv,
    months,
    ...considered,
    lots: [withoutAbsent({ number: '1', title: name, cpv, months, reservation })],
    award: withoutAbsent({
      notifiedOn,
      amount: amount.value,
      // No offer at all, and yet a contract: nobody counted.
      offers: Number.isInteger(offers) && offers > 0 ? offers : undefined,
      winners: holders.map(({ name: holder, siret }) =>
        withoutAbsent({ name: texts.line('winner', holder, 300), siret }),
      ),
    }),
  });
  return {
    draft,
    ...(together.together ? { together: together.together } : {}),
    problems: [...problems, ...texts.problems],
  };
}

/** Unit-price agreements are given with an amount of zero, and slips with astronomical ones. */
function amountOf(record: JsonObject) {
  const written = record['montant'] ?? record['valeurGlobale'];
  const read = ofAmount(typeof written === 'number' ? written : textOf(written));
  return read.value === 0 ? { problems: [told('AMOUNT_ZERO')] } : read;
}

/** A municipality or département of the official geography; a postcode is neither. */
function placeOf(record: JsonObject, texts: NoticeTexts): Pick<TenderDraft, 'place' | 'territory'> {
  const written = at(record, 'lieuExecution');
  const [code, kind, name] = ['code', 'typeCode', 'nom'].map((field) => textOf(at(written, field)));
  const isNamed = name !== '' && name !== kind;
  const place = texts.line(
    'place',
    isNamed ? (name ?? '') : [kind?.replace(/^Code /, ''), code].filter(Boolean).join(' '),
    300,
  );
  const isCommune = /commune/i.test(kind ?? '') && /^(?:\d{5}|2[AB]\d{3})$/.test(code ?? '');
  const isOfDepartement = /d[ée]partement/i.test(kind ?? '') && isDepartement(code ?? '');
  const level = isCommune ? ('COMMUNE' as const) : isOfDepartement ? ('DEPARTEMENT' as const) : undefined;
  return {
    ...(place ? { place: place.charAt(0).toUpperCase() + place.slice(1) } : {}),
    ...(level && code ? { territory: { level, code: code.padStart(2, '0') } } : {}),
  };
}

function considerations(record: JsonObject): Pick<TenderDraft, 'social' | 'environmental'> {
  const named = (path: string) => {
    const words = parts(record, path)
      .map(textOf)
      .filter((one) => one && !/^pas de/i.test(one));
    return words.length > 0 ? [...new Set(words)].join(', ') : undefined;
  };
  return withoutAbsent({
    social: named('considerationsSociales/considerationSociale'),
    environmental: named('considerationsEnvironnementales/considerationEnvironnementale'),
  });
}
