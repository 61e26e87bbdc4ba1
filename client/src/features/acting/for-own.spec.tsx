import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { clientOf, inProduct } from '../../lib/testing/in-product';
import { ActingWhoDocument, type ActingWhoQuery } from './acting.generated';
import { ForOwn } from './for-own';

const scierie = { slug: 'scierie', name: 'Scierie' };

function open(address: string, actors = [scierie, { slug: 'cantine', name: 'Cantine' }]) {
  const client = clientOf(ApolloLink.empty());
  const facilitates = [{ __typename: 'Pole', id: 'p', slug: 'pole' }];
  const data = { viewer: { __typename: 'Viewer', facilitates } } as unknown as ActingWhoQuery;
  client.writeQuery({ query: ActingWhoDocument, data });
  render(
    <ForOwn actors={actors} title="Ma structure">
      <p>content</p>
    </ForOwn>,
    inProduct(client, { address }),
  );
  return screen.queryByText('content') !== null;
}

describe('a page for one of one’s structures', () => {
  it.each(['/ma-structure', '/ma-structure?pour=cantine', '/ma-structure?pour=pole'])(
    'is shown at %s',
    (address) => {
      expect(open(address)).toBe(true);
    },
  );

  it('says that another one is not one’s own, and leads to those that are', () => {
    expect(open('/besoins/nouveau?pour=ailleurs&quoi=OFFER')).toBe(false);
    expect(screen.getByText('Vous n’agissez pour aucune structure « ailleurs »')).toBeTruthy();
    expect(screen.getAllByRole('link').map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
      ['Scierie', '/besoins/nouveau?pour=scierie&quoi=OFFER'],
      ['Cantine', '/besoins/nouveau?pour=cantine&quoi=OFFER'],
    ]);
  });

  it('is left to say that one acts for none', () => {
    expect(open('/ma-structure?pour=ailleurs', [])).toBe(true);
  });
});
