import { useCallback, useEffect, useRef, useState, type SetStateAction } from 'react';
import { keepUnsaved, placeOf, unsavedAt } from '../../lib/unsaved';
import { emptyEntry, isEmpty, type Entry } from './entry';

function stored(account: string): Entry | undefined {
  const entry = unsavedAt<Entry>(placeOf('saisie', account));
  return entry && withoutPending(entry);
}

/** What was being looked for when the page was left is not found any more. */
function withoutPending(entry: Entry): Entry {
  const facts = entry.facts.map((fact) => ({
    ...fact,
    participants: fact.participants.filter((one) => !one.pending),
  }));
  return { ...entry, facts, source: entry.source && 'pending' in entry.source ? undefined : entry.source };
}

/**
 * What is being entered, kept in this browser until it is saved. `found` when it was there already. `latest` is the
 * entry as it is now, for keys that come faster than the screen: what a render closed over can be overtaken.
 */
export function useDraft(account: string) {
  const [entry, show] = useState<Entry>(() => stored(account) ?? emptyEntry);
  const latest = useRef(entry);
  const setEntry = useCallback((change: SetStateAction<Entry>) => {
    latest.current = typeof change === 'function' ? change(latest.current) : change;
    show(latest.current);
  }, []);
  const [found, setFound] = useState(() => !isEmpty(entry));
  useEffect(
    () => keepUnsaved(placeOf('saisie', account), isEmpty(entry) && !entry.source ? undefined : entry),
    [account, entry],
  );
  return { entry, latest, setEntry, found, settle: () => setFound(false) };
}
