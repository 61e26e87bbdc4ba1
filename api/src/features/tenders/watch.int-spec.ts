import { call, dayIn, member, tenderGround } from '../../testing/tender-ground';
import { TestApplication } from '../../testing/test-application';
import type { SignedIn } from '../../testing/test-account';

const WATCH = `query ($of: ID, $real: Boolean! = true, $first: Int, $after: String) {
  watch(of: $of, withFictitious: $real) {
    competenceCount unsaid of { slug }
    calls(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        relevance near { code level } reserved { lot reservation qualifies }
        matches { lot label cpv kind tag actor { slug } competence { slug } }
        tender { slug coverage { needCount coveredCount } }
      }
    }
  }
}`;

interface Answer {
  watch: {
    competenceCount: number;
    unsaid: number;
    of: { slug: string }[];
    calls: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: {
        relevance: number;
        near: { code: string; level: string } | null;
        reserved: object[];
        matches: object[];
        tender: { slug: string; coverage: { needCount: number; coveredCount: number } };
      }[];
    };
  } | null;
}

const soon = { deadline: `${dayIn(20)}T12:00` };
const lot = (...needs: object[]) => [{ number: '1', title: 'Only lot', needs }];
const windows = { label: 'Windows', cpv: '90911300' };
const cars = { label: 'Cars', cpv: '34000000' };

describe('the watch', () => {
  let app: TestApplication;
  let cleaner: SignedIn;
  let facilitator: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...tenderGround,
      ...member('cleaner', ['90910000', '#Vitres en hauteur'], { territory: 'here' }),
      ...member('windows', ['90911300']),
      // Only who runs the pole may know that somebody sells cars.
      ...member('dealer', ['34000000'], { readers: ['facilitators:pole'] }),
      call('near-and-exact', { ...soon, territory: 'here', lots: lot({ label: 'All', cpv: '90910000' }) }),
      call('half', { ...soon, lots: lot(windows, cars) }),
      call('by-tag', { lots: lot({ label: 'By tag', tags: ['vitres en hauteur'] }) }),
      call('reserved', {
        ...soon,
        lots: [{ number: '7', title: 'Reserved', reservation: 'INSERTION', needs: [windows] }],
      }),
      call('unsaid', soon),
      call('others', { ...soon, cpv: ['45000000'] }),
      call('over', { deadline: `${dayIn(-1)}T12:00`, cpv: ['90910000'] }),
      call('secret', { ...soon, cpv: ['90910000'], readers: ['facilitators:pole'] }),
    ]);
    const of = (role: 'MEMBER' | 'FACILITATOR', over: string) =>
      app.signedIn(`${role} of ${over}`, { role, over, pole: 'pole' });
    cleaner = await of('MEMBER', 'cleaner');
    facilitator = await of('FACILITATOR', 'pole');
  });
  afterAll(() => app.stop());

  const watch = async (who: SignedIn, variables: object = {}) => {
    const { data, errors } = await who.query<Answer>(WATCH, { ...variables });
    expect(errors).toBeUndefined();
    return data.watch;
  };

  it('shows a member the open calls that it can do something of, with why, the most relevant first', async () => {
    const found = await watch(cleaner);
    expect(found).toMatchObject({ competenceCount: 2, unsaid: 1, of: [{ slug: 'cleaner' }] });
    expect(found?.calls.nodes.map(({ tender }) => tender.slug)).toEqual([
      'near-and-exact',
      'by-tag',
      'half',
      'reserved',
    ]);
    const [near, byTag, half, reserved] = found?.calls.nodes ?? [];
    expect(near).toMatchObject({
      near: { code: '99000', level: 'COMMUNE' },
      matches: [{ lot: '1', label: 'All', kind: 'EXACT', competence: { slug: 'cleaner--competence-0' } }],
    });
    expect(byTag?.matches).toMatchObject([{ kind: 'TAG', tag: 'vitres en hauteur' }]);
    // Its own part alone; what the pole covers is the coverage.
    expect(half?.matches).toMatchObject([{ label: 'Windows', kind: 'WIDER', actor: { slug: 'cleaner' } }]);
    expect(reserved?.reserved).toEqual([{ lot: '7', reservation: 'INSERTION', qualifies: false }]);
    const relevances = found?.calls.nodes.map(({ relevance }) => relevance) ?? [];
    expect(relevances).toEqual([...relevances].sort((a, b) => b - a));
  });

  it('counts for each what it may read of who covers a call', async () => {
    const half = async (who: SignedIn) =>
      (await watch(who))?.calls.nodes.find(({ tender }) => tender.slug === 'half')?.tender.coverage;
    expect(await half(cleaner)).toEqual({ needCount: 2, coveredCount: 1 });
    expect(await half(facilitator)).toEqual({ needCount: 2, coveredCount: 2 });
  });

  it('shows who runs a pole all open calls that it keeps, the best covered first', async () => {
    const found = await watch(facilitator);
    expect(found?.of).toEqual([{ slug: 'pole' }]);
    const slugs = found?.calls.nodes.map(({ tender }) => tender.slug) ?? [];
    expect([...slugs].sort()).toEqual(
      ['by-tag', 'half', 'near-and-exact', 'others', 'reserved', 'secret', 'unsaid'].sort(),
    );
    expect(slugs.slice(-2).sort()).toEqual(['others', 'unsaid']);
  });

  it('is read on, and leaves the invented out where they are hidden', async () => {
    const first = (await watch(cleaner, { first: 3 }))?.calls;
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = (await watch(cleaner, { first: 3, after: first?.pageInfo.endCursor }))?.calls;
    expect(rest?.nodes.map(({ tender }) => tender.slug)).toEqual(['reserved']);
    expect((await watch(cleaner, { real: false }))?.calls.nodes).toEqual([]);
  });

  it('is for who acts for an actor or runs a pole, and of nobody else', async () => {
    expect((await app.query<Answer>(WATCH)).data.watch).toBeNull();
    const { errors } = await cleaner.query(WATCH, { of: await app.idOf('windows') });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await watch(cleaner, { of: await app.idOf('cleaner') }))?.calls.totalCount).toBe(4);
  });
});
