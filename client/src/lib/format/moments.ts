import type { Language } from '../i18n';
import { readDate } from './read-date';

const weekday =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[,\s]+/i;
const time = /(?:[\s,]*(?:T|\s|à|at))\s*(?:(midi|noon)|(\d{1,2})\s*(?:h|:)\s*(\d{2})?)\s*$/i;

/** A clock on a wall as records write it. */
const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

export function isMoment(value: string): boolean {
  return written.test(value);
}

/**
 * What somebody means who types a day and an hour: `12/3/2026 12h`, `jeudi 12 mars 2026 à 12h30`, `2026-03-12T12:00`,
 * `12 mars 2026 midi`. Returns `2026-03-12T12:00`, or undefined: a day without an hour is not a moment.
 */
export function readMoment(text: string): string | undefined {
  const typed = text.trim().replace(weekday, '');
  const found = time.exec(typed);
  const day = found && readDate(typed.slice(0, found.index));
  if (!found || !day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const [, noon, hour = '12', minute = '00'] = found;
  const [h, m] = noon ? [12, 0] : [Number(hour), Number(minute)];
  if (h > 23 || m > 59) return undefined;
  return `${day}T${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

/** The same as one would type it: what cannot be read stays as it was typed. */
export function typedMoment(value: string, language: Language): string {
  if (!isMoment(value)) return value;
  const [day = '', clock = ''] = value.split('T');
  const plain = day.split('-').reverse().join('/');
  return language === 'fr' ? `${plain} à ${clock.replace(':', 'h')}` : `${plain} at ${clock}`;
}

/** Whole days from a moment to an ISO day or moment: 0 on the same day, negative for what is past. */
export function daysUntil(until: string, now: Date): number {
  const at = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Math.round((at(until) - at(localIso(now))) / 86_400_000);
}

/** A moment by the clock of this browser, as records write one: `2026-03-12T12:00`. */
export function localIso(now: Date): string {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** The day of a moment (ISO with its zone, or none for now) where its reader is, as an ISO day; a day is what it is. */
export function dayOfMoment(at?: string): string {
  if (at?.length === 10) return at;
  return localIso(at === undefined ? new Date() : new Date(at)).slice(0, 10);
}
