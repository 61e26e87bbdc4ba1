import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { ACTING } from '../../lib/kept-params';

/** For which of the structures that one acts for: the one in the address, or the first. */
export function chosenOf<A extends { readonly slug: string }>(
  actors: readonly A[],
  slug: string | null,
): A | undefined {
  return actors.find((one) => one.slug === slug) ?? actors[0];
}

/**
 * The structure that one looks for on this page, and how to take another one. The address keeps the choice from page
 * to page; who acts for one structure has nothing to choose and finds nothing in the address.
 */
export function useActing<A extends { readonly slug: string }>(
  actors: readonly A[],
): readonly [A | undefined, (slug: string) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback(
    (slug: string) => {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.set(ACTING, slug);
          return after;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setSearch],
  );
  return [chosenOf(actors, search.get(ACTING)), choose];
}
