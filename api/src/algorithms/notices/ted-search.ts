import { readCpv } from './cpv-codes';
import { monthsOf, readDay } from '../cells/days';
import { readDeadline } from './deadlines';
import {
  told,
  type LotDraft,
  type NoticeItem,
  type NoticePlace,
  type NoticeProblem,
  type ReadNotices,
} from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { ofAmount } from './estimates';
import { languageName, preferredLanguage } from './languages';
import { departementOfNuts } from './nuts';
import { contractOf, contractOfCpv, procedureOf } from './procurement-words';
import { at, isObject, listOf, textOf, type Json, type JsonObject, type JsonText } from '../trees/read-json';
import { oneLine } from '../cells/texts';
import { NoticeTexts } from './texts';
import { zoneOf } from './zones';

/** Whether a value is an answer of TED's search API. */
export function isTedSearch(value: Json): boolean {
  const [first] = noticesOf(value);
  return isObject(first) && 'publication-number' in first;
}

function noticesOf(value: Json): Json[] {
  return Array.isArray(value) ? value : listOf(at(value, 'notices'));
}

/**
 * Notices as TED's search API v3 gives them (api.ted.europa.eu/v3/notices/search): the fields that were asked
 * for, each a text, a list, or an object of texts or lists by language. What a lot is called is there only where
 * it was asked for.
 */
export function readTedSearch(file: JsonText): ReadNotices {
  const notices = noticesOf(file.value);
  const total = at(file.value, 'totalNoticeCount');
  return {
    items: notices.map((notice, index) => {
      const line = file.lineOf(notice);
      const path = Array.isArray(file.value) ? `[${index}]` : `notices[${index}]`;
      return readNotice(notice, { path, ...(line ? { line } : {}) });
    }),
    problems:
      typeof total === 'number' && total > notices.length
        ? [told('MORE_ELSEWHERE', { total, count: notices.length })]
        : [],
  };
}

function readNotice(notice: Json, place: NoticePlace): NoticeItem {
  if (!isObject(notice)) return { place, problems: [told('NOT_A_NOTICE')] };
  const number = textOf(notice['publication-number']).replace(/^0+(?=\d)/, '');
  const title = titleOf(notice);
  const known = { place, ...(number ? { number } : {}), ...(title.text ? { title: title.text } : {}) };
  const buyers = valuesOf(notice['buyer-name']);
  const type = textOf(listOf(notice['notice-type'])[0]);
  if (!number) return { ...known, problems: [told('NO_NUMBER')] };
  if (/modif/.test(type)) return { ...known, problems: [told('NOT_A_CALL', { nature: type })] };
  if (!title.text) return { ...known, problems: [told('NO_TITLE')] };
  if (buyers.length === 0) return { ...known, problems: [told('NO_BUYER')] };
  return { ...known, ...contents(notice, number, title, buyers, type) };
}

function contents(
  notice: JsonObject,
  number: string,
  title: { text: string; language: string },
  buyers: readonly string[],
  type: string,
): Pick<NoticeItem, 'draft' | 'problems'> {
  const texts = new NoticeTexts();
  const isAward = /^can|^veat/.test(type);
  const name = texts.line('name', title.text, 500);
  const codes = [...new Set(listOf(notice['classification-cpv']).map(textOf))];
  const cpv = codes.flatMap((one) => readCpv(one) ?? []);
  const zone = zoneOf({ country: textOf(listOf(notice['buyer-country'])[0]) || 'FRA' });
  const deadline = readDeadline({
    zone,
    isCall: !isAward && !/^pin-(?:only|rtl)$/.test(type),
    written: deadlines(notice),
  });
  const value = ofAmount(textOf(listOf(notice['estimated-value-proc'] ?? notice['estimated-value-glo'])[0]));
  const lots = lotsOf(notice, name, cpv, texts);
  const territory = territoryOf(notice);
  const winners = valuesOf(notice['winner-name']);
  const problems: NoticeProblem[] = [
    ...(title.language && title.language !== 'FRA'
      ? [told('LANGUAGE_CHOSEN', { language: languageName(title.language) })]
      : []),
    ...(buyers.length > 1 ? [told('SEVERAL_BUYERS', { names: buyers.join(', ') })] : []),
    ...codes.filter((one) => !readCpv(one)).map((one) => told('CPV_INVALID', { value: one })),
    ...(cpv.length === 0 ? [told('NO_CPV')] : []),
    ...deadline.problems,
    ...value.problems,
    ...lots.problems,
  ];
  return {
    draft: withoutAbsent({
      origin: 'TED' as const,
      sourceId: number,
      name,
      summary: texts.paragraphs('summary', inLanguage(notice['description-proc']).text, 5000),
      buyerName: texts.line('buyerName', buyers[0] ?? '', 300),
      contract: contractOf(textOf(listOf(notice['contract-nature'])[0])) ?? contractOfCpv(cpv[0]),
      procedure: procedureOf(textOf(listOf(notice['procedure-type'])[0])),
      socialServices: /social/.test(type) || undefined,
      publishedOn: readDay(textOf(notice['publication-date'])),
      deadline: deadline.deadline,
      timeZone: zone,
      place: texts.line('place', valuesOf(notice['buyer-city'])[0] ?? '', 300) || undefined,
      territory,
      cpv,
      value: value.value,
      url: textOf(at(notice, 'links', 'html', 'FRA')) || `https://ted.europa.eu/fr/notice/-/detail/${number}`,
      lots: lots.lots,
      award: isAward
        ? { winners: winners.map((one) => ({ name: texts.line('winner', one, 300) })) }
        : undefined,
    }),
    problems: [...problems, ...texts.problems],
  };
}

