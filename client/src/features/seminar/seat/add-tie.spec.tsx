import { fireEvent, render, screen } from '@testing-library/react';
import { LanguageProvider } from '../../../lib/i18n';
import { AddTie } from './add-tie';

it('adds a tie of the kind that one has chosen, and none before', () => {
  const onGive = jest.fn();
  render(
    <LanguageProvider initial="fr">
      <AddTie others={[{ id: 'b', name: 'Structure b' }]} ties={[]} onGive={onGive} />
    </LanguageProvider>,
  );
  const add = () => fireEvent.click(screen.getByRole('button', { name: 'Ajouter ce lien' }));
  fireEvent.change(screen.getByLabelText('Avec qui ?'), { target: { value: 'b' } });
  add();
  screen.getByText('Choisissez sur quoi porte le lien.');
  expect(onGive).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText('Sur quoi ?'), { target: { value: 'SHARED_TRAINING' } });
  add();
  expect(onGive).toHaveBeenCalledWith(
    expect.objectContaining({
      operation: 'declare',
      variables: expect.objectContaining({ with: 'b', kind: 'SHARED_TRAINING' }),
    }),
  );
});
