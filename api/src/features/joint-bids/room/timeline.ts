import { bidSteps, termOf, type BidStepCode } from '@maillage/graph-schema/vocabulary';
import { dayIn, zoneOf, type Room } from './room';

export interface TimelineStep {
  readonly step: BidStepCode;
  /** ISO day on the buyer's calendar. */
  readonly day: string;
  readonly done: boolean;
  readonly late: boolean;
}

const DAY = 86_400_000;

/** Days that the whole way takes where there is time enough. */
const FULL = bidSteps[0].daysBefore;

/**
 * The day of a step, on the buyer's calendar. With less than two weeks left from the day on which the group was
 * proposed, the steps move together in proportion; none lies before that day; one that would fall on a weekend is on
 * the Friday before, where that is not too early. `deadline` and `proposed` are ISO days.
 */
export function dayOfStep(step: BidStepCode, deadline: string, proposed: string | undefined): string {
  if (step === 'DEADLINE') return deadline;
  const { daysBefore } = termOf(bidSteps, step);
  const begun = proposed && proposed < deadline ? proposed : deadline;
  const available = Math.round((Date.parse(deadline) - Date.parse(begun)) / DAY);
  const before = available >= FULL ? daysBefore : Math.round((daysBefore * available) / FULL);
  return onWorkday(minus(deadline, before), begun);
}

/** The way back from the deadline, with what is done and what is late. Empty without a deadline. */
export function timelineOf(room: Room, now: Date): TimelineStep[] {
  const deadline = room.tender?.deadline?.slice(0, 10);
  if (!deadline) return [];
  const today = dayIn(zoneOf(room), now);
  return bidSteps.map(({ code }) => {
    const day = dayOfStep(code, deadline, room.begun);
    const done = isDone(room, code, now);
    return { step: code, day, done, late: !done && day < today };
  });
}

function minus(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);
}

function onWorkday(day: string, notBefore: string): string {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const moved = minus(day, back);
  return moved < notBefore ? day : moved;
}

function isDone(room: Room, step: BidStepCode, now: Date): boolean {
  if (!['GATHERING', 'FORMED'].includes(room.state)) return true;
  const { members, parts, papers } = room;
  switch (step) {
    case 'ANSWERS':
      return members.every((one) => one.standing === 'AGREED') && members.some((one) => one.role === 'LEAD');
    case 'PARTS':
      return (
        members.every((one) => one.share !== undefined) &&
        members.every((one) => parts.some((part) => part.who === one.key && part.amount !== undefined))
      );
    case 'PAPERS':
      return papers.length > 0 && papers.every((one) => one.done);
    case 'DEADLINE':
      return Boolean(room.tender?.deadlineAt && Date.parse(room.tender.deadlineAt) <= now.getTime());
    default:
      return false;
  }
}
