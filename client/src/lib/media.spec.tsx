import { act, render, screen } from '@testing-library/react';
import { useMedia } from './media';

const NARROW = '(max-width: 52em)';
const holding = new Set<string>();
const listeners = new Set<() => void>();

beforeAll(() => {
  window.matchMedia = ((query: string) => ({
    matches: holding.has(query),
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  })) as unknown as typeof window.matchMedia;
});

function Shown() {
  return <p>{useMedia(NARROW) ? 'narrow' : 'wide'}</p>;
}

function become(...queries: string[]): void {
  holding.clear();
  for (const query of queries) holding.add(query);
  act(() => listeners.forEach((changed) => changed()));
}

it('follows the screen, and on paper stays what it was there', () => {
  render(<Shown />);
  expect(screen.getByText('wide')).toBeTruthy();
  // Paper is narrow.
  become('print', NARROW);
  expect(screen.getByText('wide')).toBeTruthy();
  become();
  expect(screen.getByText('wide')).toBeTruthy();
  become(NARROW);
  expect(screen.getByText('narrow')).toBeTruthy();
  become('print');
  expect(screen.getByText('narrow')).toBeTruthy();
});
