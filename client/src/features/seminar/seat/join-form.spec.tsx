import { ApolloLink } from '@apollo/client';
import { render, screen, waitFor } from '@testing-library/react';
import { NEVER, of } from 'rxjs';
import { inProduct } from '../../../lib/testing/in-product';
import { JoinForm } from './join-form';
import { SeatPage } from './seat-page';

it('sends what was answered from a seat that was left, as who gave it', async () => {
  const variables = { tie: 't', stance: 'CONFIRMED' };
  const waiting = { request: 'r', token: 'left', operation: 'answer', variables, name: 'Lien' };
  localStorage.setItem('maillage.seat.outbox', JSON.stringify([waiting]));
  const headers: unknown[] = [];
  const link = new ApolloLink((operation) => {
    headers.push(operation.getContext()['headers']);
    return of({ data: { answerAtSeminar: { __typename: 'AnswerPayload', problems: [] } } });
  });
  render(<JoinForm asked="" onJoin={() => undefined} />, inProduct(link));
  await waitFor(() => expect(localStorage.getItem('maillage.seat.outbox')).toBe('[]'));
  expect(headers).toEqual([expect.objectContaining({ authorization: 'Seat left' })]);
});

it.each([
  ['#ABCD', 'ABCD'],
  ['#%', '%'],
])('begins with the code that the address has after its #, whatever that is: %s', (hash, code) => {
  localStorage.clear();
  render(<SeatPage />, inProduct(new ApolloLink(() => NEVER), { address: `/s${hash}` }));
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(code);
});
