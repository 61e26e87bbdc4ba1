import { useQuery } from '@apollo/client/react';
import { ImpactWhoDocument } from './impact.generated';

/** The poles that the reader facilitates, from what the header asks; undefined until it is answered. */
export function useFacilitated(): readonly { readonly id: string }[] | undefined {
  return useQuery(ImpactWhoDocument, { fetchPolicy: 'cache-only' }).data?.viewer.facilitates;
}
