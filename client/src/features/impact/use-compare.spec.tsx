import { ApolloLink } from '@apollo/client';
import { renderHook, waitFor } from '@testing-library/react';
import { of, throwError } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { useCompare } from './use-compare';

/** A server that knows no pole, or that answers one of the two questions with a fault. */
function compare(failing?: string) {
  const link = new ApolloLink(({ operationName }) =>
    operationName === failing
      ? throwError(() => new Error('down'))
      : of({ data: operationName === 'Impact' ? { impactReport: null } : { memberFigures: null } }),
  );
  return renderHook(() => useCompare(), inProduct(link, { address: '/impact/comparer' })).result;
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
