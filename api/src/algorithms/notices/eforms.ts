import { readDay } from '../cells/days';
import { readDeadline } from './deadlines';
import { told, type NoticeItem, type NoticePlace, type NoticeProblem, type TenderDraft } from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { awardOf } from './eforms-award';
import { deadlinesOf, lotsOf } from './eforms-lots';
import { Organisations } from './eforms-organisations';
import { cpvOf, durationOf, placeOf, sentencesOf, valueOf } from './eforms-parts';
import { InLanguage } from './languages';
import { buyerLevelOf, contractOf, contractOfCpv, groupRulesOf, procedureOf } from './procurement-words';
import { NoticeTexts } from './texts';
import { coded, everywhere, objects, parts, text, withoutPrefixes } from '../trees/tree';
import { textOf, type Json, type JsonObject } from '../trees/read-json';

/** Root elements of eForms notices that tell of a call or an award. */
const roots = ['ContractNotice', 'PriorInformationNotice', 'ContractAwardNotice'] as const;

const EXTENSION = 'UBLExtensions/UBLExtension/ExtensionContent/EformsExtension';

export interface EformsOptions {
  readonly origin: 'TED' | 'BOAMP';
  /** The number under which the notice stands where it comes from; without it, its own of TED. */
  readonly sourceId?: string;
  readonly place?: NoticePlace;
}

