import { useQuery } from '@apollo/client/react';
import type { ValuesOf } from '../../lib/url-state';
import { NetworkDocument, type NetworkQueryVariables } from './network.generated';
import { dayOf, NO_FUNCTION, type networkView } from './view-address';
import { openedFilter } from './zoom';

type View = ValuesOf<typeof networkView>;
type Filter = NetworkQueryVariables['filter'];

/**
 * The network, or the group of it that has been opened, read whole once, so that filters answer at once in the browser.
 * Where it is too large for that, it is read again with the filters applied at the source; where that is too large as
 * well, it is for groups, unless its best connected are asked for.
 */
export function useNetworkData(view: View, withFictitious: boolean) {
  const whole = { ...wholeOf(view), wholeOrNothing: true };
  const all = useQuery(NetworkDocument, { variables: { filter: whole } });
  const first = (all.data ?? (all.error ? undefined : all.previousData))?.network;
  const tooMuch = first?.tooLarge ?? false;
  const filtered = useQuery(NetworkDocument, {
    variables: {
      filter: tooMuch
        ? { ...narrowed(view, withFictitious), wholeOrNothing: view.zoom !== 'acteurs' }
        : whole,
    },
    skip: !tooMuch,
  });
  const second = (filtered.data ?? (filtered.error ? undefined : filtered.previousData))?.network;
  const read = tooMuch ? second : first;
  return {
    network: read?.tooLarge ? undefined : read,
    tooLarge: tooMuch && !filtered.loading && filtered.data?.network.tooLarge === true,
    error: all.error ?? filtered.error,
    refetch: () => Promise.all([all.refetch(), ...(tooMuch ? [filtered.refetch()] : [])]),
  };
}

function wholeOf(view: View): Filter {
  const knownOn = view.knownOn ? dayOf(view.knownOn) : null;
  return { withHub: true, withFictitious: true, knownOn, ...openedFilter(view) } as Filter;
}

/** What is brought out of the network and what of it is drawn, as one question: as far as one question can ask it. */
export function narrowed(view: View, withFictitious: boolean): Filter {
  const functions = view.functions.filter((code) => code !== NO_FUNCTION);
  const [territory, ...others] = view.territories;
  return {
    ...(functions.length > 0 && functions.length === view.functions.length && !view.among
      ? { functions }
      : {}),
    ...(territory && others.length === 0 && !view.within ? { territory } : {}),
    ...wholeOf(view),
    kinds: view.layers,
    withHub: view.hub,
    withFictitious,
    ...(view.day ? { asOf: dayOf(view.day) } : {}),
    ...(view.stances.length > 0 ? { stances: view.stances } : {}),
    ...(view.modalities.length > 0 ? { modalities: view.modalities } : {}),
  } as Filter;
}
