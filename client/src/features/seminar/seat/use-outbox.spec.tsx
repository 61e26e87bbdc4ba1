import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createCache } from '../../../lib/apollo-client';
import { useOutbox } from './use-outbox';

const answer = { operation: 'answer', variables: { tie: 't', stance: 'CONFIRMED' }, name: 'Lien' } as const;
const nothing = () => Promise.resolve();

/** A screen of a telephone; each seat has a client of its own, as the way in has. */
function screenWith(client: ApolloClient) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  return (token: string) => renderHook(() => useOutbox(token, nothing), { wrapper });
}

function clientBefore(server: () => Observable<ApolloLink.Result>) {
  const heard: unknown[] = [];
  const link = new ApolloLink((operation) => {
    heard.push(operation.getContext()['headers']);
    return server();
  });
  return { heard, show: screenWith(new ApolloClient({ link, cache: createCache() })) };
}

const kept = () => JSON.parse(localStorage.getItem('maillage.seat.outbox') ?? '[]') as unknown[];
const offline = () =>
  new Observable<ApolloLink.Result>((observer) => observer.error(new TypeError('Failed to fetch')));
const done = { tie: 't', problems: [], __typename: 'SeminarAnswered' };
const online = () =>
  new Observable<ApolloLink.Result>((observer) => {
    observer.next({ data: { answerAtSeminar: done } });
    observer.complete();
  });

it('sends from the way in what was answered from a seat that was left, as who gave it', async () => {
  const wayIn = clientBefore(online);
  const seat = clientBefore(offline);
  wayIn.show('').unmount();
  const seated = seat.show('token');
  await act(async () => seated.result.current.give(answer));
  expect(seated.result.current.waiting).toHaveLength(1);
  seated.unmount();
  const back = wayIn.show('');
  await act(async () => undefined);
  expect(wayIn.heard).toEqual([{ authorization: 'Seat token' }]);
  expect([back.result.current.waiting, kept()]).toEqual([[], []]);
});

it('is one for all screens, whichever of them was given the answer', async () => {
  const { show } = clientBefore(offline);
  const [wayIn, seat] = [show(''), show('token')];
  await act(async () => seat.result.current.give(answer));
  await act(async () => wayIn.result.current.give(answer));
  expect(wayIn.result.current.waiting).toHaveLength(2);
  expect(seat.result.current.waiting).toEqual(wayIn.result.current.waiting);
  expect(kept()).toHaveLength(2);
});
