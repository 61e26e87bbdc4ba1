import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Where a form takes the place of the button that opens it: the keyboard goes into its first field (of a question without
 * one, to its first button), and back to the button when it closes, unless it went elsewhere meanwhile. For an element
 * that holds either.
 */
export function useSwappedFocus<E extends HTMLElement>(open: boolean): RefObject<E | null> {
  const around = useRef<E>(null);
  const was = useRef(open);
  useLayoutEffect(() => {
    if (was.current === open) return;
    was.current = open;
    if (!open && document.activeElement !== document.body) return;
    const first = (wanted: string) => around.current?.querySelector<HTMLElement>(wanted);
    ((open && first('input, textarea, select')) || first('button'))?.focus();
  }, [open]);
  return around;
}
