import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { AskAll } from './asking';
import { EntryLine, type Group } from './entry-line';

type Entry = Group['entries'][number];

const entryOf = (id: string, given: Partial<Entry> = {}) =>
  ({
    ...{ account: null, actors: [], why: null, on: null, reachable: true, askedAt: null, askable: true },
    thing: { __typename: 'Cooperation', id, slug: id, kind: 'TIE', name: `Lien ${id}`, fictitious: true },
    ...given,
  }) as unknown as Entry;

/** Takes each request to ask, with what it names. */
function asking(sent: unknown[] = []) {
  const told = { __typename: 'AskAboutTiesPayload', asked: 2, ties: 3, problems: [] };
  return new ApolloLink(({ variables }) => {
    sent.push(variables['ties']);
    return of({ data: { askAboutTies: told } });
  });
}

it('names what it asks about, and leaves the keyboard at what became of asking by mail', async () => {
  render(<EntryLine kind="STALE" entry={entryOf('t')} pole="periscope" />, inProduct(asking()));
  screen.getByRole('button', { name: 'Demander par courriel Lien t' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Demandé à 2 personnes.')).toBe(document.activeElement);
});

it('says when it was asked last, and offers it only where it would ask somebody', () => {
  const askedAt = new Date(2026, 4, 3, 14, 30).toISOString();
  const line = (askable: boolean) => (
    <EntryLine kind="STALE" entry={entryOf('t', { askedAt, askable })} pole="periscope" />
  );
  const { rerender } = render(line(false), inProduct(asking()));
  screen.getByText(/^Demandé le 3 mai 2026 à 14/);
  expect(screen.queryByRole('button')).toBeNull();
  rerender(line(true));
  screen.getByText(/^Demandé le 3 mai 2026 à 14/);
  screen.getByRole('button', { name: 'Redemander par courriel Lien t' });
});

it('asks about all of a list that may be asked about in one request, after a word on what it sends', async () => {
  const sent: unknown[] = [];
  const entries = [entryOf('a'), entryOf('b', { askable: false }), entryOf('c'), entryOf('d')];
  const { rerender } = render(<AskAll entries={entries} />, inProduct(asking(sent)));
  await userEvent.click(screen.getByRole('button', { name: 'Demander pour les 3 liens de la liste' }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer les demandes' }));
  // What was asked is read anew, and may not be asked about again.
  rerender(<AskAll entries={entries.map((one) => ({ ...one, askable: false }))} />);
  expect(await screen.findByText('3 liens demandés à 2 personnes.')).toBe(document.activeElement);
  expect(sent).toEqual([['a', 'c', 'd']]);
});
