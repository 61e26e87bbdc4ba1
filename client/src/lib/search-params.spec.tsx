import { act, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { createMemoryRouter, MemoryRouter, useLocation, useNavigate } from 'react-router';
import { RouterProvider } from 'react-router/dom';
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

/** As the pages' router asks for one, which jsdom lacks. */
class Request {
  readonly method = 'GET';
  readonly signal: AbortSignal | null | undefined;
  constructor(
    readonly url: string,
    { signal }: RequestInit = {},
  ) {
    this.signal = signal;
  }
}

const choices = { territory: textParam('territoire'), query: textParam('q') };

function Choices() {
  const [values, change] = useUrlState(choices);
  // What was drawn first, as whatever waits has it.
  const [drawnFirst] = useState(() => change);
  return (
    <>
      <output>{JSON.stringify(values)}</output>
      <button onClick={() => change({ territory: '31' })}>choose</button>
      <button onClick={() => drawnFirst({ query: 'bois' })}>say late</button>
      <button
        onClick={() => {
          change({ territory: '09' });
          change({ query: 'fer' });
        }}
      >
        both
      </button>
    </>
  );
}

describe('changes of an address', () => {
  beforeEach(() => Object.assign(globalThis, { Request }));

  function choosing() {
    const router = createMemoryRouter([{ path: '/', element: <Choices /> }]);
    render(<RouterProvider router={router} />);
    return (name: string) => {
      act(() => screen.getByRole('button', { name }).click());
      return router.state.location.search;
    };
  }

  it('keep what was chosen after who changes it was drawn', () => {
    const press = choosing();
    expect(press('choose')).toBe('?territoire=31');
    expect(press('say late')).toBe('?territoire=31&q=bois');
  });

  it('both stand when made in one event', () => {
    expect(choosing()('both')).toBe('?territoire=09&q=fer');
  });
});
