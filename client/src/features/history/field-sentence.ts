import { stances } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import { fields, nameIn } from './field-catalogue';
import { lists, type Entry } from './list-catalogue';
import { day, text, type Names } from './value-formats';

export interface FieldChange {
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

const words = {
  fr: {
    formerly: (before: string) => `(auparavant ${before})`,
    nothing: 'plus rien',
    order: 'autre ordre',
    added: 'en plus',
    removed: 'en moins',
    colon: '\u00a0: ',
    answers: { CONFIRMED: 'confirme', CONTESTED: 'conteste', DECLARED: 'déclare' },
    takenBack: (who: string) => `Réponse retirée\u00a0: ${who}`,
    lapsed: (who: string) => `Réponse qui ne compte plus\u00a0: ${who}`,
    counts: (who: string) => `Réponse qui compte de nouveau\u00a0: ${who}`,
    corrected: 'avec une correction\u00a0: ',
  },
  en: {
    formerly: (before: string) => `(formerly ${before})`,
    nothing: 'nothing any more',
    order: 'another order',
    added: 'added',
    removed: 'taken out',
    colon: ': ',
    answers: { CONFIRMED: 'confirms', CONTESTED: 'contests', DECLARED: 'declares' },
    takenBack: (who: string) => `Answer taken back: ${who}`,
    lapsed: (who: string) => `Answer that no longer counts: ${who}`,
    counts: (who: string) => `Answer that counts again: ${who}`,
    corrected: 'with a correction: ',
  },
} as const;

/** Fields that are a record in the record. */
const parts: ReadonlySet<string> = new Set([
  ...['pinned', 'said', 'carrier', 'stopped'],
  ...['weights', 'signed', 'bid'],
]);

/** What changed in one field, as a line that can be read aloud: "Nom : « Neuf » (auparavant « Vieux »)". */
export function fieldSentence(change: FieldChange, names: Names, language: Language): string {
  const { path } = change;
  const [name = '', entry, inner, innerEntry] = path;
  // A part of a record that came or went, or of which something changed.
  if (parts.has(name)) {
    if (entry === undefined) return entrySentence(name, change, names, language);
    return partSentence(change, names, language);
  }
  if (entry === undefined) return valueSentence(name, change, labelOf(name, language), names, language);
  if (inner === 'answers' && innerEntry !== undefined) return answerSentence(change, names, language);
  if (inner === undefined) return entrySentence(name, change, names, language);
  const about = `${nameOfEntry(name, entry, names, language)}, `;
  if (innerEntry !== undefined) {
    const said = entrySentence(inner, change, names, language);
    return about + lowerFirst(said);
  }
  const isList = Array.isArray(change.before) || Array.isArray(change.after);
  const own = nameIn(name, inner);
  const label = lowerFirst(labelOf(own, language));
  return (
    about +
    (isList
      ? `${label}${words[language].colon}${words[language].order}`
      : valueSentence(own, change, label, names, language))
  );
}

/** What changed within a part of a record: in a field of it, in an entry of a list in it, or a part further down. */
function partSentence(change: FieldChange, names: Names, language: Language): string {
  const [part = '', field = '', inner] = change.path;
  const own = nameIn(part, field);
  const label = `${labelOf(part, language)}, ${lowerFirst(labelOf(own, language))}`;
  if (inner === undefined) return valueSentence(own, change, label, names, language);
  if (!(inner in fields))
    return `${labelOf(part, language)}, ${lowerFirst(entrySentence(own, change, names, language))}`;
  return valueSentence(inner, change, `${label}, ${lowerFirst(labelOf(inner, language))}`, names, language);
}

function valueSentence(
  name: string,
  { before, after }: FieldChange,
  label: string,
  names: Names,
  language: Language,
): string {
  const w = words[language];
  const say = (value: unknown): string =>
    Array.isArray(value)
      ? w.order
      : typeof value === 'object' && value !== null
        ? sayEntry(name, value as Entry, names, language)
        : (fields[name]?.value(value, names, language) ?? String(value));
  if (Array.isArray(after) || Array.isArray(before)) return `${label}${w.colon}${w.order}`;
  const now = isAbsent(after) ? w.nothing : say(after);
  return [`${label}${w.colon}${now}`, isAbsent(before) ? '' : w.formerly(say(before))]
    .filter(Boolean)
    .join(' ');
}

/** An entry of a list that came or went. */
function entrySentence(
  name: string,
  { path, before, after }: FieldChange,
  names: Names,
  language: Language,
): string {
  const w = words[language];
  const entry = after ?? before;
  const list = lists[name];
  if (typeof entry !== 'object' || entry === null) {
    // Lists of keys: organisers, readers.
    const said = fields[name]?.value(entry ?? path.at(-1), names, language) ?? String(entry);
    return `${labelOf(name, language)}${w.colon}${said} (${isAbsent(after) ? w.removed : w.added})`;
  }
  const said = sayEntry(name, entry as Entry, names, language);
  if (!list) return `${labelOf(name, language)}${w.colon}${said} (${isAbsent(after) ? w.removed : w.added})`;
  return `${(isAbsent(after) ? list.removed : list.added)[language]}${w.colon}${said}`;
}

/** What a participant answered: "Coopaction confirme", with its reason or its correction. */
function answerSentence({ path, before, after }: FieldChange, names: Names, language: Language): string {
  const w = words[language];
  const who = nameOfEntry('participants', path[1] ?? '', names, language);
  const answer = (after ?? before) as Entry;
  const [on, code] = (path[3] ?? '').split(' ');
  const stance = stances.find((one) => one.code === code)?.label[language].toLowerCase();
  const which = ` (${[stance, day(on, names, language)].filter(Boolean).join(', ')})`;
  if (path[4] === 'lapsed') return (isAbsent(after) ? w.counts(who) : w.lapsed(who)) + which;
  if (isAbsent(after)) return w.takenBack(who) + which;
  const said = w.answers[answer['stance'] as keyof typeof w.answers] ?? String(answer['stance']);
  const corrected = ['role', 'since', 'until'].flatMap((name) =>
    isAbsent(answer[name])
      ? []
      : `${lowerFirst(labelOf(name, language))} ${fields[name]?.value(answer[name], names, language) ?? ''}`,
  );
  const how = corrected.length > 0 ? ` ${w.corrected}${corrected.join(', ')}` : '';
  if (isAbsent(answer['why'])) return `${who} ${said}${how}`;
  return `${who} ${said}${how || w.colon.trimEnd()} ${text(answer['why'], names, language)}`;
}

function sayEntry(name: string, entry: Entry, names: Names, language: Language): string {
  const list = lists[name];
  if (list) return list.say(entry, names, language);
  return Object.entries(entry)
    .filter(([, value]) => typeof value !== 'object')
    .map(([field, value]) => valueOf(nameIn(name, field), value, names, language))
    .join(', ');
}

function valueOf(field: string, value: unknown, names: Names, language: Language): string {
  const known = fields[field];
  return known
    ? `${lowerFirst(known.label[language])} ${known.value(value, names, language)}`
    : String(value);
}

/** An entry by what names it in a path: a key, a spelling, a code. */
function nameOfEntry(name: string, entry: string, names: Names, language: Language): string {
  const [key = entry] = entry.split(' ');
  const known = names.get(key);
  if (known !== undefined && ['participants', 'entries', 'steps'].includes(name)) return known;
  const numbered = { lots: fields['lot'], offers: fields['offer'] }[name];
  if (numbered) return `${numbered.label[language]} ${entry}`;
  if (name === 'creations') return fields['way']?.value(key, names, language) ?? entry;
  return fields[name]?.value(entry, names, language) ?? entry;
}

function labelOf(name: string, language: Language): string {
  return fields[name]?.label[language] ?? name;
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

function lowerFirst(said: string): string {
  return said.charAt(0).toLowerCase() + said.slice(1);
}
