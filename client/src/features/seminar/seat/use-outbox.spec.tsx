import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createCache } from '../../../lib/apollo-client';
import { useOutbox } from './use-outbox';

it('is one for the way in and for the seat, whichever of them was given the answer', () => {
  const link = new ApolloLink(() => new Observable(() => undefined));
  const client = new ApolloClient({ link, cache: createCache() });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const nothing = () => Promise.resolve();
  const show = () => renderHook(() => useOutbox('token', nothing), { wrapper }).result;
  const [wayIn, seat] = [show(), show()];
  const answer = { operation: 'answer', variables: { tie: 't', stance: 'CONFIRMED' }, name: 'Lien' } as const;
  act(() => seat.current.give(answer));
  act(() => wayIn.current.give(answer));
  expect(wayIn.current.waiting).toHaveLength(2);
  expect(seat.current.waiting).toEqual(wayIn.current.waiting);
  expect(JSON.parse(localStorage.getItem('maillage.seat.outbox') ?? '')).toHaveLength(2);
});
