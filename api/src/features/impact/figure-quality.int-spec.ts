import { countingStatements } from '../../platform/database/statement-count';
import { actor, editingGround } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const QUALITY = `query ($pole: ID!) {
  figureQuality(pole: $pole) {
    year
    coverage { figure year known of }
    silent { slug }
    doubtful { actor { slug } figure year value unit doubts }
    disagreements { property statements { value about { ... on Thing { slug } } } }
  }
}`;

interface Quality {
  figureQuality: {
    year: number;
    coverage: { figure: string; year: number; known: number; of: number }[];
    silent: { slug: string }[];
    doubtful: { actor: { slug: string }; figure: string; doubts: string[] }[];
    disagreements: { property: string; statements: { value: number; about: { slug: string } }[] }[];
  } | null;
}

const real = { fictitious: false };
const last = new Date().getUTCFullYear() - 1;
const membership = (who: string) =>
  put('ties', {
    key: `membership-${who}`,
    kind: 'MEMBERSHIP',
    name: `Membership of ${who}`,
    pole: 'real-pole',
    since: '2015',
    until: '..',
    participants: [
      { who, role: 'MEMBER' },
      { who: 'real-pole', role: 'CLUSTER' },
    ],
    evidence: says('minutes', 3),
    ...real,
  });
const given = (of: string, year: number, value: number) =>
  put('returns', {
    key: `${of}--return-${year}-turnover`,
    readers: [`acting:${of}`, 'facilitators:real-pole'],
    ...{ of, year, value, figure: 'TURNOVER' as const },
    said: { how: 'ACCOUNT', on: `${year + 1}-02-01` },
    ...real,
  });
const said = (key: string, value: number, period: string) =>
  put('statements', {
    ...{ key, about: 'real-pole', property: 'JOBS' as const, value, unit: 'FTE' as const, period },
    ...{ modality: 'REPORTED' as const, evidence: says('minutes', 4), ...real },
  });

describe('the quality of the figures of a pole', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  let member: SignedIn;
  let pole: string;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      put('poles', { key: 'real-pole', name: 'Real pole', ...real }),
      ...['m1', 'm2', 'm3'].map((key) => actor(key, real)),
      ...['m1', 'm2', 'm3'].map(membership),
      given('m1', last - 1, 10_000),
      given('m1', last, 500_000),
      given('m2', last, 20_000),
      said('some', 310, '2016'),
      said('others', 290, '2016'),
      said('before', 200, '2014'),
    ]);
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'real-pole', pole: 'real-pole' });
    member = await app.signedIn('Mia', { role: 'MEMBER', over: 'm1', pole: 'real-pole' });
    pole = await app.idOf('real-pole');
  });
  afterAll(() => app.stop());

  it('is told to who facilitates it, and to nobody else', async () => {
    const neighbour = await app.signedIn('Nour', {
      ...{ role: 'FACILITATOR' as const, over: 'other-pole', pole: 'other-pole' },
    });
    for (const who of [member, neighbour])
      expect((await who.query(QUALITY, { pole })).data).toEqual({ figureQuality: null });
    expect((await app.query(QUALITY, { pole })).data).toEqual({ figureQuality: null });
    const { figureQuality: told } = (await facilitator.query<Quality>(QUALITY, { pole })).data;
    expect(told?.year).toBe(last);
    expect(told?.coverage.find((one) => one.figure === 'TURNOVER' && one.year === last)).toMatchObject({
      ...{ known: 2, of: 3 },
    });
    expect(told?.silent).toEqual([{ slug: 'm3' }]);
    expect(told?.doubtful).toMatchObject([
      { actor: { slug: 'm1' }, figure: 'TURNOVER', value: 500_000, doubts: ['TEN_TIMES_MORE'] },
    ]);
    expect(told?.disagreements).toHaveLength(1);
    expect(told?.disagreements[0]?.statements.map((one) => [one.value, one.about.slug]).sort()).toEqual([
      [290, 'real-pole'],
      [310, 'real-pole'],
    ]);
  });

  it('takes one statement', async () => {
    const { statements } = await countingStatements(() => facilitator.query(QUALITY, { pole }));
    expect(statements.filter((one) => one.startsWith('impact.'))).toEqual(['impact.qualityFacts']);
  });
});
