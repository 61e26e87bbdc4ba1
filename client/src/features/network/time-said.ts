import { dayOfMoment, formatDate } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import type { TieData } from './network-data';
import { texts } from './texts';
import { comparisonOf, countChanges } from './tie-change';
import { dayOf } from './view-address';

interface Days {
  /** As the address says them: a year, month or day. */
  readonly day: string | null;
  readonly compared: string | null;
}

/** The days that the address compares; without another one, with today. */
export function comparedIn({ day, compared }: Days) {
  return compared ? comparisonOf(dayOf(day ?? dayOfMoment()), dayOf(compared)) : null;
}

/** Which day is looked at, or which are compared and what was gained, kept and lost, in words; nothing without one. */
export function timeSaid(days: Days, ties: readonly TieData[], language: Language): string {
  const words = texts[language];
  const comparison = comparedIn(days);
  const [first, last] = [days.day ?? dayOfMoment(), days.compared ?? ''].sort((a, b) =>
    dayOf(a).localeCompare(dayOf(b)),
  );
  if (comparison && first && last)
    return words.compared(
      formatDate(first, language),
      formatDate(last, language),
      countChanges(ties, comparison),
    );
  return days.day ? words.dayShown(formatDate(days.day, language)) : '';
}
