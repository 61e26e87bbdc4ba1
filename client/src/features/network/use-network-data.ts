import { useQuery } from '@apollo/client/react';
import { codesOf, isCooperationKind, modalities } from '@maillage/graph-schema/vocabulary';
import { lastAnswer } from '../../lib/last-answer';
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
  const first = lastAnswer(all)?.network;
  const tooMuch = first?.tooLarge ?? false;
  const filtered = useQuery(NetworkDocument, {
    variables: {
      filter: tooMuch
        ? { ...narrowed(view, withFictitious), wholeOrNothing: view.zoom !== 'acteurs' }
        : whole,
    },
    skip: !tooMuch,
  });
  const second = lastAnswer(filtered)?.network;
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

/** For each choice of the legend and of time, whether a question can ask it. Types and kinds brought out are drawn only. */
const canAsk = {
  functions: ({ functions, among }: View) => !among && !functions.includes(NO_FUNCTION),
  types: () => false,
  highlighted: () => false,
  stances: () => true,
  modalities: () => true,
  territories: ({ territories, within }: View) => !within && territories.length === 1,
  // Of two days, what is there at one of them alone is asked for too.
  day: ({ compared }: View) => !compared,
  compared: () => false,
  knownOn: () => true,
} as const;

export type Choice = keyof typeof canAsk;

/** What has been chosen: of that, what `narrowed` asks, and what it leaves to the drawing. */
export function chosenOf(view: View): { asked: Choice[]; left: Choice[] } {
  const chosen = (Object.keys(canAsk) as Choice[]).filter((one) => (view[one] ?? []).length > 0);
  return {
    asked: chosen.filter((one) => canAsk[one](view)),
    left: chosen.filter((one) => !canAsk[one](view)),
  };
}

/** What of the network that is brought out is measured: its cooperations. */
export function measuredFilter(view: View, withFictitious: boolean): Filter {
  return { ...narrowed(view, withFictitious), kinds: view.layers.filter(isCooperationKind) };
}

/** What of the network is drawn, faded or not, as one question: whoever says so, reported or planned, but contested. */
export function drawnFilter(view: View, withFictitious: boolean): Filter {
  return {
    ...wholeOf(view),
    kinds: [...view.layers],
    modalities: [...codesOf(modalities)],
    withHub: view.hub,
    withFictitious,
  } as Filter;
}

/** What is brought out of the network and what of it is drawn, as one question: as far as one question can ask it. */
export function narrowed(view: View, withFictitious: boolean): Filter {
  const asked = new Set(chosenOf(view).asked);
  return {
    ...(asked.has('functions') ? { functions: view.functions } : {}),
    ...(asked.has('territories') ? { territory: view.territories[0] } : {}),
    ...wholeOf(view),
    kinds: view.layers,
    withHub: view.hub,
    withFictitious,
    ...(asked.has('day') && view.day ? { asOf: dayOf(view.day) } : {}),
    ...(asked.has('stances') ? { stances: view.stances } : {}),
    ...(asked.has('modalities') ? { modalities: view.modalities } : {}),
  } as Filter;
}
