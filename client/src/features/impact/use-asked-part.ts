import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { afterHash } from '../../lib/after-hash';

/** Leads to the part that the address names once it is there: before the answer, there was nothing to lead to. */
export function useAskedPart(isThere: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (isThere && hash) document.getElementById(afterHash(hash))?.scrollIntoView();
  }, [isThere, hash]);
}

/**
 * Whether the address names this part, which is then shown unfolded. It is led to once more when its own answer has
 * come: without it, the page was too short for it to stand at the top.
 */
export function useIsAsked(anchor: string, isThere: boolean): boolean {
  const isAsked = useLocation().hash === `#${anchor}`;
  useAskedPart(isAsked && isThere);
  return isAsked;
}
