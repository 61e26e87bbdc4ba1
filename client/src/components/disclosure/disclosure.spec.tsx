import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Disclosure } from '.';

it('still has what was typed in it once it has been folded and opened again', async () => {
  render(
    <Disclosure label="Plus">
      <input aria-label="Nom" />
    </Disclosure>,
  );
  expect(screen.queryByLabelText('Nom')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Plus' }));
  await userEvent.type(screen.getByRole('textbox'), 'Emmaüs');
  await userEvent.click(screen.getByRole('button', { name: 'Plus' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Plus' }));
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Emmaüs');
});
