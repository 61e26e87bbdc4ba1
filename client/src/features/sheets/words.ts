import {
  actorTypes,
  approvals,
  cooperationStatuses,
  functions,
  properties,
  propertyColumns,
  sheetColumns,
  sheetProblems,
  tieKinds,
  units,
  columnsOfSheet,
  type QualifierCode,
  type SheetKindCode,
  type UnitCode,
} from '@maillage/graph-schema/vocabulary';
import type { SelectOption } from '../../components/fields';
import { formatNumber, formatQuantity, qualifierLabel } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { termLabel } from '../../lib/terms';
import { problemWords, valueText, type ImportProblem } from '../importing';

const elsewhere = { fr: 'Chiffres et constats', en: 'Figures and observations' };
const source = { fr: 'Source', en: 'Source' };

/** What a column of a sheet can be; one of actors can hold a figure or an observation of each. */
export function meaningOptions(kind: SheetKindCode, language: Language): SelectOption[] {
  const own = columnsOfSheet(kind).map(({ code, label }) => ({ value: code, label: label[language] }));
  const more = propertyColumns.map(({ code, label }) => ({
    value: `property.${code}`,
    label: label[language],
    group: elsewhere[language],
  }));
  return kind === 'ACTORS' ? [...own, ...more] : own;
}

/** What a field is called: the same word means another thing of an actor and of a tie. */
export function fieldLabel(field: string, kind: SheetKindCode | undefined, language: Language): string {
  if (field === 'source') return source[language];
  if (field.startsWith('property.')) return termLabel(properties, field.slice('property.'.length), language);
  const named = sheetColumns.filter(({ code }) => code === field);
  return (named.find(({ of }) => of === kind) ?? named[0])?.label[language] ?? field;
}

const yesOrNo = { YES: { fr: 'oui', en: 'yes' }, NO: { fr: 'non', en: 'no' } };

const lists: Readonly<Record<string, Parameters<typeof termLabel>[0]>> = {
  type: actorTypes,
  functions,
  approvals,
  kind: tieKinds,
  status: cooperationStatuses,
  property: properties,
  unit: units,
};

/** A value of a field: codes in words, numbers as they are written here. */
export function fieldValue(field: string, value: unknown, language: Language): string {
  if (Array.isArray(value) && value.length > 0)
    return value.map((one) => fieldValue(field, one, language)).join(', ');
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'boolean') return yesOrNo[value ? 'YES' : 'NO'][language];
  if (field === 'ess' && (value === 'YES' || value === 'NO')) return yesOrNo[value][language];
  if (isQuantity(value))
    return [qualifierLabel(value.qualifier, language), formatQuantity(value.value, value.unit, language)]
      .filter(Boolean)
      .join(' ');
  const list = lists[field];
  return list && typeof value === 'string' && value
    ? termLabel(list, value, language)
    : valueText(value, language);
}

/** A figure with its unit, and how exact it is said to be. */
interface Quantity {
  readonly value: number;
  readonly unit?: UnitCode | null;
  readonly qualifier?: QualifierCode | null;
}

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Quantity>).value === 'number';

/** What is said of a sheet, or of a row of a kind. */
export const sheetWords = (kindOf: (problem: ImportProblem) => SheetKindCode | undefined) =>
  problemWords(sheetProblems, (name, value, problem, language) => {
    if (name === 'field') return fieldLabel(String(value), kindOf(problem), language);
    const { field } = (problem.parameters ?? {}) as { readonly field?: unknown };
    if (typeof field === 'string') return fieldValue(field, value, language);
    return typeof value === 'number' ? formatNumber(value, language) : valueText(value, language);
  });
