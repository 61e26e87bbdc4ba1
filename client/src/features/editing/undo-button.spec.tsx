import { ApolloClient, ApolloLink, gql, Observable } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { createCache } from '../../lib/apollo-client';
import { LanguageProvider } from '../../lib/i18n';
import { allAnswered, counted } from '../../lib/testing/all-answered';
import { UndoButton } from './undo-button';

/** A page that shows something while the button is on it. */
function Beside() {
  useQuery(gql`
    query Beside {
      beside
    }
  `);
  return null;
}

/** What each question comes to, by its name, one after the other; the last one stays. */
function show(answers: Readonly<Record<string, ('DONE' | 'FAULT')[]>>) {
  const link = new ApolloLink(
    ({ operationName = '' }) =>
      new Observable((observer) => {
        const left = answers[operationName] ?? [];
        if ((left.length > 1 ? left.shift() : left[0]) === 'FAULT')
          return observer.error(new TypeError('Failed to fetch'));
        const done = [{ __typename: 'Change', id: '1' }];
        const undoRequest = { __typename: 'UndoPayload', done, wouldLose: null, problems: [] };
        observer.next({ data: operationName === 'Beside' ? { beside: 1 } : { undoRequest } });
        observer.complete();
      }),
  );
  render(
    <ApolloProvider client={new ApolloClient({ link: counted(link), cache: createCache() })}>
      <LanguageProvider initial="fr">
        <MemoryRouter>
          <Beside />
          <UndoButton change="1" saved="Enregistré." />
        </MemoryRouter>
      </LanguageProvider>
    </ApolloProvider>,
  );
}

const name = 'Annuler ce changement';
const press = () => userEvent.click(screen.getByRole('button', { name }));

describe('undoing what was just saved', () => {
  it('can be tried again after a fault', async () => {
    show({ UndoRequest: ['FAULT', 'DONE'], Beside: ['DONE'] });
    await press();
    expect(await screen.findByText(/Le serveur ne répond pas/)).toBeTruthy();
    await press();
    expect(await screen.findByText('Le changement est annulé.')).toBeTruthy();
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByText('Enregistré.')).toBeNull();
  });

  it('is not said to have failed when the page could not be read again', async () => {
    show({ UndoRequest: ['DONE'], Beside: ['DONE', 'FAULT'] });
    await press();
    expect(await screen.findByText('Le changement est annulé.')).toBeTruthy();
    await allAnswered();
    expect(screen.queryByText(/Le serveur ne répond pas/)).toBeNull();
  });
});
