import { put } from '../../testing/records';
import { editingGround } from '../../testing/editing-ground';
import { TestApplication } from '../../testing/test-application';

const BOARD = `query ($filter: WantFilter) { wants(filter: $filter, first: 50) { nodes { want { slug } } } }`;
const PAGE = `query ($slug: String!) {
  want(slug: $slug, withFictitious: true) { matches { other { want { slug } } terms { term reason details value } } }
}`;

interface Board {
  wants: { nodes: { want: { slug: string } }[] } | null;
}
interface Page {
  want: {
    matches: {
      other: { want: { slug: string } };
      terms: { term: string; reason: string; details: string[]; value: number }[];
    }[];
  };
}

describe('needs and offers of neighbouring communes', () => {
  let app: TestApplication;

  const territory = (level: 'COMMUNE' | 'EPCI', code: string, within: string[] = []) =>
    put('territories', { key: `t-${code}`, level, code, name: `T ${code}`, reference: 'test', within });
  const want = (kind: 'needs' | 'offers', key: string, of: string, territory: string) =>
    put(kind, {
      ...{ key, name: `About ${key}`, of, pole: 'pole', cpv: '90910000', fictitious: true },
      ...{ territory: `t-${territory}`, sort: 'PREMISES' },
    } as never);

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      // Ramonville and Toulouse lie in two areas, six kilometres apart; Muret in a third, some sixteen away.
      ...['243100633', '243100518', '200068641'].map((code) => territory('EPCI', code)),
      territory('COMMUNE', '31446', ['t-243100633']),
      territory('COMMUNE', '31555', ['t-243100518']),
      territory('COMMUNE', '31395', ['t-200068641']),
      want('needs', 'hall', 'a', '31446'),
      want('offers', 'in-toulouse', 'b', '31555'),
      want('offers', 'in-muret', 'b', '31395'),
      want('offers', 'in-sicoval', 'b', '243100633'),
    ]);
  });
  afterAll(() => app.stop());

  it('answer each other, premises too, and say how far they are', async () => {
    const { data } = await app.query<Page>(PAGE, { slug: 'hall' });
    const places = data.want.matches.map(({ other, terms }) => [
      other.want.slug,
      terms.find(({ term }) => term === 'PLACE'),
    ]);
    // Equals stand by their ids.
    expect(places.sort()).toEqual([
      ['in-sicoval', expect.objectContaining({ reason: 'EPCI', value: 0.8 })],
      ['in-toulouse', expect.objectContaining({ reason: 'NEAR', value: 0.8 })],
    ]);
    const near = data.want.matches.flatMap(({ terms }) => terms).find(({ reason }) => reason === 'NEAR');
    expect(Number(near?.details[0])).toBeGreaterThan(3);
    expect(Number(near?.details[0])).toBeLessThan(10);
  });

  it('are found around a commune, and so many kilometres alone', async () => {
    const found = async (filter: object) => {
      const { data, errors } = await app.query<Board>(BOARD, { filter });
      return errors?.[0]?.extensions['code'] ?? data.wants?.nodes.map(({ want: { slug } }) => slug).sort();
    };
    expect(await found({ territory: '31446' })).toEqual(['hall']);
    expect(await found({ territory: '31446', kilometres: 10 })).toEqual(['hall', 'in-toulouse']);
    expect(await found({ territory: '31446', kilometres: 30 })).toEqual(['hall', 'in-muret', 'in-toulouse']);
    expect(await found({ kilometres: 10 })).toBe('INVALID_INPUT');
    expect(await found({ territory: '31446', kilometres: 101 })).toBe('INVALID_INPUT');
    expect(await found({ territory: '243100633', kilometres: 10 })).toEqual(['hall', 'in-sicoval']);
  });
});
