import { readMoment, type ReadMoment } from '../cells/days';
import { told, type NoticeProblem } from './draft';
import { offsetAt, PARIS } from './zones';

/** A deadline as a notice gives it, perhaps several times; the most trusted first. */
export interface Deadlines {
  readonly written: readonly string[];
  readonly zone: string;
  /** Whether the notice is a call: an award has no deadline, and none is missed. */
  readonly isCall: boolean;
}

/**
 * The clock on the buyer's wall. What a notice prints is the truth; the offset behind it often is that of the
 * machine which wrote it, and is told where the zone does not have it.
 */
export function readDeadline({ written, zone, isCall }: Deadlines): {
  deadline?: string;
  problems: NoticeProblem[];
} {
  const given = written.filter((text) => text.trim() !== '');
  const unread = given.filter((text) => !readMoment(text));
  const problems = unread.map((value) => told('DATE_UNREAD', { field: 'deadline', value }));
  const moments = given.flatMap((text) => readMoment(text) ?? []);
  const first = moments.find((one) => one.hour) ?? moments[0];
  if (!first) return { problems: isCall ? [...problems, told('NO_DEADLINE')] : problems };
  const deadline = `${first.day}T${first.hour ?? '00:00'}`;
  if (!first.hour) problems.push(told('DEADLINE_WITHOUT_HOUR', { deadline }));
  const others = [...new Set(moments.filter((one) => !isSame(one, first)).map(shown))];
  if (others.length > 0) problems.push(told('DEADLINES_DIFFER', { deadline, others: others.join(', ') }));
  if (first.hour)
    problems.push(...ofOffsets([...new Set(moments.flatMap((one) => one.offset ?? []))], deadline, zone));
  return { deadline, problems };
}

function ofOffsets(offsets: readonly string[], deadline: string, zone: string): NoticeProblem[] {
  const right = offsetAt(deadline, zone);
  return offsets
    .map((one) => (one === 'Z' ? '+00:00' : one))
    .filter((written) => written !== right)
    .map((written) => {
      const isParis = zone !== PARIS && written === offsetAt(deadline, PARIS);
      return told(isParis ? 'DEADLINE_OVERSEAS' : 'DEADLINE_OFFSET', { written, zone, deadline });
    });
}

/** A day without an hour contradicts no hour of that day. */
function isSame(one: ReadMoment, other: ReadMoment): boolean {
  return one.day === other.day && (one.hour ?? other.hour) === (other.hour ?? one.hour);
}

function shown({ day, hour }: ReadMoment): string {
  return hour ? `${day} ${hour}` : day;
}
