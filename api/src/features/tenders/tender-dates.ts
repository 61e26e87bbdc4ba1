import type { RecordOf } from '@maillage/graph-schema/records';

/**
 * The moment that a clock on a wall shows, in universal time, as ISO 8601 to the second: what deadlines are
 * compared by. `2026-03-29T02:30` does not exist in Paris; it is read an hour later, as clocks are set.
 */
export function momentOfDeadline(wallClock: string | undefined, timeZone: string): string | undefined {
  if (!wallClock) return undefined;
  const asUniversal = Date.parse(`${wallClock}:00Z`);
  // The offset at the moment itself: guessed from the same clock in universal time, then asked again there.
  const guess = asUniversal - offsetAt(asUniversal, timeZone);
  const moment = asUniversal - offsetAt(guess, timeZone);
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}

/** Milliseconds that the zone's clocks are ahead of universal time at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '00';
  const shown = Date.parse(
    `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`,
  );
  return shown - Math.floor(moment / 1000) * 1000;
}

/**
 * Day on which an awarded contract ends: notification plus duration, that of the longest lot where the call says
 * none. Undefined where either is unknown.
 */
export function endOfContract({
  award,
  months: ofCall,
  lots,
}: Pick<RecordOf<'tenders'>, 'award' | 'months' | 'lots'>): string | undefined {
  const ofLots = lots.flatMap((lot) => lot.months ?? []);
  const months = ofCall ?? (ofLots.length > 0 ? Math.max(...ofLots) : undefined);
  if (!award?.notifiedOn || months === undefined) return undefined;
  const [year = 0, month = 1, day = 1] = award.notifiedOn.split('-').map(Number);
  const whole = Math.floor(months);
  const last = new Date(Date.UTC(year, month - 1 + whole + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + whole, Math.min(day, last)));
  end.setUTCDate(end.getUTCDate() + Math.round((months - whole) * 30));
  return end.toISOString().slice(0, 10);
}

/** The latest day on which something is known to have happened to a call: what the newest first is by. */
export function latestDay({ award, publishedOn, deadline }: RecordOf<'tenders'>): string {
  return award?.notifiedOn ?? publishedOn ?? deadline?.slice(0, 10) ?? '';
}
