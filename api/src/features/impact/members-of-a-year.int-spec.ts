import { actor, editingGround } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const REPORT = `query ($pole: String) {
  memberFigures(pole: $pole) { indicators { code readings { year value qualifier coverage { known of } } } }
}`;

interface Report {
  memberFigures: {
    indicators: {
      code: string;
      readings: { year: number; value: number; qualifier: string; coverage: { known: number; of: number } }[];
    }[];
  };
}

const real = { fictitious: false };
const members = ['m1', 'm2', 'm3', 'm4', 'm5'];
const membership = (who: string, since = '2015', until = '..', more: object = {}) =>
  put('ties', {
    key: `membership-${who}-${since}`,
    kind: 'MEMBERSHIP',
    name: `Membership of ${who}`,
    pole: 'real-pole',
    ...{ since, until },
    participants: [
      { who, role: 'MEMBER' },
      { who: 'real-pole', role: 'CLUSTER' },
    ],
    evidence: says('minutes', 3),
    ...{ ...real, ...more },
  });
const given = (
  of: string,
  figure: 'TURNOVER' | 'FTE',
  value: number,
  qualifier: 'EXACT' | 'ABOUT' = 'EXACT',
) =>
  put('returns', {
    key: `${of}--return-2019-${figure.toLowerCase()}`,
    readers: [`acting:${of}`, 'facilitators:real-pole'],
    ...{ of, year: 2019, figure, value, qualifier },
    said: { how: 'ACCOUNT', on: '2020-02-01' },
    ...real,
  });

describe('the sums of a year', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  let pole: string;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      put('poles', { key: 'real-pole', name: 'Real pole', ...real }),
      ...members.map((key) => actor(key, real)),
      ...members.map((one) => membership(one)),
      ...members.map((one, at) => given(one, 'TURNOVER', 100 + at)),
      // None of these was a member in the year: the first had left and came back, and nobody joined but in a plan.
      ...['back', 'planned', 'joked'].map((key) => actor(key, real)),
      ...[membership('back', '2010', '2012'), membership('back', '2023')],
      membership('planned', '2015', '..', { modality: 'PLANNED' }),
      membership('joked', '2015', '..', { fictitious: true }),
      ...['back', 'planned', 'joked'].map((one) => given(one, 'TURNOVER', 1000)),
      // One of them is not sure of its own.
      ...members.map((one, at) => given(one, 'FTE', 20 + at, at === 1 ? 'ABOUT' : 'EXACT')),
    ]);
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'real-pole', pole: 'real-pole' });
    pole = await app.idOf('real-pole');
  });
  afterAll(() => app.stop());

  const told = ({ data }: { data: Report }) =>
    data.memberFigures.indicators.map(({ code, readings }) => [code, readings]);
  const reading = (value: number, qualifier: string) => [
    { year: 2019, value, qualifier, coverage: { known: 5, of: 5 } },
  ];

  it('are of who is said to be a member then, like those that are asked', async () => {
    const { data } = await facilitator.query<Report>(REPORT);
    expect(told({ data })[0]).toEqual(['GIVEN_TURNOVER', reading(510, 'EXACT')]);
    const others = await facilitator.query<{
      figureQuality: { silent: { slug: string }[] };
      figureCollection: { members: { actor: { slug: string } }[] };
    }>(
      `query ($pole: ID!) {
        figureQuality(pole: $pole) { silent { slug } }
        figureCollection(pole: $pole, year: 2019) { members { actor { slug } } }
      }`,
      { pole },
    );
    expect(others.data.figureCollection.members.map(({ actor: { slug } }) => slug)).toEqual(members);
    // The last year is one in which who came back was a member.
    expect(others.data.figureQuality.silent.map(({ slug }) => slug).sort()).toEqual(['back', ...members]);
  });

  it('are as exact as the least exact of them, once published too', async () => {
    const expected = [
      ['GIVEN_TURNOVER', reading(510, 'EXACT')],
      ['GIVEN_FTE', reading(110, 'ABOUT')],
    ];
    expect(told(await facilitator.query<Report>(REPORT))).toEqual(expected);
    await facilitator.query(
      'mutation ($pole: ID!) { publishFigures(pole: $pole, year: 2019) { problems { code } } }',
      { pole },
    );
    expect(told(await app.query<Report>(REPORT))).toEqual(expected);
  });
});
