import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** The line that the address asks for (`#l48`); the page moves to it once, as soon as it is among the `loaded` ones. */
export function useAskedLine(loaded: number): number | undefined {
  const { hash, key } = useLocation();
  const text = /^#l(\d+)$/.exec(hash)?.[1];
  const asked = text === undefined ? undefined : Number(text);
  const reached = useRef<string>(undefined);
  useEffect(() => {
    if (asked === undefined || loaded === 0 || reached.current === key) return;
    const row = document.getElementById(`l${asked}`);
    if (!row) return;
    reached.current = key;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  }, [asked, key, loaded]);
  return asked;
}
