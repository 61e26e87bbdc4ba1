import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { EntryLine, type Group } from './entry-line';

const thing = { __typename: 'Cooperation', id: 't', slug: 't', kind: 'TIE', name: 'Lien', fictitious: true };
const entry = { thing, account: null, actors: [], why: null, on: null, reachable: true };

it('names what it asks about, and leaves the keyboard at what became of asking by mail', async () => {
  const link = new ApolloLink(() =>
    of({ data: { askAboutTie: { __typename: 'AskPayload', asked: 2, problems: [] } } }),
  );
  render(
    <EntryLine kind="STALE" entry={entry as unknown as Group['entries'][number]} pole="periscope" />,
    inProduct(link),
  );
  screen.getByRole('button', { name: 'Demander par courriel Lien' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Demandé à 2 personnes.')).toBe(document.activeElement);
});
