import { useQuery } from '@apollo/client/react';
import { FacilitatesDocument, MayPinAboutDocument } from './facts.generated';

/** As many as the API is asked about at once. */
const MOST = 100;

const nobody: ReadonlySet<string> = new Set();

/** Those of these things about which whoever looks may prefer a value; asked only for who has a role. */
export function usePinRights(things: readonly string[]): ReadonlySet<string> {
  const who = useQuery(FacilitatesDocument, { fetchPolicy: 'cache-first' }).data?.viewer;
  const asked = [...new Set(things)].sort().slice(0, MOST);
  const hasRole = Boolean(who && who.facilitates.length + who.actsFor.length > 0);
  const { data, previousData } = useQuery(MayPinAboutDocument, {
    variables: { things: asked },
    skip: !hasRole || asked.length === 0,
  });
  const may = hasRole ? (data ?? previousData)?.mayPinAbout : undefined;
  return may ? new Set(may) : nobody;
}
