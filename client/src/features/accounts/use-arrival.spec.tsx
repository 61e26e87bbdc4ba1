import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { LanguageProvider } from '../../lib/i18n';
import { useArrival } from './use-arrival';

it('says once what the address brought, and leaves the rest of it', () => {
  const said = jest.spyOn(console, 'error');
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <LanguageProvider initial="fr">
      <MemoryRouter initialEntries={['/compte?demo=0&relie=1#roles']}>{children}</MemoryRouter>
    </LanguageProvider>
  );
  const { result } = renderHook(() => ({ ...useArrival(), at: useLocation() }), { wrapper });
  expect(result.current.linked).toBe(true);
  expect(result.current.at).toMatchObject({ search: '?demo=0', hash: '#roles' });
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