/** Name of the root element of a document; empty where there is none. */
function rootOf(document: JsonObject): string {
  return Object.keys(withoutPrefixes(document) as JsonObject).find((name) => !/^[?@#]/.test(name)) ?? '';
}

/**
 * A notice in eForms (Commission Implementing Regulation (EU) 2019/1780, on UBL 2.3), from its XML or from that
 * XML as JSON. Whatever its root is called, a notice with lots and a deadline is a call: France publishes many
 * as `PriorInformationNotice` (subtypes 10 to 14).
 */
export function readEforms(document: JsonObject, options: EformsOptions): NoticeItem {
  const tree = withoutPrefixes(document) as JsonObject;
  const root = rootOf(document);
  const notice = tree[root] as Json;
  const place = options.place ?? {};
  if (!(roots as readonly string[]).includes(root))
    return { place, problems: [told('NOT_EFORMS', { root: root || '?' })] };
  const extension = objects(notice, EXTENSION)[0];
  const language = text(notice, 'NoticeLanguageCode') || 'FRA';
  const words = new InLanguage(language);
  const number = options.sourceId ?? (numberOf(extension) || text(notice, 'ID'));
  const name = words.of(parts(notice, 'ProcurementProject/Name'));
  const known = { place, number, title: name };
  const type = coded(notice, 'NoticeTypeCode', 'result') || text(notice, 'NoticeTypeCode');
  const refusal = refusalOf(type, number, name);
  if (refusal) return { ...known, problems: [refusal] };
  return { ...known, ...contents({ notice, extension, words, number, type, options }) };
}

interface Opened {
  readonly notice: Json;
  readonly extension: JsonObject | undefined;
  readonly words: InLanguage;
  readonly number: string;
  readonly type: string;
  readonly options: EformsOptions;
}

function contents(opened: Opened): Pick<NoticeItem, 'draft' | 'together' | 'problems'> {
  const { notice, extension, words, number, type, options } = opened;
  const texts = new NoticeTexts();
  const organisations = new Organisations(extension, words);
  const buyers = organisations.named(parts(notice, 'ContractingParty/Party/PartyIdentification/ID'));
  const [buyer] = buyers;
  if (!buyer) return { problems: [told('NO_BUYER')] };
  const project = objects(notice, 'ProcurementProject')[0];
  const name = texts.line('name', words.of(parts(project, 'Name')), 500);
  const isAward = type.startsWith('can') || type === 'veat';
  const { lots, problems: ofLots } = lotsOf(notice, { words, texts, name });
  const own = cpvOf(project);
  const cpv = [...new Set([...own.codes, ...lots.flatMap((lot) => lot.cpv)])];
  const where = placeOf(project);
  const zone = buyer.zone;
  const deadline = readDeadline({ zone, isCall: !isAward && !isPlan(type), written: deadlinesOf(notice) });
  const value = valueOf(project);
  const award = awardOf(extension, { organisations, lots, isAward });
  const contract = coded(project, 'ProcurementTypeCode', 'contract-nature');
  const problems: NoticeProblem[] = [
    ...buyer.problems,
    ...(buyers.length > 1
      ? [told('SEVERAL_BUYERS', { names: buyers.map((one) => one.name).join(', ') })]
      : []),
    ...words.problems,
    ...(isPlan(type) ? [told('PLANNED_ONLY')] : []),
    ...changeOf(extension),
    ...own.problems,
    ...ofLots,
    ...deadline.problems,
    ...value.problems,
    ...(cpv.length === 0 ? [told('NO_CPV')] : []),
    ...award.problems,
    ...fillers(notice),
  ];
  const draft: TenderDraft = withoutAbsent({
    origin: options.origin,
    sourceId: number,
    name,
    summary: summaryOf(opened, texts, name),
    buyerName: texts.line('buyerName', buyer.name, 300),
    buyerSiret: buyer.siret,
    buyerLevel: buyerLevelOf(
      buyer.siret,
      coded(notice, 'ContractingParty/ContractingPartyType/PartyTypeCode', 'buyer-legal-type'),
    ),
    contract: contractOf(contract) ?? contractOfCpv(cpv[0]),
    procedure: procedure(notice),
    socialServices: /social/.test(type) || undefined,
    publishedOn:
      readDay(text(extension, 'Publication/PublicationDate')) ?? readDay(text(notice, 'IssueDate')),
    deadline: deadline.deadline,
    timeZone: zone,
    place: where.place && texts.line('place', where.place, 300),
    territory: where.territory,
    cpv,
    value: value.value,
    months: durationOf(project),
    url: options.origin === 'TED' ? `https://ted.europa.eu/fr/notice/-/detail/${number}` : undefined,
    ...aims(notice),
    ...groupRulesOf(sentencesOf(notice)),
    ...mostLots(notice),
    lots,
    award: award.award,
  });
  return {
    draft,
    ...(award.together ? { together: award.together } : {}),
    problems: [...problems, ...texts.problems],
  };
}

/** TED's own number, without the zeros that one of its two ways of writing it has. */
function numberOf(extension: JsonObject | undefined): string {
  return text(extension, 'Publication/NoticePublicationID').replace(/^0+(?=\d)/, '');
}

function refusalOf(type: string, number: string, name: string): NoticeProblem | undefined {
  if (type === 'can-modif') return told('NOT_A_CALL', { nature: 'modification de marché' });
  if (/^(?:pin-buyer|subco|qu-sy)$/.test(type)) return told('NOT_A_CALL', { nature: type });
  if (!number) return told('NO_NUMBER');
  return name ? undefined : told('NO_TITLE');
}

/** A prior information notice that nobody can answer yet. */
function isPlan(type: string): boolean {
  return type === 'pin-only' || type === 'pin-rtl';
}

/** A notice that changes an earlier one repeats all of it. */
function changeOf(extension: JsonObject | undefined): NoticeProblem[] {
  const number = text(extension, 'Changes/ChangedNoticeIdentifier');
  return number ? [told('CHANGED_NOTICE', { number })] : [];
}

/** Where a date must be given and none is known, senders write the first of January 2000. */
function fillers(notice: Json): NoticeProblem[] {
  const value = text(notice, 'TenderResult/AwardDate');
  return value.startsWith('2000-01-01') ? [told('DATE_STANDS_FOR_NONE', { value: value.slice(0, 10) })] : [];
}

/** « Procédure adaptée » has no code of its own in eForms: it is « other », and said in words. */
function procedure(notice: Json): TenderDraft['procedure'] {
  const code = text(notice, 'TenderingProcess/ProcedureCode');
  const described = parts(notice, 'TenderingProcess/Description').map(textOf).join(' ');
  const found = procedureOf(code);
  return found === 'OTHER' || found === undefined
    ? /proc[ée]dure adapt[ée]e|\bMAPA\b/i.test(described)
      ? 'ADAPTED'
      : found
    : found;
}

function summaryOf({ notice, words }: Opened, texts: NoticeTexts, name: string): string | undefined {
  const description = words.of(parts(notice, 'ProcurementProject/Description'), true);
  const documents = everywhere(notice, 'CallForTendersDocumentReference')
    .map((one) => text(one, 'Attachment/ExternalReference/URI'))
    .find((uri) => /^https?:\/\//.test(uri));
  const reference = text(notice, 'ProcurementProject/ID');
  const said = [
    description.trim() === name ? '' : description,
    reference && `Référence de l’acheteur : ${reference}`,
    documents && `Dossier de consultation : ${documents}`,
  ];
  return texts.paragraphs('summary', said.filter(Boolean).join('\n\n'), 5000);
}

/** Social objectives and reduced environmental impact (BT-775, BT-774), which the notice gives as codes. */
function aims(notice: Json): Pick<TenderDraft, 'social' | 'environmental'> {
  const codes = everywhere(notice, 'ProcurementAdditionalType');
  const named = (list: string) => [...new Set(codes.map((one) => coded(one, 'ProcurementTypeCode', list)))];
  const [social, green] = [named('social-objective'), named('environmental-impact')].map((all) =>
    all.filter((code) => code && code !== 'none'),
  );
  return withoutAbsent({
    social: social?.length ? `Objectifs sociaux annoncés : ${social.join(', ')}.` : undefined,
    environmental: green?.length ? `Objectifs environnementaux annoncés : ${green.join(', ')}.` : undefined,
  });
}

/** How many lots one bidder may bid for, and win (BT-31, BT-33). */
function mostLots(notice: Json): Pick<TenderDraft, 'mostLotsBid' | 'mostLotsWon'> {
  const count = (name: string) => {
    const [written] = everywhere(notice, name).map(textOf);
    return written && /^[1-9]\d{0,3}$/.test(written) ? Number(written) : undefined;
  };
  return withoutAbsent({
    mostLotsBid: count('MaximumLotsSubmittedNumeric'),
    mostLotsWon: count('MaximumLotsAwardedNumeric'),
  });
}
