import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageProvider } from '../../../lib/i18n';
import { Leave } from './leave';

const leave = jest.fn();
const page = (unsent: number) => (
  <LanguageProvider initial="fr">
    <Leave unsent={unsent} onLeave={leave} />
  </LanguageProvider>
);
const button = (name: RegExp) => screen.queryByRole('button', { name });

beforeEach(() => leave.mockClear());

it('leaves at once where everything has gone', async () => {
  render(page(0));
  await userEvent.click(screen.getByRole('button'));
  expect(leave).toHaveBeenCalledTimes(1);
});

it('asks first while an answer has not gone, and not again by itself once it has', async () => {
  const { rerender } = render(page(1));
  await userEvent.click(screen.getByRole('button'));
  expect(leave).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button(/Rester/));
  rerender(page(0));
  expect(document.activeElement).toBe(screen.getByRole('button'));
  rerender(page(1));
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button'));
  await userEvent.click(screen.getByRole('button', { name: /Quitter quand même/ }));
  expect(leave).toHaveBeenCalledTimes(1);
});
