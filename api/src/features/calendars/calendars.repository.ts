import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading, writing } from '../../platform/database/statement';
import { whole, type ThingValue } from '../things';
import { accountColumns, type AccountOfSession } from '../accounts';

/** Gives an account a calendar; the address of before no longer opens. The lock makes two at once take turns. */
export const makeKey = writing<{ account: string; tokenHash: string }, { createdAt: number }>(
  'calendars.make',
  `MATCH (a:Account { id: $account })
   SET a.lock = true
   WITH a, COLLECT { MATCH (old:CalendarKey)-[:FOR]->(a) RETURN old } AS before
   FOREACH (old IN before | DETACH DELETE old)
   CREATE (k:CalendarKey { tokenHash: $tokenHash, createdAt: timestamp() })-[:FOR]->(a)
   RETURN k.createdAt AS createdAt`,
);

export const dropKeys = writing<{ account: string }, { tokenHash: string }>(
  'calendars.drop',
  `MATCH (:Account { id: $account })<-[:FOR]-(k:CalendarKey)
   WITH k, k.tokenHash AS tokenHash
   DETACH DELETE k
   RETURN tokenHash`,
);

export interface CalendarKeyRow {
  createdAt: number;
  lastReadAt: number | null;
}

export const keyOfAccount = reading<{ account: string }, CalendarKeyRow>(
  'calendars.ofAccount',
  `MATCH (:Account { id: $account })<-[:FOR]-(k:CalendarKey)
   RETURN k.createdAt AS createdAt, k.lastReadAt AS lastReadAt`,
);

export interface CalendarReaderRow extends AccountOfSession {
  language: string | null;
  /** Whether the reading was last noted long enough ago to be noted again. */
  stale: boolean;
}

/** Whose calendar it is, with what the account may read today. */
export const readerOfKey = reading<{ tokenHash: string; seen: number }, CalendarReaderRow>(
  'calendars.reader',
  `MATCH (k:CalendarKey { tokenHash: $tokenHash })-[:FOR]->(a:Account { state: 'ACTIVE' })
   RETURN ${accountColumns('a')}, a.language AS language,
     coalesce(k.lastReadAt, 0) < timestamp() - $seen AS stale`,
);

export const noteRead = writing<{ tokenHash: string }, never>(
  'calendars.noteRead',
  `MATCH (k:CalendarKey { tokenHash: $tokenHash }) SET k.lastReadAt = timestamp()`,
);

/** When calls and groups were last changed, in universal time. */
export const changesOf = reading<{ ids: readonly string[] }, { id: string; at: string }>(
  'calendars.changes',
  `MATCH (x:Thing) WHERE x.id IN $ids
   RETURN x.id AS id, head(COLLECT {
     MATCH (x)<-[:OF]-(c:Change)
     RETURN toString(datetime.truncate('second', c.at)) ORDER BY c.version DESC LIMIT 1
   }) AS at`,
);

/** One call, for who may see it. */
export const callForCalendar = reading<{ slug: string; readers: readonly string[] }, { thing: ThingValue }>(
  'calendars.call',
  `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $slug })-[:IDENTIFIES]->(x:Thing)
   WHERE x:Tender AND ${visible('x')} AND x.deadline IS NOT NULL
   RETURN ${whole('x')} AS thing`,
);
