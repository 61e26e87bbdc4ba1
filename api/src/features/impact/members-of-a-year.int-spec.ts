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
      // One of them is not sure of its own.
      ...members.map((one, at) => given(one, 'FTE', 20 + at, at === 1 ? 'ABOUT' : 'EXACT')),
    ]);
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'real-pole', pole: 'real-pole' });
    const { records } = await app.database.driver.executeQuery(
      "MATCH (p:Pole { slug: 'real-pole' }) RETURN p.id AS id",
    );
    pole = String(records[0]?.get('id'));
  });
  afterAll(() => app.stop());

  const told = ({ data }: { data: Report }) =>
    data.memberFigures.indicators.map(({ code, readings }) => [code, readings]);
  const reading = (value: number, qualifier: string) => [
    { year: 2019, value, qualifier, coverage: { known: 5, of: 5 } },
  ];

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
