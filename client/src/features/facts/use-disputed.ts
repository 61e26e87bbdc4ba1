import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { DisagreementsOfDocument } from './facts.generated';

/** The statements about a thing that contradict one another. Comes after the page: it is not waited for. */
export function useDisputed(about: string): ReadonlySet<string> {
  const { data } = useQuery(DisagreementsOfDocument, { variables: { about } });
  return useMemo(
    () => new Set(data?.comparisons.nodes.flatMap(({ statements }) => statements.map(({ id }) => id))),
    [data],
  );
}
