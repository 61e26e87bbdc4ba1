import { useCallback, useEffect, useState } from 'react';
import { useAskedLeaving } from '../../lib/asked-leaving';
import { keepUnsaved, placeOf, unsavedAt } from '../../lib/unsaved';
import type { PlainRecord } from './field-spec';
import { sameContent } from './record-path';

/** What is not saved yet, and the record and version that it began from. */
export interface Draft {
  readonly record: PlainRecord;
  readonly base: PlainRecord;
  readonly version: string | null;
}

/** Edits of one record by one account, kept in this browser until they are saved. */
export function useDraft(account: string, key: string, begun: Draft) {
  const place = placeOf('fiche', account, key);
  const [found] = useState(() => unsavedAt<Draft>(place));
  const [offered, setOffered] = useState(found !== undefined);
  const [draft, setDraft] = useState<Draft>(found ?? begun);
  const changed = !sameContent(draft.record, draft.base);
  useEffect(() => keepUnsaved(place, changed ? draft : undefined), [place, draft, changed]);
  useAskedLeaving(changed);
  const forget = useCallback(() => keepUnsaved(place, undefined), [place]);
  return { draft, setDraft, changed, offered, dismiss: () => setOffered(false), forget };
}
