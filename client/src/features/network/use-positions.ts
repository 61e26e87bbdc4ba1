import { useQuery } from '@apollo/client/react';
import { lastAnswer } from '../../lib/last-answer';
import type { ValuesOf } from '../../lib/url-state';
import { WhoAmIDocument } from '../../lib/fragments/viewer.generated';
import { NetworkPositionsDocument } from './measured.generated';
import { measuredFilter } from './use-network-data';
import type { networkView } from './view-address';

type View = ValuesOf<typeof networkView>;

/** Of whom positions are told to who looks: of the members of the poles it facilitates, or of those it acts for. */
export function usePositionsWho() {
  const { data, error, refetch } = useQuery(WhoAmIDocument);
  const who = data?.viewer;
  const mayLook = Boolean(who && who.facilitates.length + who.actsFor.length > 0);
  return { who, mayLook, error, refetch };
}

interface Asked {
  readonly view: View;
  readonly fictitious: boolean;
  /** Id of a pole that one facilitates; without it, of those one acts for. */
  readonly pole: string | undefined;
  readonly outsiders: boolean;
  readonly skip: boolean;
}

/** Where members stand in the network that the address asks for: of its layers, in those of cooperation. */
export function usePositions({ view, fictitious, pole, outsiders, skip }: Asked) {
  const asked = useQuery(NetworkPositionsDocument, {
    variables: { pole: pole ?? null, filter: measuredFilter(view, fictitious), withOutsiders: outsiders },
    skip,
  });
  return { ...asked, positions: skip ? undefined : lastAnswer(asked)?.networkPositions };
}
