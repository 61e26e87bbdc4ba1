import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Where what is done takes away the control that it was done with: once `done` is another, the keyboard goes on to `next`,
 * unless it stands somewhere.
 */
export function useLostFocus(done: unknown, next: () => HTMLElement | null | undefined): void {
  const was = useRef(done);
  const goOn = useEffectEvent(() => {
    if (document.activeElement === document.body) next()?.focus();
  });
  // After what a form gives back to the button that opened it.
  useEffect(() => {
    if (was.current === done) return;
    was.current = done;
    goOn();
  }, [done]);
}
