import { ApolloLink } from '@apollo/client';
import { renderHook, waitFor } from '@testing-library/react';
import { of, throwError } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { useAskedTargets } from './use-asked-targets';

const target = {
  ...{ __typename: 'IndicatorTarget', id: 't', indicator: 'MEMBERS', value: 45, unit: 'STRUCTURE' },
  ...{ dueYear: 2028, setOn: '2026-06-12', author: 'Assemblée inventée', source: null },
  ...{ enteredAt: '2026-06-13T08:00:00.000Z', endedAt: null, endedWhy: null },
};

/** The pole that is asked by `un` answers, and another one cannot be read. */
const link = new ApolloLink(({ variables }) => {
  if (variables['pole'] !== 'un') return throwError(() => new Error('down'));
  const targets = { pole: 'id-un', mayEdit: true, targets: [target], indicators: [] };
  return of({ data: { indicatorTargets: { __typename: 'IndicatorTargets', ...targets } } });
});

const ask = () =>
  renderHook(
    ({ pole, shown }: { pole: string; shown: string | undefined }) =>
      useAskedTargets({ pole, withFictitious: false }, shown),
    { ...inProduct(link), initialProps: { pole: 'un', shown: 'id-un' as string | undefined } },
  );

describe('what the pole of the address aims at', () => {
  it('is not what another pole aims at, where it cannot be read, and says that it cannot', async () => {
    const { result, rerender } = ask();
    await waitFor(() => expect(result.current.targets.targets).toHaveLength(1));
    expect(result.current.targets).toMatchObject({ pole: 'id-un', mayEdit: true });
    expect(result.current.error).toBeUndefined();
    rerender({ pole: 'deux', shown: 'id-deux' });
    await waitFor(() => expect(result.current.error).toBeDefined());
    expect(result.current.targets).toMatchObject({ pole: null, mayEdit: false, targets: [] });
  });

  it('waits for the figures of the pole', async () => {
    const { result, rerender } = ask();
    await waitFor(() => expect(result.current.targets.targets).toHaveLength(1));
    rerender({ pole: 'un', shown: undefined });
    expect(result.current.targets.targets).toEqual([]);
  });
});
