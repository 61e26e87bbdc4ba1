import type { ApolloClient } from '@apollo/client';
import { AT_ONCE, readSources } from './read-sources';

type Asking = Pick<ApolloClient, 'query'>;

const dates = {
  day: '2013-09-05',
  month: '2013-09-30',
  year: '2013-12-31',
} as const;

/** Answers for each tie that is asked for, but those that are gone; every tie rests on the three documents. */
function answering(gone: readonly string[] = []) {
  const asked: string[][] = [];
  const query = ({ variables: { ids } }: { variables: { ids: string[] } }) => {
    asked.push(ids);
    const evidence = Object.entries(dates).map(([key, dateTo], line) => ({
      line,
      source: { id: key, key, name: `Document ${key}`, dateTo },
    }));
    const nodes = ids.filter((id) => !gone.includes(id)).map((id) => ({ id, evidence }));
    return Promise.resolve({ data: { ties: { nodes } } });
  };
  return { asked, client: { query } as unknown as Asking };
}

const ties = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `tie-${index}` }));
const saidOn = async (knownOn: string | null) =>
  (await readSources(answering().client, ties(1), knownOn))?.get('tie-0')?.map(({ key }) => key);

describe('who says so, of the ties of a file', () => {
  it('counts a document from the last day on that its date can mean', async () => {
    expect(await saidOn('2013-09-04')).toEqual([]);
    expect(await saidOn('2013-09-05')).toEqual(['day']);
    expect(await saidOn('2013-09-29')).toEqual(['day']);
    expect(await saidOn('2013-09-30')).toEqual(['day', 'month']);
    expect(await saidOn('2013-12-30')).toEqual(['day', 'month']);
    expect(await saidOn('2013-12-31')).toEqual(['day', 'month', 'year']);
    expect(await saidOn(null)).toEqual(['day', 'month', 'year']);
  });

  it('asks for those ties alone, a page at a time', async () => {
    const { asked, client } = answering();
    const many = ties(2 * AT_ONCE + 1);
    const found = await readSources(client, many, null);
    expect(found?.size).toBe(many.length);
    expect(asked.flat()).toEqual(many.map(({ id }) => id));
    expect(asked.map((ids) => ids.length)).toEqual([AT_ONCE, AT_ONCE, 1]);
  });

  it('is not said where it could not be read of all', async () => {
    expect(await readSources(answering(['tie-1']).client, ties(3), null)).toBeUndefined();
    const broken = { query: () => Promise.reject(new Error('no answer')) } as unknown as Asking;
    expect(await readSources(broken, ties(1), null)).toBeUndefined();
  });
});
