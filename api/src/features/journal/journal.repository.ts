import { reading, writing } from '../../platform/database/statement';
import type { Entry, EntryContent, Link } from './chain';

/** Takes the lock of the chain's end: whoever appends next waits, and so follows. */
export const lockHead = writing<{ beginning: string }, Link & { at: number }>(
  'journal.lockHead',
  `MERGE (h:JournalHead { id: 'journal' })
   ON CREATE SET h.number = 0, h.hash = $beginning
   SET h.lock = true
   RETURN h.number AS number, h.hash AS hash, timestamp() AS at`,
);

export const appendEntry = writing<{ entry: Entry }, never>(
  'journal.append',
  `MATCH (h:JournalHead { id: 'journal' })
   CREATE (e:JournalEntry { number: toInteger($entry.number) })
   SET e += $entry, e.number = toInteger($entry.number), e.at = toInteger($entry.at),
     h.number = toInteger($entry.number), h.hash = $entry.hash`,
);

/** A stretch of the chain, the oldest first. */
export const readChain = reading<{ after: number; limit: number }, { entry: Entry }>(
  'journal.chain',
  `MATCH (e:JournalEntry) WHERE e.number > $after
   WITH e ORDER BY e.number LIMIT toInteger($limit)
   RETURN properties(e) AS entry`,
);

export const readHead = reading<Record<string, never>, Link>(
  'journal.head',
  `MATCH (h:JournalHead { id: 'journal' }) RETURN h.number AS number, h.hash AS hash`,
);

export interface JournalRow extends EntryContent {
  byName: string | null;
  aboutName: string | null;
}

/** The newest first, with the names of accounts that are still there. */
export const listJournal = reading<
  { before: number; limit: number; account: string | null; withTotal: boolean },
  { rows: JournalRow[]; total: number | null }
>(
  'journal.list',
  `RETURN
    COLLECT {
      MATCH (e:JournalEntry)
      WHERE e.number < $before AND ($account IS NULL OR e.by = $account OR e.about = $account)
      WITH e ORDER BY e.number DESC LIMIT toInteger($limit)
      RETURN { number: e.number, at: e.at, act: e.act, by: e.by, about: e.about, detail: e.detail,
        byName: head(COLLECT { MATCH (a:Account { id: e.by }) RETURN a.name }),
        aboutName: head(COLLECT { MATCH (a:Account { id: e.about }) RETURN a.name }) }
    } AS rows,
    CASE WHEN $withTotal THEN COUNT {
      MATCH (e:JournalEntry)
      WHERE e.number > 0 AND ($account IS NULL OR e.by = $account OR e.about = $account)
    } END AS total`,
);
