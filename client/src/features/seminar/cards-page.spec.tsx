import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { of } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { CardsPage } from './cards-page';

jest.mock('uqr', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

const structure = (id: string) => ({ __typename: 'Structure', id, name: `La ${id}` });
const invitations = ['Une', 'Deux'].map((id) => ({
  ...{ __typename: 'SeminarInvitation', id, structure: structure(id), joinedAt: null, telephones: 0 },
  answers: 0,
}));
const seminar = {
  ...{ __typename: 'Seminar', id: 's', name: 'Séance', setting: 'ROOM', day: '2026-11-28', isOpen: true },
  ...{ endsAt: '2026-11-28T20:00:00Z', address: 'https://exemple.test/s', event: null, invitations },
  pole: { __typename: 'Pole', id: 'p', name: 'Un pôle' },
};

it('says once that codes cannot be drawn where what draws them is gone, and still prints them in letters', async () => {
  localStorage.setItem('maillage.seance.s', JSON.stringify({ Une: 'ABCD', Deux: 'EFGH' }));
  render(
    <Routes>
      <Route path="/seance/:id/cartes" element={<CardsPage />} />
    </Routes>,
    inProduct(new ApolloLink(() => of({ data: { seminar } })), { address: '/seance/s/cartes' }),
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/n’ont pas pu être dessinés/);
  screen.getByRole('button', { name: 'Recharger la page' });
  screen.getByText('EFGH');
  expect(screen.queryByRole('img')).toBeNull();
});
