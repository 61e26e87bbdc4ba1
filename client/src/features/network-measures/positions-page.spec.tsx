import { ApolloLink, Observable } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { clientOf, inProduct } from '../../lib/testing/in-product';
import { NetworkPositionsPage } from './positions-page';

const thing = (slug: string, __typename: string) => ({
  __typename,
  id: slug,
  slug,
  name: slug,
  kind: 'ACTOR',
});

/** The page for an account, where no position is told. */
function open(address: string, { facilitates = [] as string[], actsFor = [] as string[] }) {
  const viewer = {
    __typename: 'Viewer',
    account: { __typename: 'Account', id: 'a', name: 'A', email: null },
    isAdministrator: false,
    hasPassword: true,
    facilitates: facilitates.map((slug) => thing(slug, 'Pole')),
    actsFor: actsFor.map((slug) => thing(slug, 'Actor')),
    readsTerritories: [],
  };
  const answers: Record<string, object> = {
    WhoAmI: { viewer },
    NetworkPositions: { networkPositions: null },
  };
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        observer.next({ data: answers[operationName ?? ''] ?? {} });
        observer.complete();
      }),
  );
  render(<NetworkPositionsPage />, inProduct(clientOf(link), { address }));
}

describe('the page of positions, where there is none', () => {
  it('says so of one’s own structures, which may be in no pole', async () => {
    open('/reseau/positions', { actsFor: ['mairie'] });
    await screen.findByText('Aucune de vos structures dans ce choix');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Votre place dans le réseau');
  });

  it('says so of the members of a pole that one facilitates', async () => {
    open('/reseau/positions', { facilitates: ['pole'] });
    await screen.findByText('Aucun membre dans ce choix');
  });

  it('is not called one’s own place where the address names the pole of others', async () => {
    open('/reseau/positions?membres=ailleurs', { facilitates: ['pole'] });
    await screen.findByText('Vous n’animez aucun pôle « ailleurs »');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Positions des membres');
  });
});
