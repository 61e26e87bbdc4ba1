import { countingStatements } from '../../platform/database/statement-count';
import { editingGround } from '../../testing/editing-ground';
import { put } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const TARGETS = `query ($pole: String) {
  indicatorTargets(pole: $pole) {
    mayEdit
    indicators { code readings { year } }
    targets { id indicator value unit dueYear setOn author source endedAt endedWhy }
  }
}`;
const SET = `mutation ($pole: ID!, $aim: IndicatorTargetInput!) {
  setIndicatorTarget(pole: $pole, aim: $aim) { target { id } problems { code field } }
}`;
const END = `mutation ($target: ID!, $why: String!) {
  endIndicatorTarget(target: $target, why: $why) { target { endedWhy } problems { code field } }
}`;

interface Target {
  id: string;
  indicator: string;
  value: number;
  dueYear: number | null;
  author: string;
  endedAt: string | null;
  endedWhy: string | null;
}
interface Listed {
  indicatorTargets: {
    mayEdit: boolean;
    indicators: { code: string; readings: object[] }[];
    targets: Target[];
  };
}
interface Kept {
  setIndicatorTarget: { target: { id: string } | null; problems: { code: string; field: string | null }[] };
}

const aim = {
  ...{ indicator: 'MEMBERS', value: 45, dueYear: 2028 },
  ...{ setOn: '2026-06-12', author: 'General assembly', source: 'Minutes of June' },
};

describe('targets of indicators', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  let member: SignedIn;
  let neighbour: SignedIn;
  let pole: string;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([...editingGround, put('poles', { key: 'real-pole', name: 'Real', fictitious: false })]);
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'real-pole', pole: 'real-pole' });
    member = await app.signedIn('Mia', { role: 'MEMBER', over: 'a', pole: 'real-pole' });
    neighbour = await app.signedIn('Nour', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' });
    pole = await app.idOf('real-pole');
  });
  afterAll(() => app.stop());

  const listed = async (of = 'real-pole') =>
    (await app.query<Listed>(TARGETS, { pole: of })).data.indicatorTargets;
  const set = async (who: SignedIn, more: Record<string, unknown> = {}) =>
    who.query<Kept>(SET, { pole, aim: { ...aim, ...more } });
  const told = async () =>
    (await listed()).targets.map(({ value, dueYear, endedAt, endedWhy }) => [
      ...[value, dueYear, endedAt !== null, endedWhy],
    ]);

  it('are set by who facilitates the pole, and read by everybody with their date, author and source', async () => {
    for (const who of [member, neighbour])
      expect((await set(who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await set(facilitator)).data.setIndicatorTarget.problems).toEqual([]);
    const { mayEdit, targets } = await listed();
    expect(mayEdit).toBe(false);
    expect(targets).toMatchObject([{ ...aim, unit: 'STRUCTURE', endedAt: null, endedWhy: null }]);
  });

  it('stay in the history when another one takes their place, and once is as good as twice', async () => {
    await set(facilitator);
    expect(await told()).toHaveLength(1);
    await set(facilitator, { value: 50, setOn: '2026-09-01' });
    await set(facilitator, { value: 60, dueYear: 2030 });
    expect(await told()).toEqual([
      [50, 2028, false, null],
      [60, 2030, false, null],
      [45, 2028, true, null],
    ]);
  });

  it('are given up for a reason', async () => {
    const { targets } = await listed();
    const target = targets.find((one) => one.dueYear === 2030)?.id;
    const replaced = targets.find((one) => one.value === 45)?.id;
    for (const who of [member, neighbour])
      expect((await who.query(END, { target, why: 'because' })).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    const end = (why: string, of = target) =>
      facilitator.query<{
        endIndicatorTarget: { target: { endedWhy: string } | null; problems: { code: string }[] };
      }>(END, { target: of, why });
    expect((await end(' ')).data.endIndicatorTarget.problems).toMatchObject([{ code: 'SAY_WHY' }]);
    expect((await end('Too far')).data.endIndicatorTarget.problems).toEqual([]);
    expect((await told())[1]).toEqual([60, 2030, true, 'Too far']);
    const again = (await end('Again')).data.endIndicatorTarget;
    expect(again).toMatchObject({ target: { endedWhy: 'Too far' }, problems: [] });
    const gone = (await end('Too late', replaced)).data.endIndicatorTarget;
    expect(gone.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await told())[1]).toEqual([60, 2030, true, 'Too far']);
  });

  it('are refused where they make no sense, and are of no other pole', async () => {
    const { data } = await set(facilitator, { setOn: '2999-01-01' });
    expect(data.setIndicatorTarget).toMatchObject({
      target: null,
      problems: [{ code: 'INVALID_INPUT', field: 'setOn' }],
    });
    expect((await listed('other-pole')).targets).toEqual([]);
  });

  it('can be set for what has no value yet, and not for what is told part by part', async () => {
    const { indicators } = await listed();
    expect(indicators.find((one) => one.code === 'JOBS')?.readings).toEqual([]);
    expect(indicators.map((one) => one.code)).not.toContain('FUNDING_BY_FUNDER');
    const { data } = await set(facilitator, { indicator: 'FUNDING_BY_FUNDER' });
    expect(data.setIndicatorTarget.problems).toMatchObject([{ code: 'NOT_FOUND', field: 'indicator' }]);
  });

  it('take one statement', async () => {
    const { statements } = await countingStatements(() => app.query(TARGETS));
    expect(statements).toEqual(['impact.targets']);
  });
});
