import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { Targets } from './targets-context';
import { IndicatorTargetsDocument } from './targets.generated';

interface AskedTargets {
  readonly targets: Targets;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * What the pole of the address aims at. Until it is known, and where it cannot be read, there is nothing: what another
 * pole aims at, from which one comes, is not for the figures of this one.
 */
export function useAskedTargets(
  asked: { readonly pole: string | null; readonly withFictitious: boolean },
  /** Id of the pole whose figures are shown. */
  shown: string | undefined,
): AskedTargets {
  const { data, previousData, error, refetch } = useQuery(IndicatorTargetsDocument, { variables: asked });
  const answered = (data ?? previousData)?.indicatorTargets;
  const found = answered?.pole === shown ? answered : undefined;
  const targets = useMemo(
    () => ({
      pole: found?.pole ?? null,
      mayEdit: found?.mayEdit ?? false,
      targets: found?.targets ?? [],
      catalogue: found?.indicators ?? [],
      onChanged: () => void refetch(),
    }),
    [found, refetch],
  );
  return { targets, error, retry: () => void refetch() };
}
