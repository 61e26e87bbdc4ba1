import { facilitatingToken } from '../../platform/access/reader-tokens';
import { withoutHidden, withoutRoom, type PlainRecord } from '../editing';

/** A record as plain JSON, or what is left of it. */
export type Plain = Record<string, unknown>;

const KEY = /^[a-z0-9]+(?:--?[a-z0-9]+)*$/;

/** Everything in a record that may be the key of another one. More than that does no harm. */
export function keysIn(value: unknown): string[] {
  if (typeof value === 'string') return KEY.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(keysIn);
}

/**
 * A record as its reader may see it: without quotes of hidden sources and what only these say, without
 * whatever leads to a hidden thing, without the room of a joint bid that it has no part in, without what was answered
 * about a tie that it neither takes part in nor facilitates, without the ids of those who answered, chose, pledged
 * or gave a figure, and without reader tokens that are not the reader's own.
 */
export function redactRecord(record: Plain, hidden: ReadonlySet<string>, readers: readonly string[]): Plain {
  const { key, saidBy: _by, ...rest } = withoutRoom(withoutHidden(record as PlainRecord, hidden), readers);
  const seen = { key, ...(withoutKeys(rest, hidden) as Plain) } as Plain;
  if (Array.isArray(seen['readers']))
    seen['readers'] = (seen['readers'] as string[]).filter((token) => readers.includes(token));
  if (Array.isArray(seen['participants']))
    seen['participants'] = (seen['participants'] as Plain[]).map(
      seesAnswers(record, readers) ? withoutAnswerers : unanswered,
    );
  if (typeof seen['pinned'] === 'object' && seen['pinned'] !== null) {
    const { by: _by, ...pinned } = seen['pinned'] as Plain;
    seen['pinned'] = pinned;
  }
  if (typeof seen['said'] === 'object' && seen['said'] !== null) {
    const { by: _by, ...said } = seen['said'] as Plain;
    seen['said'] = said;
  }
  return seen;
}

/** Whether these tokens are of who takes part in a tie, or facilitates the pole that keeps it. */
function seesAnswers({ pole, participants }: Plain, readers: readonly string[]): boolean {
  const parties = (participants as Plain[]).map((one) => `actor:${String(one['who'])}`);
  return [...parties, facilitatingToken(String(pole))].some((token) => readers.includes(token));
}

/** None at all: of a contested tie, one answer more or less would say who contests it. */
function unanswered(participant: Plain): Plain {
  return 'answers' in participant ? { ...participant, answers: [] } : participant;
}

function withoutAnswerers(participant: Plain): Plain {
  if (!Array.isArray(participant['answers'])) return participant;
  const answers = (participant['answers'] as Plain[]).map(({ by: _by, ...answer }) => answer);
  return { ...participant, answers };
}

/** The value without fields, entries and list items that name a hidden key. */
function withoutKeys(value: unknown, hidden: ReadonlySet<string>): unknown {
  if (hidden.size === 0) return value;
  if (Array.isArray(value))
    return value.filter((item) => !names(item, hidden)).map((item) => withoutKeys(item, hidden));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => !(typeof field === 'string' && hidden.has(field)))
      .map(([name, field]) => [name, withoutKeys(field, hidden)]),
  );
}

function names(item: unknown, hidden: ReadonlySet<string>): boolean {
  if (typeof item === 'string') return hidden.has(item);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return Object.values(item).some((field) => typeof field === 'string' && hidden.has(field));
}
