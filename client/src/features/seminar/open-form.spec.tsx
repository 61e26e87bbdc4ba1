import { MockedProvider } from '@apollo/client/testing/react';
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { OpenForm } from './open-form';

describe('the form of a session', () => {
  it('says in its words what is missing, at the first field, and opens whom to invite', async () => {
    render(
      <MockedProvider mocks={[]}>
        <MemoryRouter>
          <OpenForm poles={[{ id: 'p', name: 'Pole' }]} />
        </MemoryRouter>
      </MockedProvider>,
    );
    const title = screen.getByRole('textbox', { name: 'Titre de la séance' });
    const send = screen.getByRole('button', { name: 'Ouvrir et donner les codes' });
    fireEvent.click(send);
    expect(document.activeElement).toBe(title);
    expect(title.getAttribute('aria-invalid')).toBe('true');
    screen.getByText('Un titre d’au moins 3 caractères.');
    fireEvent.change(title, { target: { value: 'Rencontre' } });
    expect(screen.queryByText('Un titre d’au moins 3 caractères.')).toBeNull();
    fireEvent.click(send);
    await screen.findByText('Choisissez au moins une structure.');
    expect(screen.getByRole('button', { name: /invitées/ }).getAttribute('aria-expanded')).toBe('true');
  });
});
