import { ApolloLink } from '@apollo/client';
import { renderHook } from '@testing-library/react';
import { useLocation } from 'react-router';
import { inProduct } from '../../lib/testing/in-product';
import { useArrival } from './use-arrival';

it('says once what the address brought, and leaves the rest of it', () => {
  const said = jest.spyOn(console, 'error');
  const { result } = renderHook(
    () => ({ ...useArrival(), at: useLocation() }),
    inProduct(ApolloLink.empty(), { address: '/compte?demo=0&relie=1#roles' }),
  );
  expect(result.current.linked).toBe(true);
  expect(result.current.at).toMatchObject({ search: '?demo=0', hash: '#roles' });
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
