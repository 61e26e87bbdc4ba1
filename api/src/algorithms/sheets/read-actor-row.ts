import {
  actorTypes,
  propertyColumns,
  propertyOfColumn,
  type ApprovalCode,
  type PropertyCode,
} from '@maillage/graph-schema/vocabulary';
import { digitsOfCell, isRna, isSiren, isSiret, withLostZeros } from '../cells/register-numbers';
import { withoutAbsent } from '../cells/without-absent';
import { foldText } from '../search-keys';
import { approvalOf, cooperativeStatusOf, functionsOf, isNoActor, memberOf, typeOf } from './actor-words';
import type { ActorDraft, FigureDraft } from './draft';
import { yearIn } from './figure-words';
import { isNumber, readFigure } from './read-figure';
import { readSheetDate, readSheetEnd } from './sheet-dates';
import { shown, type SheetRow, type WrittenCell } from './sheet-row';
import { foldWords, partsOf, saysNothing, yesOrNo } from './words';

const LONGEST_SUMMARY = 5000;
const LONGEST_TEXT = 2000;

/** One actor, with its figures; undefined where the row is refused, which its problems say. */
export function readActorRow(row: SheetRow, year: string): ActorDraft | undefined {
  const name = row.name('name');
  if (name === undefined) return undefined;
  if (!name || saysNothing(name)) {
    row.say('NO_NAME');
    return undefined;
  }
  const typeWritten = row.of('type');
  if (isNoActor(typeWritten)) {
    row.say('NOT_AN_ACTOR', { value: shown(typeWritten) });
    return undefined;
  }
  const longName = row.name('longName') || undefined;
  const spellings = spellingsOf(row, [name, longName ?? '']);
  if (row.problems.some((one) => one.code === 'ROW_REFUSED')) return undefined;
  const draft: ActorDraft = {
    does: 'ACTOR',
    name,
    longName: longName === name ? undefined : longName,
    spellings,
    ...typed(row, typeWritten),
    approvals: approvalsOf(row),
    ess: essOf(row),
    summary: row.paragraphs('summary', LONGEST_SUMMARY),
    functions: functionsIn(row),
    territory: inseeOf(row.text('territory')) || undefined,
    ...numbersOf(row),
    since: row.read('since', readSheetDate, 'DATE_NOT_READ'),
    until: row.read('until', readSheetEnd, 'DATE_NOT_READ'),
    member: row.read('member', memberOf),
    figures: propertyColumns.flatMap(({ code }) => figuresOf(row, code, year)),
  };
  return withoutAbsent(draft);
}

function spellingsOf(row: SheetRow, known: readonly string[]): string[] {
  const seen = new Set(known.map(foldText));
  return row
    .all('spellings')
    .flatMap(({ text }) => partsOf(text, true))
    .flatMap((part) => row.name('spellings', part) || [])
    .filter((part) => part !== '' && !seen.has(foldText(part)) && seen.add(foldText(part)));
}

function typed(row: SheetRow, written: string): Pick<ActorDraft, 'type' | 'cooperativeStatus'> {
  const meant = row.meant(written, actorTypes);
  const read: ReturnType<typeof typeOf> = meant ? { type: meant } : typeOf(written);
  if (written && !read) row.say('TYPE_NOT_READ', { value: shown(written) });
  const status = row.read('cooperativeStatus', (text) =>
    yesOrNo(text) === false || /^(?:aucun|none)$/.test(foldWords(text))
      ? ('NONE' as const)
      : cooperativeStatusOf(text),
  );
  const type =
    read?.type ?? (written ? 'OTHER_STRUCTURE' : status && status !== 'NONE' ? 'COOPERATIVE' : undefined);
  const cooperativeStatus = status === 'NONE' ? undefined : (status ?? read?.status);
  return { ...(type ? { type } : {}), ...(cooperativeStatus ? { cooperativeStatus } : {}) };
}

