import { useApolloClient, useQuery } from '@apollo/client/react';
import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';
import { useCallback } from 'react';
import { problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useSettled } from '../../lib/use-settled';
import { texts } from './texts';
import { SearchDocument, type SearchQuery } from './search.generated';

export type Hit = SearchQuery['search'][number];

const WAIT = 120;
const FIRST = 10;

interface Found {
  readonly hits: readonly Hit[];
  readonly busy: boolean;
  /** Why it could not be looked for: nothing found is not the same. */
  readonly fault: string | undefined;
  /** What to say in the place of suggestions: the fault, that it is looked for, else the words for what is found. */
  readonly say: (found: string) => string;
}

/** What matches a text, asked for when the typing pauses; earlier answers stay until the next ones are there. */
export function useSearch(text: string, kinds?: readonly ThingKindCode[]): Found {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const wanted = text.trim();
  const asked = useSettled(wanted, WAIT);
  const { shown } = useFictitious();
  const { data, previousData, loading, error } = useQuery(SearchDocument, {
    variables: { text: asked, first: FIRST, ...(kinds ? { kinds: [...kinds] } : {}) },
    skip: asked === '',
  });
  const busy = loading || asked !== wanted;
  const fault = error && problemOf(error, language).message;
  const hits = wanted === '' || error ? [] : ((data ?? previousData)?.search ?? []);
  return {
    hits: shown ? hits : hits.filter(({ thing }) => !thing.fictitious),
    busy,
    fault,
    say: (found) => fault ?? (busy ? t.searching : found),
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
