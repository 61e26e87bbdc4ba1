import { useCallback, useEffect, useRef, useState, type SetStateAction } from 'react';
import { emptyEntry, isEmpty, type Entry } from './entry';

const place = (account: string): string => `maillage.saisie.1.${account}`;

function stored(account: string): Entry | undefined {
  try {
    const text = localStorage.getItem(place(account));
    return text === null ? undefined : withoutPending(JSON.parse(text) as Entry);
  } catch {
    return undefined; // Storage can be forbidden, or hold what another version wrote.
  }
}

/** What was being looked for when the page was left is not found any more. */
function withoutPending(entry: Entry): Entry {
  const facts = entry.facts.map((fact) => ({
    ...fact,
    participants: fact.participants.filter((one) => !one.pending),
  }));
  return { ...entry, facts, source: entry.source && 'pending' in entry.source ? undefined : entry.source };
}

function store(account: string, entry: Entry): void {
  try {
    localStorage.setItem(place(account), JSON.stringify(entry));
  } catch {
    // See above: the entry then lasts as long as the page.
  }
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
  useEffect(() => store(account, entry), [account, entry]);
  return { entry, latest, setEntry, found, settle: () => setFound(false) };
}
