import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageProvider } from '../../lib/i18n';
import { placeOf } from '../../lib/unsaved';
import { AnswerButtons } from './answer-form';

const asked = 'CLIENT';

function show(outcome: unknown, place?: string) {
  const answer = jest.fn(() => Promise.resolve(outcome));
  const { unmount } = render(
    <LanguageProvider initial="fr">
      <AnswerButtons
        {...(place && { place })}
        kind="COMMERCIAL_RELATION"
        role={asked}
        answering={{ answer, busy: false, done: false, problem: '' }}
      />
    </LanguageProvider>,
  );
  return Object.assign(answer, { leave: unmount });
}

const contest = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Ce n’est pas exact' }));
  await userEvent.type(screen.getByRole('textbox'), 'Ce n’est pas nous');
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
};

describe('an answer about a tie', () => {
  it('keeps what was typed when it could not be sent', async () => {
    show(undefined);
    await contest();
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Ce n’est pas nous');
    await userEvent.click(screen.getByRole('button', { name: 'Exact, mais à corriger' }));
    await userEvent.type(screen.getByRole('textbox'), '2019');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
    expect(screen.getByRole('textbox')).toHaveProperty('value', '2019');
  });

  it('goes on to write in what one opened', async () => {
    show(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Ce n’est pas exact' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Exact, mais à corriger' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  it('closes once it has arrived', async () => {
    const answer = show({ problems: [] });
    await contest();
    expect(answer).toHaveBeenCalledWith({ stance: 'CONTESTED', why: 'Ce n’est pas nous' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ce n’est pas exact' }));
  });

  it('finds the reason again that was left before it was sent, and not once it was', async () => {
    const place = placeOf('reponse', 'one', 'tie.actor');
    const { leave } = show(undefined, place);
    await contest();
    leave();
    const again = show({ problems: [] }, place);
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Ce n’est pas nous');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
    again.leave();
    show(undefined, place);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
