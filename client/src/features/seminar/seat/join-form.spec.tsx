import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { createCache } from '../../../lib/apollo-client';
import { LanguageProvider } from '../../../lib/i18n';
import { JoinForm } from './join-form';

it('sends what was answered from a seat that was left, as who gave it', async () => {
  const variables = { tie: 't', stance: 'CONFIRMED' };
  const waiting = { request: 'r', token: 'left', operation: 'answer', variables, name: 'Lien' };
  localStorage.setItem('maillage.seat.outbox', JSON.stringify([waiting]));
  const headers: unknown[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        headers.push(operation.getContext()['headers']);
        observer.next({ data: { answerAtSeminar: { __typename: 'AnswerPayload', problems: [] } } });
        observer.complete();
      }),
  );
  render(
    <ApolloProvider client={new ApolloClient({ link, cache: createCache() })}>
      <LanguageProvider initial="fr">
        <MemoryRouter>
          <JoinForm asked="" onJoin={() => undefined} />
        </MemoryRouter>
      </LanguageProvider>
    </ApolloProvider>,
  );
  await waitFor(() => expect(localStorage.getItem('maillage.seat.outbox')).toBe('[]'));
  expect(headers).toEqual([expect.objectContaining({ authorization: 'Seat left' })]);
});
