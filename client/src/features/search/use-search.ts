import { useApolloClient, useQuery } from '@apollo/client/react';
import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';
import { useCallback, useEffect, useState } from 'react';
import { useFictitious } from '../../lib/kept-params';
import { SearchDocument, type SearchQuery } from './search.generated';

export type Hit = SearchQuery['search'][number];

const WAIT = 120;
const FIRST = 10;

/** What matches a text, asked for when the typing pauses; earlier answers stay until the next ones are there. */
export function useSearch(
  text: string,
  kinds?: readonly ThingKindCode[],
): { hits: readonly Hit[]; busy: boolean; error: unknown } {
  const wanted = text.trim();
  const asked = useSettled(wanted, WAIT);
  const { shown } = useFictitious();
  const { data, previousData, loading, error } = useQuery(SearchDocument, {
    variables: { text: asked, first: FIRST, ...(kinds ? { kinds: [...kinds] } : {}) },
    skip: asked === '',
  });
  const hits = wanted === '' ? [] : ((data ?? previousData)?.search ?? []);
  return {
    hits: shown ? hits : hits.filter(({ thing }) => !thing.fictitious),
    busy: loading || asked !== wanted,
    error,
  };
}

/** Finds at once what a text means most, for who does not wait for the suggestions. Rejects when it cannot ask. */
export function useFind(): (
  text: string,
  kinds: readonly ThingKindCode[],
) => Promise<Hit['thing'] | undefined> {
  const client = useApolloClient();
  const { shown } = useFictitious();
  return useCallback(
    async (text, kinds) => {
      const variables = { text: text.trim(), first: FIRST, kinds: [...kinds] };
      // A question of its own: one shared with the suggestions would end when they are no longer asked for.
      const context = { queryDeduplication: false };
      const { data } = await client.query({ query: SearchDocument, variables, context });
      if (!data) throw new Error('No answer');
      return data.search.find(({ thing }) => shown || !thing.fictitious)?.thing;
    },
    [client, shown],
  );
}

function useSettled(value: string, wait: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
