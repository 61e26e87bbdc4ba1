import type { Language } from '../../lib/i18n';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** The hour of a moment on this device: `17:30`; with its day where that is not today: `29 novembre à 00:52`. */
export function hourOf(iso: string, language: Language, now = new Date()): string {
  const moment = new Date(iso);
  const sameDay = moment.toDateString() === now.toDateString();
  const said = new Intl.DateTimeFormat(locales[language], {
    ...(sameDay ? {} : { day: 'numeric', month: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}

/** Until a moment, in words: `jusqu’à 17:30`, `jusqu’au 29 novembre à 00:52`. */
export function untilHour(iso: string, language: Language, now = new Date()): string {
  const hour = hourOf(iso, language, now);
  if (language === 'en') return `until ${hour}`;
  return /^\d+:/.test(hour) ? `jusqu’à ${hour}` : `jusqu’au ${hour}`;
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
