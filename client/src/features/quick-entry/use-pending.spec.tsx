import { ApolloLink, Observable } from '@apollo/client';
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { inProduct } from '../../lib/testing/in-product';
import { emptyEntry, type EntrySource } from './entry';
import { faultsOf } from './to-edits';
import { usePending } from './use-pending';

const source = {
  __typename: 'SearchHit',
  matched: 'Compte rendu',
  thing: {
    __typename: 'Source',
    id: '1',
    slug: '001',
    kind: 'SOURCE',
    name: 'Compte rendu',
    fictitious: false,
    key: '001',
    date: '2013',
  },
};

/** What is looked for: found, unknown, or out of reach; `release` lets the answer come. */
function begin(title: string, answer: 'FOUND' | 'UNKNOWN' | 'FAULT') {
  let release: () => void = () => undefined;
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        release = () => {
          if (answer === 'FAULT') return observer.error(new TypeError('Failed to fetch'));
          observer.next({ data: { search: answer === 'FOUND' ? [source] : [] } });
          observer.complete();
        };
      }),
  );
  const { result } = renderHook(() => {
    const [entry, setEntry] = useState(emptyEntry);
    return { entry, setEntry, pending: usePending(setEntry, []) };
  }, inProduct(link));
  act(() => result.current.pending.source(title));
  const settled = async () => {
    await act(async () => {
      await Promise.resolve();
      release();
      await result.current.pending.settled();
    });
    return result.current.entry;
  };
  return { result, settled };
}

describe('a source looked for while the typing goes on', () => {
  it.each<[string, 'FOUND' | 'UNKNOWN', EntrySource]>([
    ['is the one that is found', 'FOUND', { key: '001', name: 'Compte rendu' }],
    ['is made new when there is none', 'UNKNOWN', { fresh: { title: 'CR', kind: 'MINUTES', date: '' } }],
  ])('%s', async (_, answer, expected) => {
    expect((await begin('CR', answer).settled()).source).toEqual(expected);
  });

  it('is not made anew when it could not be looked for: saving says so', async () => {
    const entry = await begin('CR', 'FAULT').settled();
    expect(entry.source).toEqual({ pending: 'CR' });
    expect(faultsOf(entry).map(({ code }) => code)).toContain('SOURCE_PENDING');
  });

  it('does not come back over another that was chosen meanwhile', async () => {
    const { result, settled } = begin('CR', 'FOUND');
    act(() => result.current.setEntry((now) => ({ ...now, source: { key: '002', name: 'Plaquette' } })));
    expect((await settled()).source).toEqual({ key: '002', name: 'Plaquette' });
  });
});
