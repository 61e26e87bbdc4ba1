import { useSyncExternalStore } from 'react';

/** Between the two events of a browser that prints; a preview in its tools changes the medium without them. */
let between = false;

function isPrinting(): boolean {
  return between || window.matchMedia('print').matches;
}

function subscribe(changed: () => void): () => void {
  const medium = window.matchMedia('print');
  const before = (): void => {
    between = true;
    changed();
  };
  const after = (): void => {
    between = false;
    changed();
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  medium.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    medium.removeEventListener('change', changed);
  };
}

/** Whether the page is on its way to paper: nobody can open there what a click opens on the screen. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting);
}
