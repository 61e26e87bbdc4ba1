import { act, fireEvent, render, screen } from '@testing-library/react';
import { LanguageProvider } from '../../lib/i18n';
import { placeOfTab } from '../../lib/unsaved';
import { AnswerBid } from './answer-bid';

const place = placeOfTab('reponse', 'bid.actor');
const bid = { form: 'CONJOINT', leadSolidary: false, lots: [] } as unknown as Parameters<
  typeof AnswerBid
>[0]['bid'];
const member = {
  ...{ actor: { id: 'actor', name: 'Nous' }, role: 'PARTNER', share: 40, lots: [] },
} as unknown as Parameters<typeof AnswerBid>[0]['member'];

const open = (onAnswer = () => Promise.resolve(false)) =>
  render(
    <LanguageProvider initial="fr">
      <AnswerBid bid={bid} member={member} busy={false} onAnswer={onAnswer} place={place} />
    </LanguageProvider>,
  ).unmount;

beforeEach(() => sessionStorage.clear());

it('finds again the reason of an invitation that was declined in writing only', () => {
  const leave = open();
  fireEvent.click(screen.getByRole('button', { name: 'Je décline' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Trop loin' } });
  leave();
  open();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Trop loin');
});

it.each([
  [false, 'Trop loin'],
  [true, undefined],
])('keeps a reason until it has arrived (%s)', async (arrives, found) => {
  const leave = open(() => Promise.resolve(arrives));
  fireEvent.click(screen.getByRole('button', { name: 'Je décline' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Trop loin' } });
  await act(async () => {
    fireEvent.submit(screen.getByRole('textbox'));
    await Promise.resolve();
  });
  leave();
  open();
  expect(screen.queryByRole<HTMLTextAreaElement>('textbox')?.value).toBe(found);
});
