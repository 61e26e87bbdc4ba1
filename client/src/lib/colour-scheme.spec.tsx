import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SchemeProvider, useScheme } from './colour-scheme';

/** A system that can turn dark while one looks. */
function systemThatTurns() {
  const listeners = new Set<() => void>();
  let dark = false;
  window.matchMedia = ((query: string) => ({
    media: query,
    get matches() {
      return dark && query !== 'print';
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  })) as unknown as typeof window.matchMedia;
  return {
    turn: (next: boolean) =>
      act(() => {
        dark = next;
        for (const listener of listeners) listener();
      }),
  };
}

function Choices() {
  const { choice, choose } = useScheme();
  return (
    <>
      <output>{choice}</output>
      <button onClick={() => choose('light')}>light</button>
      <button onClick={() => choose('auto')}>auto</button>
    </>
  );
}

const show = () =>
  render(
    <SchemeProvider>
      <Choices />
    </SchemeProvider>,
  );
const onScreen = () => document.documentElement.dataset['scheme'];
const button = (name: string) => screen.getByRole('button', { name });

describe('the colour scheme', () => {
  beforeEach(() => localStorage.clear());

  it('follows the system until one is chosen, and again when asked to', async () => {
    const system = systemThatTurns();
    show();
    expect(onScreen()).toBe('light');
    system.turn(true);
    expect(onScreen()).toBe('dark');
    await userEvent.click(button('light'));
    expect(onScreen()).toBe('light');
    await userEvent.click(button('auto'));
    expect(onScreen()).toBe('dark');
  });

  it('is the one chosen before, or in another tab', () => {
    systemThatTurns();
    localStorage.setItem('maillage.scheme', 'dark');
    show();
    expect(onScreen()).toBe('dark');
    localStorage.setItem('maillage.scheme', 'light');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'maillage.scheme' })));
    expect(onScreen()).toBe('light');
    expect(screen.getByRole('status').textContent).toBe('light');
  });
});
