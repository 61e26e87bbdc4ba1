import { useCallback, useMemo, useState } from 'react';
import type { Mention } from './names';

/** The names known at first, and those learnt as one chooses. */
export function useKnownNames(known: readonly Mention[]) {
  const [learnt, setLearnt] = useState<readonly Mention[]>([]);
  const byKey = useMemo(
    () => new Map([...known, ...learnt].map((one) => [one.key, one] as const)),
    [known, learnt],
  );
  const of = useCallback((key: string) => byKey.get(key), [byKey]);
  const learn = useCallback((mention: Mention) => setLearnt((now) => [...now, mention]), []);
  return useMemo(() => ({ of, learn }), [of, learn]);
}
