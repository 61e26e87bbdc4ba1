import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageProvider } from '../../lib/i18n';
import { AnswerButtons } from './answer-form';

const asked = 'CLIENT';

function show(outcome: unknown) {
  const answer = jest.fn(() => Promise.resolve(outcome));
  render(
    <LanguageProvider initial="fr">
      <AnswerButtons
        kind="COMMERCIAL_RELATION"
        role={asked}
        answering={{ answer, busy: false, done: false, problem: '' }}
      />
    </LanguageProvider>,
  );
  return answer;
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

  it('closes once it has arrived', async () => {
    const answer = show({ problems: [] });
    await contest();
    expect(answer).toHaveBeenCalledWith({ stance: 'CONTESTED', why: 'Ce n’est pas nous' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ce n’est pas exact' }));
  });
});
