import { put } from '../../testing/records';
import { tie } from '../../testing/editing-ground';
import { member, tenderGround } from '../../testing/tender-ground';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const ASK = `query ($actor: ID!, $weights: PartnerWeightsInput, $present: Boolean! = false, $best: Int! = 20) {
  partnersForMe(actor: $actor, weights: $weights, withPresent: $present, best: $best) {
    problems { code field } count competenceCount
    partners { score present actor { slug } terms { term reason details value share } }
  }
}`;

interface Answer {
  partnersForMe: {
    problems: { code: string; field: string | null }[];
    count: number;
    competenceCount: number;
    partners: {
      score: number;
      present: boolean;
      actor: { slug: string };
      terms: { term: string; reason: string; details: string[]; value: number; share: number }[];
    }[];
  };
}

describe('partners for me', () => {
  let app: TestApplication;
  let me: SignedIn;
  let id: string;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...tenderGround,
      ...member('me', ['90910000'], { territory: 'here' }),
      ...member('friend', []),
      ...member('near', ['80530000'], { territory: 'here' }),
      ...member('known', []),
      ...member('hidden', ['80530000'], { territory: 'here', readers: ['facilitators:pole'] }),
      tie('now', ['me', 'friend']),
      tie('theirs', ['friend', 'known']),
      // Nobody but who runs the pole may know that these two work together.
      tie('secret', ['friend', 'near'], { readers: ['facilitators:pole'] }),
      put('needs', {
        key: 'need',
        name: 'A room to meet',
        of: 'me',
        pole: 'pole',
        sort: 'PREMISES',
        tags: ['room'],
        fictitious: true,
      }),
      put('offers', {
        key: 'offer',
        name: 'Our room',
        of: 'known',
        pole: 'pole',
        sort: 'PREMISES',
        tags: ['room'],
        fictitious: true,
      }),
    ]);
    me = await app.signedIn('Mia', { role: 'MEMBER', over: 'me', pole: 'pole' });
    id = await app.idOf('me');
  });
  afterAll(() => app.stop());

  const ask = async (more: object = {}) => {
    const { data, errors } = await me.query<Answer>(ASK, { actor: id, ...more });
    expect(errors).toBeUndefined();
    return data.partnersForMe;
  };

  it('are ranked with every term told, of what one may see, without those of today', async () => {
    const weights = { competence: 3, network: 3, place: 2, known: 1, wish: 1 };
    const found = await ask({ weights });
    expect(found).toMatchObject({ problems: [], competenceCount: 1 });
    expect(found.partners.map(({ actor }) => actor.slug)).toEqual(['near', 'known']);
    const [near, known] = found.partners;
    expect(near?.terms).toMatchObject([
      { term: 'COMPETENCE', reason: 'COMPLEMENTARY', value: 1, share: 0.3 },
      // That it works with a friend of one's own is hidden.
      { term: 'NETWORK', reason: 'NO_GO_BETWEEN', value: 0 },
      { term: 'PLACE', reason: 'COMMUNE', details: ['Commune here'], share: 0.2 },
      { term: 'KNOWN', reason: 'CIRCLES' },
      { term: 'WISH', reason: 'NO_WISH' },
    ]);
    expect(known?.terms[1]).toMatchObject({ reason: 'GO_BETWEENS', details: ['Actor friend'] });
    expect(known?.terms[4]).toMatchObject({ reason: 'WISHED', details: ['Our room'] });
    for (const { score, terms } of found.partners)
      expect(score).toBeCloseTo(
        terms.reduce((sum, { share }) => sum + share, 0),
        3,
      );
  });

  it('follow the weights, and show those of today where they are asked for', async () => {
    const weights = { competence: 0, network: 1, place: 0, known: 0, wish: 1 };
    expect((await ask({ weights })).partners.map(({ actor }) => actor.slug)).toEqual(['known']);
    const all = await ask({ present: true });
    expect(all.partners.find(({ actor }) => actor.slug === 'friend')).toMatchObject({ present: true });
    expect((await ask({ best: 1 })).partners).toHaveLength(1);
  });

  it('are for who acts for the actor, and asked rightly', async () => {
    const { data } = await app.query<Answer>(ASK, { actor: id });
    expect(data.partnersForMe.problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    expect((await ask({ actor: 'another' })).problems).toMatchObject([{ code: 'FORBIDDEN', field: 'actor' }]);
    const none = { competence: 0, network: 0, place: 0, known: 0, wish: 0 };
    expect((await ask({ weights: none })).problems).toMatchObject([
      { code: 'INVALID_INPUT', field: 'weights' },
    ]);
    expect((await ask({ best: 99 })).problems).toMatchObject([{ code: 'INVALID_INPUT', field: 'best' }]);
  });
});
