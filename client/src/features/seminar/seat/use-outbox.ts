import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useSyncExternalStore } from 'react';
import { problemOf } from '../../../lib/error-messages';
import { newRequestId } from '../../../lib/request-id';
import { Outbox, type Sent, type Waiting } from './outbox';
import { AnswerAtSeminarDocument, DeclareAtSeminarDocument } from './seat.generated';

/** Milliseconds after which what waits is tried again. */
const TRY_AGAIN = 4000;

/** Faults that pass: the same request is sent again. */
const passing = new Set(['UNREACHABLE', 'DATABASE_UNAVAILABLE', 'CHANGED_MEANWHILE']);

export type Give = (one: Omit<Waiting, 'request' | 'token' | 'refused'>) => void;

/** Reads anew what an answer that has arrived may have changed; it does not fail. */
type Heard = () => Promise<unknown>;

/** A screen that is shown: what it sends goes through its client, and it is told of what has arrived. */
interface Screen {
  readonly client: ApolloClient;
  readonly onDone: Heard;
}

const screens = new Set<Screen>();

/**
 * One for all screens of a telephone, and for all seats that it takes: what was answered from a seat that was left is
 * sent from wherever one is then, as who gave it.
 */
const outbox = new Outbox(
  storage(),
  (one) => {
    const latest = [...screens].at(-1);
    return latest ? send(latest.client, one) : Promise.resolve('AGAIN');
  },
  () => Promise.all([...screens].map(({ onDone }) => onDone())),
);

/** The answers of this telephone that are on their way, and giving another. `onDone` stays the same. */
export function useOutbox(token: string, onDone: Heard) {
  const client = useApolloClient();
  useEffect(() => {
    const screen = { client, onDone };
    screens.add(screen);
    return () => void screens.delete(screen);
  }, [client, onDone]);
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.list);
  useEffect(() => {
    const again = () => void outbox.flush();
    again();
    const timer = setInterval(again, TRY_AGAIN);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, []);
  const give: Give = (one) => void outbox.add({ ...one, request: newRequestId(), token });
  return { waiting, give, dismiss: (request: string) => outbox.dismiss(request) };
}

async function send(client: ApolloClient, { operation, variables, request, token }: Waiting): Promise<Sent> {
  const context = { headers: { authorization: `Seat ${token}` } };
  const all = { ...variables, request } as never;
  try {
    const problems =
      operation === 'answer'
        ? (await client.mutate({ mutation: AnswerAtSeminarDocument, variables: all, context })).data
            ?.answerAtSeminar.problems
        : (await client.mutate({ mutation: DeclareAtSeminarDocument, variables: all, context })).data
            ?.declareAtSeminar.problems;
    const [first] = problems ?? [];
    return first ? { refused: first } : 'DONE';
  } catch (error) {
    const { code } = problemOf(error, 'fr');
    return passing.has(code) ? 'AGAIN' : { refused: { code } };
  }
}

/** The browser's store; where it is forbidden, none. */
function storage(): Pick<globalThis.Storage, 'getItem' | 'setItem'> {
  try {
    return window.localStorage;
  } catch {
    const refuse = (): never => {
      throw new Error('This browser keeps nothing.');
    };
    return { getItem: refuse, setItem: refuse };
  }
}
