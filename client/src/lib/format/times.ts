import type { Language } from '../i18n';
import { formatDate } from './dates';
import { dayOfMoment, isMoment, localIso } from './moments';

/** `12:30` as one writes it: "12 h 30" in French, "12 h" on the hour; English keeps it. */
function formatClock(clock: string, language: Language): string {
  if (language === 'en') return clock;
  const [hours = '', minutes = ''] = clock.split(':');
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}

/** The time of day of a moment (ISO with its zone) by the reader's own clock: "17 h 30", "17:30". */
export function formatTime(at: string, language: Language): string {
  return formatClock(localIso(new Date(at)).slice(11), language);
}

/** A day as it is said, and a time of that day: "29 novembre à 12 h", "29 November at 12:00". */
export function formatDayAndTime(day: string, time: string, language: Language): string {
  return `${day} ${language === 'fr' ? 'à' : 'at'} ${time}`;
}

/** A moment (ISO with its zone) by the reader's own clock: "29 novembre 2026 à 12 h", "29 November 2026 at 12:00". */
export function formatInstant(at: string, language: Language): string {
  return formatDayAndTime(formatDate(dayOfMoment(at), language), formatTime(at, language), language);
}

const weekdays = {
  fr: new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
};

/** A clock on a wall, in words: "jeudi 12 mars 2026 à 12 h", "Thursday 12 March 2026 at 12:00". */
export function formatMoment(value: string, language: Language): string {
  if (!isMoment(value)) return value;
  const [day = '', clock = ''] = value.split('T');
  const name = weekdays[language].format(new Date(`${day}T00:00:00Z`));
  return formatDayAndTime(`${name} ${formatDate(day, language)}`, formatClock(clock, language), language);
}
