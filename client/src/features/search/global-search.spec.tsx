import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { of } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { GlobalSearch } from './global-search';

const hits = [
  {
    __typename: 'SearchHit',
    matched: 'Coop’Action',
    thing: {
      __typename: 'Structure',
      id: '1',
      slug: 'coopaction',
      kind: 'ACTOR',
      name: 'Coopaction',
      fictitious: false,
      type: 'COOPERATIVE',
      functions: ['ACTIVITY_CREATION'],
    },
  },
  {
    __typename: 'SearchHit',
    matched: 'Coopérative imaginaire',
    thing: {
      __typename: 'Structure',
      id: '2',
      slug: 'demo-lin',
      kind: 'ACTOR',
      name: 'Coopérative imaginaire',
      fictitious: true,
      type: 'COOPERATIVE',
      functions: [],
    },
  },
];

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{pathname + search}</output>;
}

function show(address = '/') {
  const link = new ApolloLink(({ variables }) =>
    of({ data: { search: String(variables['text']).startsWith('coop') ? hits : [] } }),
  );
  render(
    <>
      <GlobalSearch />
      <Address />
    </>,
    inProduct(link, { address }),
  );
}

const field = () => screen.getByRole('combobox', { name: 'Chercher un acteur, un lien, une source' });
const address = () => screen.getByRole('status', { name: 'address' }).textContent;

describe('the search of the header', () => {
  it('is reached with /, suggests as one types, and opens with Enter', async () => {
    show();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('coop');
    const options = await screen.findAllByRole('option');
    await screen.findByText('inventé');
    expect(options[0]?.textContent).toContain('Coopérative · écrit «\u00a0Coop’Action\u00a0»');
    expect(options[1]?.textContent).toContain('inventé');
    expect(field().getAttribute('aria-activedescendant')).toBe(options[0]?.id);
    await userEvent.keyboard('{ArrowDown}');
    expect(field().getAttribute('aria-activedescendant')).toBe(options[1]?.id);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(address()).toBe('/acteurs/coopaction');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('says what to do when nothing matches', async () => {
    show();
    await userEvent.type(field(), 'zzz');
    expect(await screen.findAllByText(/Rien ne correspond à « zzz »/)).not.toHaveLength(0);
  });

  it('leaves invented records out when they are hidden', async () => {
    show('/?demo=0');
    await userEvent.type(field(), 'coop');
    expect(await screen.findAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/acteurs/coopaction?demo=0');
  });

  it('closes with Escape, and empties with another', async () => {
    show();
    await userEvent.type(field(), 'coop');
    await screen.findAllByRole('option');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    await userEvent.keyboard('{Escape}');
    expect((field() as HTMLInputElement).value).toBe('');
  });
});
