import { useCallback, useMemo, type KeyboardEvent } from 'react';
import { broughtOut } from './emphasis';
import { isDirection, neighbourIn } from './move-focus';
import type { NetworkState } from './use-network';
import { FARTHEST } from './view-address';

/** What keys do in the drawing: arrows walk, Enter reads, plus and minus widen, Escape leaves. */
export function useDrawingKeys(state: NetworkState): (event: KeyboardEvent) => void {
  const { view, update, layout, focus, chosen, emphasis } = state;
  const { degree } = view;
  // One can walk to whatever filters leave, though the rest of it is faded around the centre.
  const walkable = useMemo(
    () => broughtOut(chosen, { ...emphasis, focus: undefined }).nodes,
    [chosen, emphasis],
  );
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isDirection(event.key)) {
        const { arranged } = layout;
        const next = arranged && neighbourIn(event.key, focus, walkable, chosen, arranged.positions);
        if (next) update({ focus: next.slug, tie: '', wayTo: '' }, { push: true });
      } else if (event.key === 'Enter') document.getElementById('network-panel')?.focus();
      else if (event.key === 'Escape') update({ focus: '', tie: '', wayTo: '', degree: 1 });
      else if (event.key === '+' || event.key === '=') update({ degree: Math.min(FARTHEST, degree + 1) });
      else if (event.key === '-') update({ degree: Math.max(1, degree - 1) });
      else if (/^[1-4]$/.test(event.key)) update({ degree: Number(event.key) });
      else return;
      event.preventDefault();
    },
    [layout, focus, walkable, chosen, update, degree],
  );
}
