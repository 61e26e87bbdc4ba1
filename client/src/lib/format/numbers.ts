import {
  qualifiers,
  termOf,
  units,
  type QualifierCode,
  type UnitCode,
} from '@maillage/graph-schema/vocabulary';
import type { Language } from '../i18n';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
const formats = {
  fr: new Intl.NumberFormat(locales.fr, { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 2 }),
};

export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value);
}

/** A share of the whole out of a hundred, one decimal below ten: "45 %", "3,2 %". */
export function formatShare(value: number, language: Language): string {
  const maximumFractionDigits = value > 0 && value < 0.001 ? 3 : value < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits }).format(value);
}

/** Units are written in the plural in the vocabulary; these are the forms that go with one. */
const singulars: Partial<Record<UnitCode, Record<Language, string>>> = {
  STRUCTURE: { fr: 'structure', en: 'structure' },
  PERSON: { fr: 'personne', en: 'person' },
  FULL_TIME_EMPLOYEE: { fr: 'salarié à temps plein', en: 'full-time employee' },
  EMPLOYEE: { fr: 'salarié', en: 'employee' },
  JOB: { fr: 'emploi', en: 'job' },
  ROOM: { fr: 'pièce', en: 'room' },
  WORKSTATION: { fr: 'poste', en: 'workstation' },
  POLE: { fr: 'pôle', en: 'cluster' },
  MONTH: { fr: 'mois', en: 'month' },
  DAY_PER_WEEK: { fr: 'jour par semaine', en: 'day a week' },
  HOUR: { fr: 'heure', en: 'hour' },
};

export function unitLabel(unit: UnitCode, value: number, language: Language): string {
  const one = new Intl.PluralRules(locales[language]).select(value) === 'one';
  const singular = one ? singulars[unit]?.[language] : undefined;
  return singular ?? units.find(({ code }) => code === unit)?.label[language] ?? '';
}

const MILLION = 1_000_000;

/** Round millions of euros are written shortly: "20 M€", "€20m". */
function formatEuros(value: number, language: Language): string {
  if (Math.abs(value) >= MILLION && value % 10_000 === 0) {
    const millions = formatNumber(value / MILLION, language);
    return language === 'fr' ? `${millions}\u00a0M€` : `€${millions}m`;
  }
  return language === 'fr' ? `${formatNumber(value, language)}\u00a0€` : `€${formatNumber(value, language)}`;
}

/** A number with its unit: "310 ETP", "20 M€", "10 %". */
export function formatQuantity(value: number, unit: UnitCode | null | undefined, language: Language): string {
  if (unit === 'EUR') return formatEuros(value, language);
  const number = formatNumber(value, language);
  if (!unit) return number;
  if (unit === 'PERCENT') return language === 'fr' ? `${number}\u00a0%` : `${number}%`;
  const label = unitLabel(unit, value, language);
  return label ? `${number}\u00a0${label}` : number;
}

/** "environ", "au moins"; nothing for an exact figure. */
export function qualifierLabel(qualifier: QualifierCode | null | undefined, language: Language): string {
  return qualifier && qualifier !== 'EXACT' ? termOf(qualifiers, qualifier).label[language] : '';
}
