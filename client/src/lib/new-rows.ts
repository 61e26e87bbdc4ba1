import { useLayoutEffect, useRef, type RefObject } from 'react';

interface NewRows<E> {
  /** An element beside the rows, or beside what holds them. */
  readonly beside: RefObject<E | null>;
  /** To be called when more rows are asked for. */
  readonly remember: () => void;
}

/**
 * Moves the keyboard on to the first row (`li`, `tr`) that came since more were asked for, once they are `there`: the
 * button that asked for the last ones is gone. It stays where it went meanwhile.
 */
export function useNewRows<E extends HTMLElement>(there = true): NewRows<E> {
  const beside = useRef<E>(null);
  const before = useRef<ReadonlySet<Element>>(undefined);
  // After each rendering: nothing is done but where rows were asked for.
  useLayoutEffect(() => {
    const known = before.current;
    if (!there || !known) return;
    before.current = undefined;
    const at = document.activeElement;
    if (at !== document.body && !beside.current?.contains(at)) return;
    const row = rowsAround(beside.current).find((one) => !known.has(one));
    if (row) focusRow(row);
    else if (at === document.body) beside.current?.querySelector<HTMLElement>('[tabindex]')?.focus();
  });
  return {
    beside,
    remember: () => {
      before.current = new Set(rowsAround(beside.current));
    },
  };
}

function rowsAround(beside: HTMLElement | null): readonly HTMLElement[] {
  return [...(beside?.parentElement?.querySelectorAll<HTMLElement>('li, tr') ?? [])];
}

/** A row takes the keyboard this once. */
function focusRow(row: HTMLElement): void {
  if (!row.hasAttribute('tabindex')) {
    row.tabIndex = -1;
    row.addEventListener('blur', () => row.removeAttribute('tabindex'), { once: true });
  }
  row.focus();
}
