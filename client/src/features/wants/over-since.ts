import { formatSpan } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import type { BoardWant } from './use-wants';

type Dated = Pick<BoardWant['want'], 'state' | 'span'>;

/** Whether its time has passed, though nobody has closed it; by the day of the API, which counts in UTC. */
export function isOver(
  { state, span }: Dated,
  today: string = new Date().toISOString().slice(0, 10),
): boolean {
  return state === 'OPEN' && typeof span.untilLatest === 'string' && span.untilLatest < today;
}

/** "depuis décembre 2013": its end as it is told; of an interval, the last day that it may mean. */
export function endedSince({ span: { until, untilLatest } }: Dated, language: Language): string {
  const since = until && !until.includes('/') ? until : untilLatest;
  return formatSpan({ since, end: 'UNKNOWN' }, language);
}
