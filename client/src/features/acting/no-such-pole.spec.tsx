import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { NoSuchPole } from './no-such-pole';

const shown = (asked: string | null) =>
  render(
    <MemoryRouter initialEntries={[`/achats?etat=ALL${asked ? `&pole=${asked}` : ''}`]}>
      <NoSuchPole asked={asked}>nothing at all</NoSuchPole>
    </MemoryRouter>,
  );

describe('a pole that is none', () => {
  it('is named, with a way to the same page without it', () => {
    shown('ailleurs');
    screen.getByText('Aucun pôle « ailleurs »');
    const way = screen.getByRole('link', { name: 'Choisir parmi les pôles' });
    expect(way.getAttribute('href')).toBe('/achats?etat=ALL');
  });

  it('leaves its words to a page that was asked for none', () => {
    shown(null);
    screen.getByText('nothing at all');
  });
});
