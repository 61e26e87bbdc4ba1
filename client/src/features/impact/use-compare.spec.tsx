import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createCache } from '../../lib/apollo-client';
import { useCompare } from './use-compare';

/** A server that knows no pole, or that answers one of the two questions with a fault. */
function compare(failing?: string) {
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        if (operationName === failing) return observer.error(new Error('down'));
        observer.next({
          data: operationName === 'Impact' ? { impactReport: null } : { memberFigures: null },
        });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: createCache() });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <MemoryRouter initialEntries={['/impact/comparer']}>
      <ApolloProvider client={client}>{children}</ApolloProvider>
    </MemoryRouter>
  );
  return renderHook(() => useCompare(), { wrapper }).result;
}

describe('what is compared', () => {
  it('is nothing where there is no such pole', async () => {
    const result = compare();
    await waitFor(() => expect(result.current.compared).toBeNull());
    expect(result.current.error).toBeUndefined();
  });

  it.each(['Impact', 'ImpactMemberFigures'])('says that it could not be read: %s', async (failing) => {
    const result = compare(failing);
    await waitFor(() => expect(result.current.error).toBeDefined());
    expect(result.current.compared).toBeUndefined();
  });
});
