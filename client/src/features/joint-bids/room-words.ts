import { procurementFinding, procurementRule } from '@maillage/graph-schema/vocabulary';
import {
  formatDate,
  formatInstant,
  formatMoment,
  formatNumber,
  formatQuantity,
  localIso,
} from '../../lib/format';
import { bilingual, type Language } from '../../lib/i18n';
import type { Room } from './use-doing';

/** The moment of a deadline by the reader's own clock; nothing where it agrees with the clock on the buyer's wall. */
export function ownClockText(clock: string, moment: string, language: Language): string | undefined {
  const own = localIso(new Date(moment));
  return own === clock ? undefined : formatMoment(own, language);
}

/** `Europe/Paris` as a city: "Paris". */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const DAY = 86_400_000;

/** Days from today to the deadline on the buyer's calendar; negative once the moment has passed. */
export function daysUntil(clock: string, moment: string, zone: string, now = new Date()): number {
  if (Date.parse(moment) <= now.getTime()) return -1;
  const today = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
  return Math.max(0, Math.round((Date.parse(clock.slice(0, 10)) - Date.parse(today)) / DAY));
}

/** The moment of an answer or a message, on the reader's clock; a day of a data file as a day. */
export function momentText(moment: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return formatDate(moment, language);
  return formatInstant(moment, language);
}

export const euros = (value: number, language: Language): string => formatQuantity(value, 'EUR', language);

const amounts = new Set(['amount', 'value']);
const days = new Set(['on']);

/** What a rule found, in a sentence: names, lots, days and amounts filled in. */
export function ruleWords(
  { rule, finding, parameters }: Room['rules'][number],
  language: Language,
): { label: string; sentence: string } {
  const given = parameters as Readonly<Record<string, string | number>>;
  const fill = (name: string): string => {
    const value = given[name];
    if (value === undefined) return '?';
    if (days.has(name)) return formatDate(String(value), language);
    if (typeof value !== 'number') return value;
    return amounts.has(name) ? euros(value, language) : formatNumber(value, language);
  };
  const known = procurementFinding(rule, finding);
  const sentence = known ? bilingual(known.sentence, language) : finding;
  return {
    label: procurementRule(rule)?.label[language] ?? rule,
    sentence: sentence.replace(/\{(\w+)\}/g, (_, name: string) => fill(name)),
  };
}

/** Name of a member by the key that the room has for it. */
export function nameOf({ members }: Pick<Room, 'members'>, key: string): string {
  return members.find(({ actor }) => actor.slug === key)?.actor.name ?? key;
}
