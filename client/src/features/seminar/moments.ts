import { formatDayAndTime, formatTime } from '../../lib/format';
import type { Language } from '../../lib/i18n';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

const isToday = (moment: Date, now: Date): boolean => moment.toDateString() === now.toDateString();

/** The hour of a moment on this device: `17 h 30`; with its day where that is not today: `29 novembre à 0 h 52`. */
export function hourOf(iso: string, language: Language, now = new Date()): string {
  const moment = new Date(iso);
  const time = formatTime(iso, language);
  if (isToday(moment, now)) return time;
  const day = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long' }).format(moment);
  return formatDayAndTime(language === 'fr' ? day.replace(/^1 /, '1er ') : day, time, language);
}

/** Until a moment, in words: `jusqu’à 17 h 30`, `jusqu’au 29 novembre à 0 h 52`. */
export function untilHour(iso: string, language: Language, now = new Date()): string {
  const hour = hourOf(iso, language, now);
  if (language === 'en') return `until ${hour}`;
  return isToday(new Date(iso), now) ? `jusqu’à ${hour}` : `jusqu’au ${hour}`;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Today on this device, as a date field has it. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Three hours from now, as a date-and-time field has it: what an afternoon takes. */
export function inThreeHours(now = new Date()): string {
  const then = new Date(now.getTime() + 3 * 3_600_000);
  return `${today(then)}T${two(then.getHours())}:${two(then.getMinutes())}`;
}
