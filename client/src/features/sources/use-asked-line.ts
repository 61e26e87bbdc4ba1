import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The line that the address asks for (`#l48`); the page moves to it once it is among the `loaded` ones. */
export function useAskedLine(loaded: number): number | undefined {
  const { hash } = useLocation();
  const text = /^#l(\d+)$/.exec(hash)?.[1];
  const asked = text === undefined ? undefined : Number(text);
  useEffect(() => {
    if (asked === undefined || loaded === 0) return;
    const row = document.getElementById(`l${asked}`);
    if (!row) return;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  }, [asked, loaded]);
  return asked;
}
