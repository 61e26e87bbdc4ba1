import { act, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { useFictitious } from './kept-params';
import { useSecretOfAddress } from './secret-of-address';
import { textParam, useUrlState } from './url-state';

const secret = (letter: string) => letter.repeat(43);
const view = { query: textParam('q') };

let at = '';
let go: ReturnType<typeof useNavigate> = () => undefined;

function Opened() {
  const { show } = useFictitious();
  const [{ query }, change] = useUrlState(view);
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const secretOfLink = useSecretOfAddress();
  useEffect(() => {
    at = search + hash;
    go = navigate;
  });
  return (
    <main id="contenu">
      <output>{secretOfLink}</output>
      <button onClick={() => show(false)}>hide</button>
      <button onClick={() => change({ query: `${query}a` })}>search</button>
    </main>
  );
}

function open(address: string) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Opened />
    </MemoryRouter>,
  );
  return {
    go: (to: string) => act(() => void go(to)),
    press: (name: string) => act(() => screen.getByRole('button', { name }).click()),
    shown: () => screen.getByRole('status').textContent,
    address: () => at,
  };
}

describe('a page that the secret of a link opens', () => {
  it('keeps it in the address when the frame around the page changes the parameters', () => {
    const page = open(`/impact/publie?lang=fr#${secret('a')}`);
    page.press('hide');
    expect(page.address()).toBe(`?lang=fr&demo=0#${secret('a')}`);
    page.press('search');
    page.press('search');
    expect(page.address()).toBe(`?lang=fr&demo=0&q=aa#${secret('a')}`);
    expect(page.shown()).toBe(secret('a'));
  });

  it('stays open whatever else the address comes to say, and opens another one', () => {
    const page = open(`/impact/publie#${secret('a')}`);
    page.go('/impact/publie#contenu');
    expect(page.shown()).toBe(secret('a'));
    page.go('/impact/publie');
    expect(page.shown()).toBe(secret('a'));
    page.go(`/impact/publie#${secret('b')}`);
    expect(page.shown()).toBe(secret('b'));
  });

  it('is opened by nothing where the link is not whole', () => {
    expect(open('/impact/publie#abc').shown()).toBe('abc');
  });
});

describe('a place on the page that the address led to', () => {
  it('is let go when the parameters change, so that the page does not jump there again', () => {
    const page = open('/impact/publie#contenu');
    page.press('search');
    expect(page.address()).toBe('?q=a');
  });
});
