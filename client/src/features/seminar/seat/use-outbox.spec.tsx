import { ApolloLink, type Observable } from '@apollo/client';
import { act, renderHook } from '@testing-library/react';
import { of, throwError } from 'rxjs';
import { inProduct } from '../../../lib/testing/in-product';
import { useOutbox } from './use-outbox';

const answer = { operation: 'answer', variables: { tie: 't', stance: 'CONFIRMED' }, name: 'Lien' } as const;
const nothing = () => Promise.resolve();

/** A screen of a telephone; each seat has a client of its own, as the way in has. */
function screenBefore(server: () => Observable<ApolloLink.Result>) {
  const heard: unknown[] = [];
  const link = new ApolloLink((operation) => {
    heard.push(operation.getContext()['headers']);
    return server();
  });
  const around = inProduct(link);
  return { heard, show: (token: string) => renderHook(() => useOutbox(token, nothing), around) };
}

const kept = () => JSON.parse(localStorage.getItem('maillage.seat.outbox') ?? '[]') as unknown[];
const offline = () => throwError(() => new TypeError('Failed to fetch'));
const done = { tie: 't', problems: [], __typename: 'SeminarAnswered' };
const online = () => of({ data: { answerAtSeminar: done } });

it('sends from the way in what was answered from a seat that was left, as who gave it', async () => {
  const wayIn = screenBefore(online);
  const seat = screenBefore(offline);
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
  const { show } = screenBefore(offline);
  const [wayIn, seat] = [show(''), show('token')];
  await act(async () => seat.result.current.give(answer));
  await act(async () => wayIn.result.current.give(answer));
  expect(wayIn.result.current.waiting).toHaveLength(2);
  expect(seat.result.current.waiting).toEqual(wayIn.result.current.waiting);
  expect(kept()).toHaveLength(2);
});
