import { useQuery } from '@apollo/client/react';
import type { ValuesOf } from '../../lib/url-state';
import { NetworkDocument, type NetworkQueryVariables } from './network.generated';
import { dayOf, NO_FUNCTION, type networkView } from './view-address';

type View = ValuesOf<typeof networkView>;
type Filter = NetworkQueryVariables['filter'];

/**
 * The network, read whole once, so that filters answer at once in the browser. Where it is too large for that, it
 * is read again with the filters applied at the source.
 */
export function useNetworkData(view: View, withFictitious: boolean) {
  const knownOn = view.knownOn ? dayOf(view.knownOn) : null;
  const whole: Filter = { withHub: true, withFictitious: true, knownOn };
  const all = useQuery(NetworkDocument, { variables: { filter: whole } });
  const first = (all.data ?? all.previousData)?.network;
  const tooMuch = first !== undefined && first.omittedNodes + first.omittedTies > 0;
  const filtered = useQuery(NetworkDocument, {
    variables: { filter: tooMuch ? narrowed(whole, view, withFictitious) : whole },
    skip: !tooMuch,
  });
  const second = tooMuch ? (filtered.data ?? filtered.previousData)?.network : undefined;
  return {
    network: second ?? first,
    error: all.error ?? filtered.error,
    refetch: () => Promise.all([all.refetch(), ...(tooMuch ? [filtered.refetch()] : [])]),
  };
}

function narrowed(whole: Filter, view: View, withFictitious: boolean): Filter {
  const functions = view.functions.filter((code) => code !== NO_FUNCTION);
  const [territory, ...others] = view.territories;
  return {
    ...whole,
    kinds: view.layers,
    withHub: view.hub,
    withFictitious,
    ...(view.day ? { asOf: dayOf(view.day) } : {}),
    ...(view.stances.length > 0 ? { stances: view.stances } : {}),
    ...(view.modalities.length > 0 ? { modalities: view.modalities } : {}),
    ...(functions.length > 0 && functions.length === view.functions.length ? { functions } : {}),
    ...(territory && others.length === 0 ? { territory } : {}),
  } as Filter;
}
