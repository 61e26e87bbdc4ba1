import { told, type NoticeProblem } from './draft';
import { at, isObject, readJson, textOf, type Json, type JsonObject } from '../trees/read-json';

/** The two JSON texts of a record, opened. */
export interface BoampParts {
  readonly gestion?: JsonObject;
  /** The notice in the bulletin's own schema. */
  readonly notice?: JsonObject;
  /** The notice as eForms: its root element under its name. */
  readonly eforms?: JsonObject;
  readonly problems: readonly NoticeProblem[];
}

/** Opens `gestion` and `donnees`, which are JSON written as text, or objects where somebody has opened them. */
export function readBoampParts(record: JsonObject): BoampParts {
  const [gestion, data] = [open(record, 'gestion'), open(record, 'donnees')];
  const problems = [...gestion.problems, ...data.problems];
  const eforms = at(data.value, 'EFORMS');
  const notice = data.value && Object.values(data.value).find(isObject);
  return {
    ...(gestion.value ? { gestion: gestion.value } : {}),
    ...(isObject(eforms) ? { eforms } : notice ? { notice } : {}),
    problems,
  };
}

function open(record: JsonObject, field: string): { value?: JsonObject; problems: NoticeProblem[] } {
  const written: Json | undefined = record[field];
  if (isObject(written)) return { value: written, problems: [] };
  const text = textOf(written);
  if (!text) return { problems: [] };
  const read = readJson(text);
  return 'value' in read && isObject(read.value)
    ? { value: read.value, problems: [] }
    : { problems: [told('UNREADABLE_PART', { field })] };
}
