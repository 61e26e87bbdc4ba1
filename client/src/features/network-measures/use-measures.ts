import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useUrlState } from '../../lib/url-state';
import { measuredFilter, networkView } from '../network';
import { NetworkMeasuresDocument, type NetworkMeasuresQuery } from './network-measures.generated';
import { useInvented } from './use-invented';

export type Measures = NetworkMeasuresQuery['networkMeasures'];

/** What is measured of the network that the address asks for: of its layers, those of cooperation. */
export function useMeasures() {
  const [view, update] = useUrlState(networkView);
  const { counts: invented } = useInvented(view);
  const { data, error, loading, refetch } = useQuery(NetworkMeasuresDocument, {
    variables: { filter: measuredFilter(view, invented), withOutsiders: view.outsiders },
  });
  // The last answer stands until the next one is there, and whom it was of with it.
  const [shown, setShown] = useState<{ measures: Measures; members: boolean }>();
  if (data && data.networkMeasures !== shown?.measures)
    setShown({ measures: data.networkMeasures, members: !view.outsiders });
  return {
    view,
    update,
    data: error ? undefined : shown?.measures,
    members: shown?.members ?? true,
    error,
    loading,
    refetch,
  };
}

export type MeasuresState = ReturnType<typeof useMeasures>;
