import { ApolloLink } from '@apollo/client';
import { render, waitFor } from '@testing-library/react';
import { of } from 'rxjs';
import { inProduct } from '../../../lib/testing/in-product';
import { JoinForm } from './join-form';

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
