import { bareCpv, cpvDivisions, cpvStem, cpvUsual } from '@maillage/graph-schema/vocabulary';
import type { Language } from './i18n';

type CpvDivision = (typeof cpvDivisions)[number];

/** The division that a code is in; undefined where the vocabulary has none. */
function divisionOf(code: string): CpvDivision | undefined {
  return cpvDivisions.find((division) => division.code.slice(0, 2) === code.slice(0, 2));
}

/** Whether a value is a code whose division exists. */
export function isCpv(value: unknown): value is string {
  return typeof value === 'string' && /^\d{8}$/.test(value) && divisionOf(value) !== undefined;
}

/** What was typed as a code: `9091`, `90910000`, `90910000-9`; undefined for what is none, or has a wrong check digit. */
export function readCpv(text: string): string | undefined {
  const digits = text.replaceAll(/\s/g, '');
  const code = /^\d{2,7}$/.test(digits) ? digits.padEnd(8, '0') : bareCpv(digits);
  return isCpv(code) ? code : undefined;
}

/** A code as one reads it: without the zeros that say nothing, with its own name where that is shipped, else its division’s. */
export function cpvText(code: string, language: Language): string {
  const stem = cpvStem(code);
  const known = cpvUsual.find((one) => one.code === code) ?? divisionOf(code);
  return known ? `${stem} · ${known.label[language]}` : stem;
}
