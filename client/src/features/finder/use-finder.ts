import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { PartnersDocument, type PartnersInput, type PartnersQuery } from './finder.generated';

export type Partners = PartnersQuery['partners'];
export type Search = Partners['searches'][number];
export type Group = Search['groups'][number];
export type Pair = Group['pairs'][number];

/** Milliseconds that what is being moved has to come to rest before it is asked about. */
const WAIT = 150;
/** What changes so long after the change before is one move: it is asked about at once. */
const REST = 500;

interface Outcome {
  /** What it is the outcome of. */
  readonly of: string;
  readonly data?: Partners | undefined;
  readonly error?: unknown;
  readonly cancelled?: boolean;
}

/**
 * What came of a question, asked anew as it changes: the search before is given up, on the server too, and its
 * answer stays until the next one is there. Nothing is kept in the cache: what members keep to themselves may have
 * changed a moment ago.
 */
export function useFinder(asked: PartnersInput | undefined) {
  const client = useApolloClient();
  const question = asked ? JSON.stringify(asked) : '';
  const [tries, setTries] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>({ of: '' });
  const running = useRef<AbortController>(undefined);
  const movedAt = useRef(-REST);
  const current = `${tries} ${question}`;
  useEffect(() => {
    if (question === '') return;
    const controller = new AbortController();
    running.current = controller;
    const of = `${tries} ${question}`;
    const ask = async (): Promise<void> => {
      try {
        const { data } = await client.query({
          query: PartnersDocument,
          variables: { asked: JSON.parse(question) as PartnersInput },
          fetchPolicy: 'no-cache',
          context: { queryDeduplication: false, fetchOptions: { signal: controller.signal } },
        });
        if (!controller.signal.aborted) setOutcome({ of, data: data?.partners });
      } catch (error) {
        if (!controller.signal.aborted) setOutcome({ of, error });
      }
    };
    const now = performance.now();
    const timer = setTimeout(() => void ask(), now - movedAt.current < REST ? WAIT : 0);
    movedAt.current = now;
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, question, tries]);
  return {
    data: outcome.data,
    error: outcome.error,
    busy: question !== '' && outcome.of !== current,
    cancelled: outcome.cancelled === true && outcome.of === current,
    cancel: () => {
      running.current?.abort();
      setOutcome({ of: current, data: outcome.data, cancelled: true });
    },
    retry: () => setTries(tries + 1),
  };
}
