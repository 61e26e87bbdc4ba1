import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { useActing } from './use-acting';

const actors = [{ slug: 'scierie' }, { slug: 'ressourcerie' }];

function open(address: string) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  );
  return renderHook(() => ({ acting: useActing(actors), at: useLocation() }), { wrapper }).result;
}

describe('the structure that one acts for', () => {
  it('is the first of them, or the one that the address names', () => {
    expect(open('/besoins').current.acting[0]).toBe(actors[0]);
    expect(open('/besoins?pour=ressourcerie').current.acting[0]).toBe(actors[1]);
    expect(open('/besoins?pour=another').current.acting[0]).toBe(actors[0]);
  });

  it('is chosen in the address, which keeps the rest', () => {
    const page = open('/besoins?demo=0#secret');
    act(() => page.current.acting[1]('ressourcerie'));
    expect(page.current.acting[0]).toBe(actors[1]);
    expect(page.current.at).toMatchObject({ search: '?demo=0&pour=ressourcerie', hash: '#secret' });
  });
});
