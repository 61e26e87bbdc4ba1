import { useCallback, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams, type NavigateOptions } from 'react-router';
import { afterHash } from './after-hash';

type Next = URLSearchParams | ((before: URLSearchParams) => URLSearchParams);

/**
 * What an address has after its #, unless that leads to a place on the page, which one has been led to by then: the
 * secret of a link is still there when the address is copied.
 */
function hashToKeep(hash: string): string {
  return document.getElementById(afterHash(hash)) ? '' : hash;
}

/**
 * The parameters of the address, and how to change them without losing what opens the page.
 *
 * A change is drawn at once: drawn in a transition, as the router draws a change of page, a box stays unchecked until
 * the network is drawn again, and a second choice made meanwhile forgets the first. It is made on the address as it is
 * then, not as it was when who changes it was drawn: what waits for typing to pause keeps what was chosen meanwhile.
 */
export function useParamsOfAddress(): [URLSearchParams, (next: Next, options?: NavigateOptions) => void] {
  const [params] = useSearchParams();
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const now = useRef({ search, hash });
  useLayoutEffect(() => {
    now.current = { search, hash };
  }, [search, hash]);
  const change = useCallback(
    (next: Next, options?: NavigateOptions) => {
      const before = now.current;
      const after = typeof next === 'function' ? next(new URLSearchParams(before.search)) : next;
      void navigate(
        { search: after.toString(), hash: hashToKeep(before.hash) },
        { flushSync: true, ...options },
      );
    },
    [navigate],
  );
  return [params, change];
}
