import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { lastAnswer } from '../../lib/last-answer';
import type { ValuesOf } from '../../lib/url-state';
import { gather } from './communities';
import { NetworkCommunitiesDocument } from './measured.generated';
import { drawnFilter } from './use-network-data';
import type { networkView } from './view-address';

/**
 * Who cooperates with whom in the drawing, where it is gathered so: undefined until that is known, or where it could not be. What is faded counts,
 * so that groups stay while the legend is used.
 */
export function useCommunities(view: ValuesOf<typeof networkView>, fictitious: boolean) {
  const asked = useQuery(NetworkCommunitiesDocument, {
    variables: { filter: drawnFilter(view, fictitious), withOutsiders: true },
    skip: view.group !== 'cooperation',
  });
  const told = lastAnswer(asked)?.networkCommunities;
  const gathered = useMemo(() => told && gather(told), [told]);
  return { gathered, gathering: asked };
}
