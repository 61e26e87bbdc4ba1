import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
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

/** The answers of this telephone that are on their way, and giving another. `onDone` stays the same. */
export function useOutbox(token: string, onDone: Heard) {
  const client = useApolloClient();
  const { outbox, arrived } = useMemo(() => sharedBy(client), [client]);
  useEffect(() => {
    arrived.add(onDone);
    return () => void arrived.delete(onDone);
  }, [arrived, onDone]);
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
  }, [outbox]);
  const give: Give = (one) => void outbox.add({ ...one, request: newRequestId(), token });
  return { waiting, give, dismiss: (request: string) => outbox.dismiss(request) };
}

interface Shared {
  readonly outbox: Outbox;
  /** Who is told that one has arrived. */
  readonly arrived: Set<Heard>;
}

/** One for all screens of a telephone: two would write over each other what they keep. */
const shared = new WeakMap<ApolloClient, Shared>();

function sharedBy(client: ApolloClient): Shared {
  const known = shared.get(client);
  if (known) return known;
  const arrived = new Set<Heard>();
  const tell = () => Promise.all([...arrived].map((listener) => listener()));
  const made = { outbox: new Outbox(storage(), (one) => send(client, one), tell), arrived };
  shared.set(client, made);
  return made;
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

/** The browser's store; where it is forbidden, one that forgets. */
function storage(): Pick<globalThis.Storage, 'getItem' | 'setItem'> {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}
