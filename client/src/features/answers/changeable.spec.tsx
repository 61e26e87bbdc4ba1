import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageProvider } from '../../lib/i18n';
import { Changeable } from './changeable';

const show = (begun: boolean) =>
  render(
    <LanguageProvider initial="fr">
      <Changeable name="Groupe" begun={begun}>
        <button>C’est exact</button>
      </Changeable>
    </LanguageProvider>,
  );

describe('an answer that was given', () => {
  it('may be changed by one button, which the answers take the place of, keyboard and all', async () => {
    show(false);
    expect(screen.queryByText('C’est exact')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Changer de réponse/ }));
    expect(document.activeElement).toBe(screen.getByText('C’est exact'));
  });

  it('shows at once what was begun instead of it and not sent', () => {
    show(true);
    expect(screen.getByText('C’est exact')).toBeTruthy();
  });
});
