import { ApolloLink, type ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render, screen } from '@testing-library/react';
import { of } from 'rxjs';
import { clientOf } from '../../lib/testing/in-product';
import { HomeWhoDocument } from './home.generated';
import { useOwnWork } from './own-work';

const pole = { __typename: 'Pole', id: 'p', slug: 'p', name: 'Pôle' } as const;

function Shown() {
  const viewer = useOwnWork();
  return <p>{viewer === undefined ? 'room' : viewer === null ? 'welcome' : 'work'}</p>;
}

function open(): ApolloClient {
  const client = clientOf(new ApolloLink(() => of({ data: {} })));
  render(
    <ApolloProvider client={client}>
      <Shown />
    </ApolloProvider>,
  );
  return client;
}

/** What the header learns. */
const learn = (client: ApolloClient, facilitates: (typeof pole)[]) =>
  act(async () => {
    const viewer = {
      __typename: 'Viewer',
      actsFor: [],
      facilitates,
      isAdministrator: false,
      readsTerritories: [],
    } as const;
    client.writeQuery({ query: HomeWhoDocument, data: { __typename: 'Query', viewer } as never });
    await Promise.resolve();
  });

beforeEach(() => localStorage.clear());
afterEach(() => jest.useRealTimers());

it('welcomes who was not here before, and shows the work once it is known', async () => {
  const client = open();
  screen.getByText('welcome');
  await learn(client, [pole]);
  screen.getByText('work');
});

it('keeps the room where somebody had work last time, and no longer once nobody has', async () => {
  localStorage.setItem('maillage.own-work', 'yes');
  const client = open();
  screen.getByText('room');
  await learn(client, []);
  screen.getByText('welcome');
  expect(localStorage).toHaveLength(0);
});

it('waits no longer than one waits for a page', () => {
  jest.useFakeTimers();
  localStorage.setItem('maillage.own-work', 'yes');
  open();
  screen.getByText('room');
  act(() => void jest.advanceTimersByTime(8000));
  screen.getByText('welcome');
});