function approvalsOf(row: SheetRow): ApprovalCode[] {
  const found = new Set<ApprovalCode>();
  for (const { text } of row.all('approvals'))
    for (const part of partsOf(text, true)) {
      const code = approvalOf(part);
      if (code) found.add(code);
      else if (yesOrNo(part) !== false && !/^aucune?$|^none$/i.test(part))
        row.say('WORD_NOT_READ', { field: 'approvals', value: shown(part) });
    }
  return [...found];
}

function functionsIn(row: SheetRow): ActorDraft['functions'] {
  const read = row.all('functions').map(({ text }) => functionsOf(text));
  for (const value of read.flatMap(({ unread }) => unread))
    row.say('WORD_NOT_READ', { field: 'functions', value: shown(value) });
  return [...new Set(read.flatMap(({ found }) => found))];
}

function essOf(row: SheetRow): ActorDraft['ess'] {
  return row.read('ess', (text) => {
    const said = yesOrNo(text);
    if (said !== undefined) return said ? 'YES' : 'NO';
    const words = foldWords(text);
    if (/^(?:hors|non) (?:de l )?ess\b|^lucratif/.test(words)) return 'NO';
    return /\bess\b|economie sociale|social economy/.test(words) ? 'YES' : undefined;
  });
}

type Numbers = Pick<ActorDraft, 'siret' | 'siren' | 'rna'>;

/** Numbers of registers whose key is right; a SIREN in the column of SIRETs is one, and the other way round. */
function numbersOf(row: SheetRow): Numbers {
  const found: { siret?: string; siren?: string; rna?: string } = {};
  for (const field of ['siret', 'siren'] as const)
    for (const { text } of row.all(field).slice(0, 1)) {
      const digits = digitsOfCell(text.replace(/^(?:n°|no?\.?|siret|siren|fr)?[\s:]*/i, ''));
      const [siret, siren] = [withLostZeros(digits, isSiret, 14), withLostZeros(digits, isSiren, 9)];
      if (isSiret(siret)) found.siret ??= siret;
      else if (isSiren(siren)) found.siren ??= siren;
      else row.say('NUMBER_NOT_VALID', { field, value: shown(text) });
    }
  if (found.siret && found.siren && !found.siret.startsWith(found.siren)) {
    row.say('NUMBER_NOT_VALID', { field: 'siren', value: found.siren });
    delete found.siren;
  }
  const rna = row
    .of('rna')
    .replaceAll(/[\s.-]/g, '')
    .toUpperCase();
  if (isRna(rna)) found.rna = rna;
  else if (rna) row.say('NUMBER_NOT_VALID', { field: 'rna', value: shown(row.of('rna')) });
  return found;
}

/** A code of INSEE with the decimal and without the zero that spreadsheets give and take; else as written. */
function inseeOf(written: string): string {
  const bare = written.replace(/^(\d{4,5})\.0$/, '$1');
  return /^\d{4}$/.test(bare) ? `0${bare}` : bare;
}

function figuresOf(row: SheetRow, property: PropertyCode, year: string): FigureDraft[] {
  const meaning = `property.${property}`;
  if (!propertyOfColumn(meaning)) return [];
  return row
    .all(meaning)
    .flatMap((cell) =>
      isNumber(property) ? numberOf(row, property, cell, year) : textsOf(row, property, cell),
    );
}

function numberOf(
  row: SheetRow,
  property: PropertyCode,
  { title, text }: WrittenCell,
  year: string,
): FigureDraft[] {
  const figure = readFigure(property, text, title);
  if (!figure) {
    row.say('WORD_NOT_READ', { field: `property.${property}`, value: shown(text) });
    return [];
  }
  return [{ property, ...figure, modality: 'REPORTED', period: yearIn(title) ?? year }];
}

function textsOf(row: SheetRow, property: PropertyCode, { title, text }: WrittenCell): FigureDraft[] {
  const period = yearIn(title);
  const seen = new Set<string>();
  return partsOf(text).flatMap((part) => {
    const bare = row.paragraphs(`property.${property}`, LONGEST_TEXT, part);
    if (!bare || seen.has(foldText(bare))) return [];
    seen.add(foldText(bare));
    return [{ property, text: bare, modality: 'REPORTED' as const, ...(period ? { period } : {}) }];
  });
}
