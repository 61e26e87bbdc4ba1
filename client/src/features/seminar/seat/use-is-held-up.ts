import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** Milliseconds that an answer may take before it is worth a word: a slow network is none that does not carry. */
const USUAL = 3000;

/**
 * Whether one of what is on its way has been so for longer than usual, until all has gone; or the browser knows that
 * there is no network.
 */
export function useIsHeldUp(requests: readonly string[]): boolean {
  const isOffline = useSyncExternalStore(subscribe, () => !navigator.onLine);
  const [isLate, setLate] = useState(false);
  if (isLate && requests.length === 0) setLate(false);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const all = requests.join(' ');
  useEffect(() => {
    const known = timers.current;
    const now = all.split(' ').filter(Boolean);
    for (const [one, timer] of known)
      if (!now.includes(one)) {
        clearTimeout(timer);
        known.delete(one);
      }
    // Each from when it was given: what waits behind another one is late with it.
    for (const one of now)
      if (!known.has(one))
        known.set(
          one,
          setTimeout(() => setLate(true), USUAL),
        );
  }, [all]);
  useEffect(() => {
    const known = timers.current;
    return () => {
      for (const timer of known.values()) clearTimeout(timer);
      known.clear();
    };
  }, []);
  return requests.length > 0 && (isOffline || isLate);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
