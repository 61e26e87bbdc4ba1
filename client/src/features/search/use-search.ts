import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useFictitious } from '../../lib/kept-params';
import { SearchDocument, type SearchQuery } from './search.generated';

export type Hit = SearchQuery['search'][number];

const WAIT = 120;
const FIRST = 10;

/** What matches a text, asked for when the typing pauses; earlier answers stay until the next ones are there. */
export function useSearch(text: string): { hits: readonly Hit[]; busy: boolean; error: unknown } {
  const wanted = text.trim();
  const asked = useSettled(wanted, WAIT);
  const { shown } = useFictitious();
  const { data, previousData, loading, error } = useQuery(SearchDocument, {
    variables: { text: asked, first: FIRST },
    skip: asked === '',
  });
  const hits = wanted === '' ? [] : ((data ?? previousData)?.search ?? []);
  return {
    hits: shown ? hits : hits.filter(({ thing }) => !thing.fictitious),
    busy: loading || asked !== wanted,
    error,
  };
}

function useSettled(value: string, wait: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
