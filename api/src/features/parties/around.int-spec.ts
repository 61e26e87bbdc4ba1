import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

interface Answer {
  actors: {
    totalCount: number;
    nodes: {
      slug: string;
      territory: { distance: { kilometres: number; isEstimated: boolean } | null } | null;
    }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

/** INSEE codes: about 4, 4 and 16 kilometres from the first; Deyme is too small for the gazetteer. */
const communes = { ramonville: '31446', labege: '31254', castanet: '31113', muret: '31395', deyme: '31161' };

describe('who is around a commune', () => {
  let app: TestApplication;

  const territory = (key: string, level: 'COMMUNE' | 'EPCI', code: string, within: string[] = []) =>
    put('territories', { key, level, code, name: key, reference: 'test', within });

  const actor = (key: string, at: string | undefined, more: object = {}) =>
    put('actors', {
      ...{ key, name: key, type: 'COMPANY', territory: at, evidence: says('minutes', 1) },
      ...more,
    });

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...ground,
      territory('epci', 'EPCI', '243100633'),
      ...Object.entries(communes).map(([key, code]) => territory(key, 'COMMUNE', code, ['epci'])),
      actor('in-ramonville', 'ramonville', {
        functions: [{ code: 'CSR_PROMOTION', modality: 'REPORTED', evidence: says('minutes', 3) }],
      }),
      actor('in-labege', 'labege'),
      actor('in-castanet', 'castanet', { fictitious: true }),
      actor('in-muret', 'muret'),
      actor('in-deyme', 'deyme'),
      actor('in-epci', 'epci'),
      actor('nowhere', undefined),
      actor('hidden', 'labege', { readers: ['pole:pole'] }),
    ]);
  });
  afterAll(() => app.stop());

  const around = async (filter: string, more = '', readers?: string[]) => {
    const { data, errors } = await app.query<Answer>(
      `{ actors(filter: { ${filter} }${more}) {
          totalCount pageInfo { endCursor hasNextPage }
          nodes { slug territory { distance(from: "31446") { kilometres isEstimated } } } } }`,
      {},
      readers,
    );
    expect(errors).toBeUndefined();
    return data.actors;
  };

  const slugsOf = ({ nodes }: Answer['actors']) => nodes.map(({ slug }) => slug);
  const near = 'territory: "31446", kilometres: 10';

  it('are those whose commune lies so near, in each order, counted as listed', async () => {
    const all = ['in-castanet', 'in-deyme', 'in-labege', 'in-ramonville'];
    const found = await around(near);
    expect(slugsOf(found)).toEqual(all);
    expect(found.totalCount).toBe(4);
    expect(slugsOf(await around(near, ', sort: NAME_DESC'))).toEqual(all.toReversed());
    expect(slugsOf(await around(near, ', sort: TIES_DESC')).sort()).toEqual(all);
    const nearest = await around(near, ', sort: NEAREST');
    expect(slugsOf(nearest)[0]).toBe('in-ramonville');
    expect(slugsOf(nearest).at(-1)).toBe('in-deyme');
    const far = nearest.nodes.map(({ territory: at }) => at?.distance?.kilometres ?? NaN);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(nearest.totalCount).toBe(4);
    expect(slugsOf(await around('territory: "31446", kilometres: 30'))).toContain('in-muret');
    expect(slugsOf(await around('territory: "31446", kilometres: 1'))).toEqual(['in-ramonville']);
  });

  it('are narrowed by the other filters, and page by page', async () => {
    expect(slugsOf(await around(`${near}, functions: [CSR_PROMOTION]`))).toEqual(['in-ramonville']);
    expect((await around(`${near}, functions: [CSR_PROMOTION]`)).totalCount).toBe(1);
    expect(slugsOf(await around(`${near}, text: "labège"`))).toEqual(['in-labege']);
    expect(slugsOf(await around(`${near}, withFictitious: false`))).not.toContain('in-castanet');
    for (const sort of ['NAME_ASC', 'NAME_DESC', 'TIES_DESC', 'NEAREST']) {
      const first = await around(near, `, sort: ${sort}, first: 3`);
      const { endCursor } = first.pageInfo;
      const next = await around(near, `, sort: ${sort}, first: 3, after: "${endCursor}"`);
      expect([...slugsOf(first), ...slugsOf(next)]).toHaveLength(4);
      expect([...slugsOf(first), ...slugsOf(next)]).toEqual(slugsOf(await around(near, `, sort: ${sort}`)));
      expect(new Set([...slugsOf(first), ...slugsOf(next)]).size).toBe(4);
    }
  });

  it('come with how far they are, and whether that is estimated', async () => {
    const { nodes } = await around('territory: "31446", kilometres: 50');
    const far = new Map(nodes.map(({ slug, territory: at }) => [slug, at?.distance]));
    expect(far.get('in-ramonville')).toEqual({ kilometres: 0, isEstimated: false });
    expect(far.get('in-labege')?.kilometres).toBeCloseTo(4, -1);
    expect(far.get('in-labege')?.isEstimated).toBe(false);
    expect(far.get('in-deyme')?.isEstimated).toBe(true);
    const { nodes: unfiltered } = await around('text: "in-epci"');
    expect(unfiltered[0]?.territory).toEqual({ distance: null });
  });

  it('are only who the reader may see', async () => {
    expect(slugsOf(await around(near, '', ['pole:pole', 'public']))).toContain('hidden');
    expect((await around(near, '', ['pole:pole', 'public'])).totalCount).toBe(5);
  });

  it.each(['kilometres: 10', `territory: "31446", kilometres: 0`, 'territory: "31446", kilometres: 101'])(
    'are not asked for without a place, or too far: %s',
    async (filter) => {
      const { errors } = await app.query(`{ actors(filter: { ${filter} }) { totalCount } }`);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        parameters: { detail: 'kilometres' },
      });
    },
  );

  it('are in the order of distance only where there is one', async () => {
    for (const filter of ['{}', '{ territory: "31446" }']) {
      const { errors } = await app.query(`{ actors(filter: ${filter}, sort: NEAREST) { nodes { id } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        parameters: { detail: 'sort' },
      });
    }
  });

  it('in one commune are by name, page by page', async () => {
    await app.put(['b', 'a', 'c'].map((key) => actor(`labege-${key}`, 'labege')));
    const labege = 'territory: "31254", kilometres: 1';
    const first = await around(labege, ', sort: NEAREST, first: 2');
    const next = await around(labege, `, sort: NEAREST, first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([...slugsOf(first), ...slugsOf(next)]).toEqual(['in-labege', 'labege-a', 'labege-b', 'labege-c']);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  it('of what is no commune, or is not known, are nobody', async () => {
    expect((await around('territory: "243100633", kilometres: 10')).totalCount).toBe(0);
    expect((await around('territory: "99999", kilometres: 10')).totalCount).toBe(0);
  });
});
