import { useCallback } from 'react';
import { ACTING } from '../../lib/kept-params';
import { textParam, useUrlState } from '../../lib/url-state';

/** Where the address says for which of one's structures a page is, by its slug. */
export const actingView = { acting: textParam(ACTING) };

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
  const [{ acting }, change] = useUrlState(actingView);
  const choose = useCallback((slug: string) => change({ acting: slug }), [change]);
  return [chosenOf(actors, acting), choose];
}
