import { act, render, screen } from '@testing-library/react';
import { LanguageProvider } from '../../../lib/i18n';
import { OnTheWay } from './on-the-way';
import type { Waiting } from './outbox';

const answer = (request: string): Waiting => ({
  ...{ request, token: 'token', operation: 'answer', variables: {}, name: request },
});

const page = (...waiting: readonly Waiting[]) => (
  <LanguageProvider initial="fr">
    <OnTheWay waiting={waiting} onDismiss={() => undefined} />
  </LanguageProvider>
);

const said = () => screen.getByRole('status').textContent;
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('an answer on its way', () => {
  it('is spoken of only where it takes longer than a slow network does', () => {
    const { rerender } = render(page(answer('one')));
    pass(2999);
    expect(said()).toBe('');
    rerender(page());
    pass(60_000);
    expect(said()).toBe('');
    rerender(page(answer('two')));
    pass(3000);
    expect(said()).toMatch(/^1 réponse attend le réseau/);
    rerender(page());
    expect(said()).toBe('');
  });

  it('is late from when it was given, behind whatever it waits', () => {
    const { rerender } = render(page(answer('one'), answer('two')));
    pass(2000);
    rerender(page(answer('two'), answer('three')));
    pass(999);
    expect(said()).toBe('');
    pass(1);
    expect(said()).toMatch(/^2 réponses attendent/);
  });

  it('is spoken of until all has gone: the word does not come and go with each', () => {
    const { rerender } = render(page(answer('one')));
    pass(3000);
    rerender(page(answer('one'), answer('two')));
    rerender(page(answer('two')));
    expect(said()).toMatch(/^1 réponse attend/);
    rerender(page());
    rerender(page(answer('three')));
    expect(said()).toBe('');
  });

  it('is spoken of at once where the browser knows that there is no network', () => {
    render(page(answer('one')));
    expect(said()).toBe('');
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(said()).toMatch(/^1 réponse attend/);
  });
});
