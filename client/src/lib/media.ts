import { useCallback, useSyncExternalStore } from 'react';

/** What held last on the screen, by query: paper is as narrow as a telephone, and yet shows what the screen did. */
const onScreen = new Map<string, boolean>();

function holds(query: string): boolean {
  const now = window.matchMedia(query).matches;
  if (window.matchMedia('print').matches) return onScreen.get(query) ?? now;
  onScreen.set(query, now);
  return now;
}

/** Whether a media query holds on the screen, now and as it changes; while it is printed, what held before. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => holds(query));
}
