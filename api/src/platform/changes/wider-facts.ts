import type { RecordKind } from '@maillage/graph-schema/records';
import { narrowedTo } from '../access/covers';
import type { WriteTransaction } from '../database/database.service';
import { CodedError } from '../errors/coded-error';
import * as statements from './change-rules.repository';
import type { WiderFact } from './change-rules.repository';
import { RECORD_KEY } from './record-key';
import type { Written } from './write-images';

export type { WiderFact };

/** Names that a refusal gives at most. */
const MOST_NAMES = 8;

/** What was narrowed in a request leaves facts that rest on it wider than it: they are to be narrowed as well. */
export class OthersRestOnIt extends CodedError {
  constructor(
    readonly facts: readonly WiderFact[],
    seenBy: readonly string[] | undefined,
  ) {
    const named = facts.map(({ name, readers, aboutReaders }) => ({
      name,
      readers: [readers, ...(aboutReaders ? [aboutReaders] : [])],
    }));
    super('OTHERS_REST_ON_IT', { names: namesFor(named, seenBy) });
  }
}

/** Kinds of records that ties and statements rest on: who takes part, and documents. */
const carriers: ReadonlySet<RecordKind> = new Set([
  'sources',
  'actors',
  'poles',
  'places',
  'bodies',
  'people',
]);

/**
 * No tie is wider than who takes part in it, no tie or statement wider than all the passages that say so: neither
 * those just written nor those that rest on what has just been narrowed.
 */
export async function assertNotWider(
  transaction: WriteTransaction,
  written: readonly Written[],
  seenBy: readonly string[] | undefined,
): Promise<void> {
  const own = new Set(
    written.filter((one) => one.kind === 'ties' || one.kind === 'statements').map((one) => one.id),
  );
  const narrow = written.filter(
    ({ kind, action, readers }) => carriers.has(kind) && action !== 'ADDED' && !readers.includes('public'),
  );
  const resting =
    narrow.length > 0
      ? await transaction.run(statements.restingOn, { ids: narrow.map((one) => one.id) })
      : [];
  const ids = [...new Set([...own, ...resting.map((row) => row.id)])];
  if (ids.length === 0) return;
  const wider = await transaction.run(statements.widerThanParts, { ids, scheme: RECORD_KEY });
  const parts = wider.filter((one) => own.has(one.id)).flatMap((one) => [...one.parties, ...one.passages]);
  if (parts.length > 0) {
    const named = parts.map(([name, readers]) => ({ name, readers: [readers] }));
    throw new CodedError('WIDER_THAN_ITS_PARTS', { names: namesFor(named, seenBy) });
  }
  if (wider.length > 0) throw new OthersRestOnIt(wider, seenBy);
}

/** Who may read the fact and all that it rests on; nobody where these have nobody in common. */
export function narrowedReaders(
  readers: readonly string[],
  { parties, passages }: Pick<WiderFact, 'parties' | 'passages'>,
): readonly string[] {
  const withParties = parties.reduce<readonly string[]>(
    (now, [, allowed]) => narrowedTo(now, allowed),
    readers,
  );
  if (passages.length === 0) return withParties;
  return narrowedTo(withParties, [...new Set(passages.flatMap(([, allowed]) => allowed))]);
}

/** What who asks may see of these, by name; that there is more without saying what. */
export function namesFor(
  named: readonly { name: string; readers: readonly (readonly string[])[] }[],
  seenBy: readonly string[] | undefined,
): string {
  const isSeen = (readers: readonly string[]) => !seenBy || readers.some((token) => seenBy.includes(token));
  const seen = [...new Set(named.filter((one) => one.readers.every(isSeen)).map((one) => one.name))];
  const hasMore = seen.length > MOST_NAMES || named.some((one) => !one.readers.every(isSeen));
  return [...seen.slice(0, MOST_NAMES), ...(hasMore ? ['…'] : [])].join(', ');
}
