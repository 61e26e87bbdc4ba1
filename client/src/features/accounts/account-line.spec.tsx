import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { inProduct } from '../../lib/testing/in-product';
import { AccountLine } from './account-line';

const structure = (name: string) => ({ id: name, slug: name, kind: 'ACTOR', name, fictitious: true });
const grant = (over: string) => ({
  ...{
    id: over,
    role: 'MEMBER',
    over: structure(over),
    territory: null,
    pole: { id: 'pole', name: 'Un pôle' },
  },
});
type Props = Parameters<typeof AccountLine>[0];
const account = {
  ...{
    id: 'one',
    name: 'Une personne',
    email: '',
    state: 'ACTIVE',
    grants: [grant('La Une'), grant('La Deux')],
  },
} as unknown as Props['account'];
const viewer = {
  ...{ isAdministrator: true, account: null, facilitates: [], actsFor: [], readsTerritories: [] },
} as unknown as Props['viewer'];

it('tells apart the buttons that take back two roles of one sort, and what erases an account from the others', () => {
  render(<AccountLine account={account} viewer={viewer} />, inProduct(ApolloLink.empty()));
  screen.getByRole('button', { name: 'Effacer ce compte Une personne' });
  const names = screen.getAllByText('Retirer').map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual(
    ['La Une', 'La Deux'].map(
      (over) => `Retirer «\u00a0Agir pour une structure, ${over}, Un pôle\u00a0» à Une personne`,
    ),
  );
});
