import { readBoampParts } from './boamp-parts';
import { readOwnSchema } from './boamp-own-schema';
import { readDay } from '../cells/days';
import { oneDepartement } from './departements';
import { told, type NoticeItem, type NoticePlace, type NoticeProblem, type ReadNotices } from './draft';
import { readEforms } from './eforms';
import { at, isObject, listOf, textOf, type Json, type JsonObject, type JsonText } from '../trees/read-json';
import { oneLine } from '../cells/texts';

/** Whether a value is an answer of the BOAMP's open data set, or a list of its records. */
export function isBoamp(value: Json): boolean {
  const [first] = boampRecords(value);
  return isObject(first) && 'idweb' in first && ('objet' in first || 'donnees' in first);
}

/** The records in an answer: API 2.1 (`results`), API 1.0 (`records[].fields`), an export (a list), or one alone. */
function boampRecords(value: Json): Json[] {
  if (Array.isArray(value)) return value.map((one) => at(one, 'fields') ?? one);
  if (!isObject(value)) return [];
  if ('results' in value) return listOf(value['results']);
  if ('records' in value)
    return listOf(value['records']).map((one) => at(one, 'fields') ?? at(one, 'record', 'fields') ?? one);
  return [value];
}

/**
 * Notices of the BOAMP, the French official bulletin of public contract notices, as its open data set has them
 * (41 fields; Opendatasoft). `gestion` and `donnees` are JSON written as text; in `donnees` stands the notice
 * in the bulletin's own schema (FNSimple, MAPA …) or as eForms. `datelimitereponse` gives the clock of the
 * buyer's wall as if it were universal time.
 */
export function readBoamp(file: JsonText): ReadNotices {
  const records = boampRecords(file.value);
  const inResults = isObject(file.value) && 'results' in file.value;
  const total = at(file.value, 'total_count');
  return {
    items: records.map((record, index) => {
      const line = file.lineOf(record);
      const path = inResults ? `results[${index}]` : `[${index}]`;
      return readRecord(record, { path, ...(line ? { line } : {}) });
    }),
    problems:
      typeof total === 'number' && total > records.length
        ? [told('MORE_ELSEWHERE', { total, count: records.length })]
        : [],
  };
}

function readRecord(record: Json, place: NoticePlace): NoticeItem {
  if (!isObject(record)) return { place, problems: [told('NOT_A_NOTICE')] };
  const number = textOf(record['idweb']) || textOf(record['id']).replace('_', '-');
  const title = oneLine(textOf(record['objet']));
  const known = { place, ...(number ? { number } : {}), ...(title ? { title } : {}) };
  const refusal = refusalOf(record, number);
  if (refusal) return { ...known, problems: [refusal] };
  const found = readBoampParts(record);
  const eforms = found.eforms && readEforms(found.eforms, { origin: 'BOAMP', sourceId: number });
  if (eforms) return ofEforms(record, known, eforms, found.problems);
  return { ...known, ...readOwnSchema(record, number, title, found) };
}

/** Natures of notices that are no call of their own. */
function refusalOf(record: JsonObject, number: string): NoticeProblem | undefined {
  const nature = textOf(record['nature']).toUpperCase();
  const state = textOf(record['etat']).toUpperCase();
  const other = listOf(record['annonce_lie'] ?? record['annonces_anterieures'])
    .map(textOf)
    .join(', ');
  if (!number) return told('NO_NUMBER');
  if (nature === 'ANNULATION' || state === 'ANNULATION') return told('CANCELLED');
  if (nature === 'RECTIFICATIF') return told('CORRECTS_ANOTHER', { number: other || '?' });
  if (['MODIFICATION', 'DIVERS', 'PERIODIQUE', 'QUALIFICATION'].includes(nature))
    return told('NOT_A_CALL', { nature: textOf(record['nature_libelle']) || nature });
  return undefined;
}

/** The bulletin's own fields say where an eForms notice was published, and when. */
function ofEforms(
  record: JsonObject,
  known: Pick<NoticeItem, 'place' | 'number' | 'title'>,
  eforms: NoticeItem,
  problems: readonly NoticeProblem[],
): NoticeItem {
  const publishedOn = readDay(textOf(record['dateparution']));
  const url = textOf(record['url_avis']);
  const territory = oneDepartement(
    listOf(record['code_departement_prestation']),
    listOf(record['code_departement']),
  );
  return {
    ...eforms,
    ...known,
    title: known.title ?? eforms.title ?? '',
    ...(eforms.draft
      ? {
          draft: {
            ...eforms.draft,
            ...(publishedOn ? { publishedOn } : {}),
            ...(url ? { url } : {}),
            ...(territory && !eforms.draft.territory ? { territory } : {}),
          },
        }
      : {}),
    problems: [...problems, ...eforms.problems],
  };
}
