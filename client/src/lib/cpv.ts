import { cpvDivisions } from '@maillage/graph-schema/vocabulary';
import type { Language } from './i18n';

export type CpvDivision = (typeof cpvDivisions)[number];

/** The division that a code is in; undefined where the vocabulary has none. */
export function divisionOf(code: string): CpvDivision | undefined {
  return cpvDivisions.find((division) => division.code.slice(0, 2) === code.slice(0, 2));
}

/** Whether a value is a code whose division exists. */
export function isCpv(value: unknown): value is string {
  return typeof value === 'string' && /^\d{8}$/.test(value) && divisionOf(value) !== undefined;
}

/** What was typed as a code: `9091`, `90910000`, `90910000-9`; undefined for what is none. */
export function readCpv(text: string): string | undefined {
  const digits = text.trim().replace(/-\d$/, '').replaceAll(' ', '');
  if (!/^\d{2,8}$/.test(digits)) return undefined;
  const code = digits.padEnd(8, '0');
  return isCpv(code) ? code : undefined;
}

/** A code as one reads it: without the zeros that say nothing, with the name of its division. */
export function cpvText(code: string, language: Language): string {
  const stem = code.slice(0, 2) + code.slice(2).replace(/0+$/, '');
  const division = divisionOf(code);
  return division ? `${stem} · ${division.label[language]}` : stem;
}

/** Divisions whose name has all the words, or whose digits begin so. */
export function findDivisions(text: string, language: Language): readonly CpvDivision[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const digits = text.trim();
  if (/^\d+$/.test(digits))
    return cpvDivisions.filter(
      ({ code }) => code.startsWith(digits.slice(0, 2)) || digits.startsWith(code.slice(0, 2)),
    );
  return cpvDivisions.filter(({ label }) => {
    const name = fold(label[language]);
    return words.every((word) => name.includes(word));
  });
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