/** The title the buyer gave; else TED's own, without « country – category – » that it puts before. */
function titleOf(notice: JsonObject): { text: string; language: string } {
  const given = inLanguage(notice['title-proc']);
  if (given.text) return given;
  const { text, language } = inLanguage(notice['notice-title']);
  const pieces = text.split(' – ');
  return { text: pieces.length > 2 ? pieces.slice(2).join(' – ') : text, language };
}

/** A value by language: French, else English, else the first; `mul` is no language. */
function inLanguage(value: Json | undefined): { text: string; language: string } {
  if (!isObject(value)) return { text: oneLine(textOf(listOf(value)[0])), language: '' };
  const language = preferredLanguage(Object.keys(value).filter((code) => code !== 'mul')) ?? '';
  const found = value[language.toLowerCase()] ?? value[language] ?? value['mul'];
  return { text: oneLine(textOf(listOf(found)[0])), language };
}

/** All values of a field in one language, each once. */
function valuesOf(value: Json | undefined): string[] {
  const language = isObject(value)
    ? preferredLanguage(Object.keys(value).filter((code) => code !== 'mul'))
    : undefined;
  const found = isObject(value) ? (value[language?.toLowerCase() ?? 'mul'] ?? value['mul']) : value;
  return [
    ...new Set(
      listOf(found)
        .map((one) => oneLine(textOf(one)))
        .filter(Boolean),
    ),
  ];
}

/** Days of the lots, each with its hour where that was asked for too. */
function deadlines(notice: JsonObject): string[] {
  for (const kind of ['tender', 'request', 'expressions']) {
    const days = listOf(notice[`deadline-receipt-${kind}-date-lot`]).map(textOf);
    const hours = listOf(notice[`deadline-receipt-${kind}-time-lot`]).map(textOf);
    if (days.length > 0)
      return [
        ...new Set(days.map((day, index) => (hours[index] ? `${day.slice(0, 10)}T${hours[index]}` : day))),
      ].sort();
  }
  return listOf(notice['deadline-date-lot']).map(textOf).sort();
}

function lotsOf(
  notice: JsonObject,
  name: string,
  cpv: readonly string[],
  texts: NoticeTexts,
): { lots: LotDraft[]; problems: NoticeProblem[] } {
  const titles = isObject(notice['title-lot'])
    ? listOf(notice['title-lot'][preferredLanguage(Object.keys(notice['title-lot']))?.toLowerCase() ?? 'fra'])
    : listOf(notice['title-lot']);
  const months = listOf(notice['duration-period-value-lot']).map((one) =>
    monthsOf(Number(textOf(one)), 'month'),
  );
  if (titles.length === 0) {
    // One code a lot, repeated: there are several, and nothing tells them apart.
    const isSeveral = listOf(notice['classification-cpv']).length > 1;
    return {
      lots: [{ number: '1', title: name, cpv: [...cpv] }],
      problems: isSeveral ? [told('LOTS_NOT_GIVEN')] : [],
    };
  }
  return {
    lots: titles.map((title, index) =>
      withoutAbsent({
        number: String(index + 1),
        title: texts.line('lot', textOf(title), 500) || name,
        cpv: titles.length === 1 ? [...cpv] : [],
        months: months.length === titles.length ? months[index] : undefined,
      }),
    ),
    problems: [],
  };
}

function territoryOf(notice: JsonObject) {
  const codes = listOf(notice['place-of-performance'] ?? notice['place-performance-country-sub']).map(textOf);
  const found = [...new Set(codes.flatMap((one) => departementOfNuts(one) ?? []))];
  const [code] = found;
  return code && found.length === 1 ? { level: 'DEPARTEMENT' as const, code } : undefined;
}
