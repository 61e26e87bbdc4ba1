import { useCallback, useEffect, useState } from 'react';
import type { PlainRecord } from './field-spec';
import { sameContent } from './record-path';

/** What is not saved yet, and the record and version that it began from. */
export interface Draft {
  readonly record: PlainRecord;
  readonly base: PlainRecord;
  readonly version: string | null;
}

function stored(place: string): Draft | undefined {
  try {
    const text = localStorage.getItem(place);
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined; // Storage can be forbidden, or hold what another version wrote.
  }
}

function store(place: string, draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(place, JSON.stringify(draft));
    else localStorage.removeItem(place);
  } catch {
    // See above: the draft then lasts as long as the page.
  }
}

/** Edits of one record by one account, kept in this browser until they are saved. */
export function useDraft(account: string, key: string, begun: Draft) {
  const place = `maillage.fiche.1.${account}.${key}`;
  const [found] = useState(() => stored(place));
  const [offered, setOffered] = useState(found !== undefined);
  const [draft, setDraft] = useState<Draft>(found ?? begun);
  const changed = !sameContent(draft.record, draft.base);
  useEffect(() => store(place, changed ? draft : undefined), [place, draft, changed]);
  useEffect(() => {
    if (!changed) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed]);
  const forget = useCallback(() => store(place, undefined), [place]);
  return { draft, setDraft, changed, offered, dismiss: () => setOffered(false), forget };
}
