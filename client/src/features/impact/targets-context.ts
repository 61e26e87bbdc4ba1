import { createContext, useContext } from 'react';
import type { IndicatorPartsFragment } from './impact.generated';
import type { TargetPartsFragment } from './targets.generated';

export interface Targets {
  /** Id of the pole; none where nothing can be set. */
  readonly pole: string | null;
  readonly mayEdit: boolean;
  readonly targets: readonly TargetPartsFragment[];
  /** Every indicator that something can be aimed at, without its values. */
  readonly catalogue: readonly IndicatorPartsFragment[];
  readonly onChanged: () => void;
}

const nothing: Targets = {
  pole: null,
  mayEdit: false,
  targets: [],
  catalogue: [],
  onChanged: () => undefined,
};

/** What the pole aims at, for the cards of the page. */
export const TargetsContext = createContext<Targets>(nothing);

export function useTargets(): Targets {
  return useContext(TargetsContext);
}
