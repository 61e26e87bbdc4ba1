import { actor, editingGround } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const real = { fictitious: false };
const members = ['m1', 'm2', 'm3', 'm4'];
const years = [2014, 2015, 2016, 2017];

interface Report {
  memberFigures: {
    territory: string | null;
    territories: { key: string; members: number }[];
    indicators: { code: string; readings: { year: number; value: number | null }[] }[];
  };
}

describe('sums of a territory that became another', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    const territory = (key: string, code: string, more: object) =>
      put('territories', { key, level: 'REGION', code, name: key, reference: 'INSEE', ...more });
    await app.put([
      ...editingGround,
      put('poles', { key: 'real-pole', name: 'Real pole', ...real }),
      territory('before', '73', { until: '2015-12-31' }),
      territory('after', '76', { since: '2016-01-01', until: '..' }),
      // What was made of several may keep the code of the largest of them.
      territory('part', '31000', {
        level: 'EPCI',
        within: ['merged', 'before', 'after'],
        until: '2016',
      }),
      territory('merged', '31000', { level: 'EPCI', since: '2017' }),
      ...members.map((key) => actor(key, { ...real, territory: 'part' })),
      ...members.map((who) =>
        put('ties', {
          ...{ key: `membership-${who}`, kind: 'MEMBERSHIP', name: who, pole: 'real-pole', since: '2010' },
          participants: [
            { who, role: 'MEMBER' },
            { who: 'real-pole', role: 'CLUSTER' },
          ],
          ...{ until: '..', evidence: says('minutes', 3), ...real },
        }),
      ),
      ...members.flatMap((of) =>
        years.map((year, at) =>
          put('returns', {
            key: `${of}--return-${year}-turnover`,
            readers: [`acting:${of}`, 'facilitators:real-pole'],
            ...{ of, year, figure: 'TURNOVER', value: 100 + 10 * at },
            said: { how: 'ACCOUNT', on: `${year + 1}-02-01` },
            ...real,
          }),
        ),
      ),
    ]);
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'real-pole', pole: 'real-pole' });
  });
  afterAll(() => app.stop());

  const toldOf = async (territory: string, who: Pick<SignedIn, 'query'> = facilitator) => {
    const { data } = await who.query<Report>(
      `query ($territory: String) { memberFigures(pole: "real-pole", territory: $territory) {
        territory territories { key members } indicators { code readings { year value } } } }`,
      { territory },
    );
    const yearsOf = (code: string) =>
      data.memberFigures.indicators.find((one) => one.code === code)?.readings.map(({ year }) => year) ?? [];
    return { ...data.memberFigures, given: yearsOf('GIVEN_TURNOVER'), changes: yearsOf('TURNOVER_CHANGE') };
  };
  const behind = async (territory: string, year: number) => {
    const { data } = await facilitator.query<{ figuresBehind: { totalCount: number } }>(
      `query ($territory: String!, $year: Int!) { figuresBehind(pole: "real-pole", indicator: GIVEN_TURNOVER,
        territory: $territory, year: $year, first: 10) { totalCount } }`,
      { territory, year },
    );
    return data.figuresBehind.totalCount;
  };

  it('are of the years alone in which each had its limits, and so are changes from one year to the next', async () => {
    expect(await toldOf('REGION:73')).toMatchObject({ territory: 'REGION:73', given: [2014, 2015] });
    expect(await toldOf('REGION:76')).toMatchObject({ given: [2016, 2017], changes: [2017] });
    expect(await toldOf('')).toMatchObject({ changes: [2015, 2016, 2017] });
    const codes = (await toldOf('REGION:76')).indicators.filter((one) => one.readings.length > 0);
    expect(codes.flatMap((one) => one.readings).filter(({ year }) => year < 2016)).toEqual([]);
    expect(await toldOf('')).toMatchObject({ territory: null, given: years });
  });

  it('open onto figures of these years alone', async () => {
    expect(await Promise.all(years.map((year) => behind('REGION:73', year)))).toEqual([4, 4, 0, 0]);
    expect(await Promise.all(years.map((year) => behind('REGION:76', year)))).toEqual([0, 0, 4, 4]);
  });

  it('are told to everybody of the same years, once they are published', async () => {
    const pole = await app.idOf('real-pole');
    for (const year of years) {
      const { data } = await facilitator.query<{ publishFigures: { problems: object[] } }>(
        `mutation ($pole: ID!, $year: Int!) { publishFigures(pole: $pole, year: $year) { problems { code } } }`,
        { pole, year },
      );
      expect(data.publishFigures.problems).toEqual([]);
    }
    const everybody = app.browser();
    expect((await toldOf('', everybody)).given).toEqual(years);
    expect((await toldOf('REGION:73', everybody)).given).toEqual([2014, 2015]);
    expect((await toldOf('REGION:76', everybody)).given).toEqual([2016, 2017]);
  });

  it('of two with one code count each member once, in the years of both', async () => {
    const { territories, given } = await toldOf('EPCI:31000');
    expect(territories.find(({ key }) => key === 'EPCI:31000')?.members).toBe(4);
    expect(given).toEqual(years);
    expect(await behind('EPCI:31000', 2016)).toBe(4);
  });
});
