import { ApolloLink, gql } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of, throwError } from 'rxjs';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
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
  const link = new ApolloLink(({ operationName = '' }) => {
    const left = answers[operationName] ?? [];
    if ((left.length > 1 ? left.shift() : left[0]) === 'FAULT')
      return throwError(() => new TypeError('Failed to fetch'));
    const done = [{ __typename: 'Change', id: '1' }];
    const undoRequest = { __typename: 'UndoPayload', done, wouldLose: null, problems: [] };
    return of({ data: operationName === 'Beside' ? { beside: 1 } : { undoRequest } });
  });
  render(
    <>
      <Beside />
      <UndoButton change="1" saved="Enregistré." />
    </>,
    inProduct(link),
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
