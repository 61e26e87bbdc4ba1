import { act, fireEvent, render, screen } from '@testing-library/react';
import { LanguageProvider } from '../../lib/i18n';
import { placeOf, unsavedAt } from '../../lib/unsaved';
import { FigureField } from './figure-field';
import type { Field } from './use-figure';
import type { GivenFigure } from './use-keeping';

const place = placeOf('chiffres', 'account', 'actor 2025 TURNOVER');
const empty: Field = {
  figure: 'TURNOVER',
  value: null,
  qualifier: null,
  how: null,
  saidOn: null,
  sure: false,
  doubts: [],
  unreadBy: [],
  lastYear: null,
  lastValue: null,
  lastQualifier: null,
};

/** What reaches the server, which answers when it is told to. */
function open(first = empty) {
  const sent: GivenFigure[] = [];
  const answers: ((fault?: string) => void)[] = [];
  const keep = (given: GivenFigure) => {
    sent.push(given);
    return new Promise<string | undefined>((answer) => answers.push(answer));
  };
  const at = (field: Field) => (
    <LanguageProvider initial="fr">
      <FigureField field={field} keep={keep} closed={false} place={place} />
    </LanguageProvider>
  );
  const { rerender, unmount } = render(at(first));
  return {
    unmount,
    texts: () => sent.map(({ text }) => text),
    answer: (fault?: string) => act(async () => answers.shift()?.(fault)),
    understood: (patch: Partial<Field>) => rerender(at({ ...empty, ...patch })),
  };
}

const input = () => screen.getByRole<HTMLInputElement>('textbox');
const type = (value: string) => fireEvent.change(input(), { target: { value } });
const enter = () => fireEvent.keyDown(input(), { key: 'Enter' });
const leave = () => fireEvent.blur(input());

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe('a figure that was typed last', () => {
  it('is sent after a pause', () => {
    const { texts } = open();
    type('24');
    type('240');
    act(() => jest.advanceTimersByTime(1199));
    expect(texts()).toEqual([]);
    act(() => jest.advanceTimersByTime(1));
    expect(texts()).toEqual(['240']);
  });

  it('is sent when the form goes before the pause', () => {
    const { texts, unmount } = open();
    type('240');
    unmount();
    expect(texts()).toEqual(['240']);
  });

  it('is sent when the page goes before the pause, once', () => {
    const { texts, unmount } = open();
    type('240');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    unmount();
    expect(texts()).toEqual(['240']);
  });

  it('is kept until the server has it, and found again', async () => {
    const first = open();
    type('240');
    first.unmount();
    await first.answer('no network');
    expect(unsavedAt(place)).toEqual({ text: '240', qualifier: 'EXACT' });
    const second = open();
    expect(input().value).toBe('240');
    leave();
    second.unmount();
    await second.answer();
    expect(unsavedAt(place)).toBeUndefined();
    open();
    expect(input().value).toBe('');
  });
});

describe('a figure that found no network', () => {
  it('is sent again once there is one, and not before', async () => {
    const { texts, answer } = open();
    type('240');
    enter();
    await answer('no network');
    expect(texts()).toEqual(['240']);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(texts()).toEqual(['240', '240']);
    await answer();
    act(() => void window.dispatchEvent(new Event('online')));
    expect(texts()).toEqual(['240', '240']);
  });

  it('is sent by the next visit by itself, which tells what is wrong with it', async () => {
    const first = open();
    type('12-15');
    first.unmount();
    await first.answer('no network');
    const second = open();
    act(() => jest.advanceTimersByTime(1200));
    expect(second.texts()).toEqual(['12-15']);
    await second.answer('Nombre non compris');
    expect(screen.getByRole('alert').textContent).toBe('Nombre non compris');
  });
});

describe('a figure that is confirmed and then left', () => {
  it('is sent once while it is on its way', () => {
    const { texts } = open();
    type('240');
    enter();
    leave();
    expect(texts()).toEqual(['240']);
  });

  it('is sent once where its words say how exact it is', async () => {
    const { texts, answer, understood } = open();
    type('environ 240');
    enter();
    understood({ value: 240, qualifier: 'ABOUT' });
    await answer();
    leave();
    expect(texts()).toEqual(['environ 240']);
  });

  it('is sent anew where it was changed back meanwhile', async () => {
    const { texts, answer } = open({ ...empty, value: 240, qualifier: 'EXACT' });
    type('250');
    enter();
    type('240');
    leave();
    expect(texts()).toEqual(['250', '240']);
    await answer();
  });

  it('is sent again where that failed', async () => {
    const { texts, answer } = open();
    type('240');
    enter();
    await answer('no network');
    leave();
    expect(texts()).toEqual(['240', '240']);
  });
});
