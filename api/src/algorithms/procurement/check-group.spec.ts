import fc from 'fast-check';
import {
  procurementFinding,
  procurementRule,
  procurementThresholds,
} from '@maillage/graph-schema/vocabulary';
import { checkGroup, qualifies, type CheckedGroup, type CheckedTender, type OtherGroup } from './index';

type Approvals = CheckedGroup['members'][number]['approvals'];
const member = (id: string, approvals: Approvals = [], ess = 'UNKNOWN') => {
  return { id, name: id.toUpperCase(), ess, approvals };
};
const tender = (more: Partial<CheckedTender> = {}): CheckedTender => ({
  nature: 'PUBLIC',
  socialServices: false,
  isPast: false,
  aloneAndInGroup: 'UNSAID',
  severalGroups: 'UNSAID',
  lots: [{ number: '1' }],
  ...more,
});
const group = (more: Partial<CheckedGroup> = {}): CheckedGroup => ({
  members: [member('a'), member('b')],
  leastTurnover: 0,
  turnover: 'NOT_ASKED',
  ...more,
});
const check = (
  asked: Partial<CheckedTender>,
  bidding: Partial<CheckedGroup> = {},
  others: readonly OtherGroup[] = [],
  today = '2026-06-01',
) => checkGroup({ tender: tender(asked), group: group(bidding), others, today });
const of = (rule: string, results: ReturnType<typeof check>) => results.filter((one) => one.rule === rule);
const verdictOf = ({ rule, finding }: ReturnType<typeof check>[number]) =>
  procurementFinding(rule, finding)?.verdict;

describe('the rules of public procurement', () => {
  it('hold for public tenders only', () => {
    expect(check({ nature: 'PRIVATE', lots: [{ number: '1', reservation: 'INSERTION' }] })).toEqual([]);
  });

  it.each([
    ['SERVICES', 'LOCAL', 59_999, '2026-04-01', 'NONE_NEEDED', 60_000],
    ['SERVICES', 'LOCAL', 60_000, '2026-04-01', 'ADAPTED', 216_000],
    ['SERVICES', 'LOCAL', 59_999, '2026-03-31', 'ADAPTED', 216_000],
    ['SUPPLIES', 'STATE', 39_999, '2026-03-31', 'NONE_NEEDED', 40_000],
    ['SUPPLIES', 'STATE', 139_999, '2026-06-01', 'ADAPTED', 140_000],
    ['SUPPLIES', 'STATE', 140_000, '2026-06-01', 'FORMAL', 140_000],
    ['SERVICES', 'LOCAL', 215_999, '2027-12-31', 'ADAPTED', 216_000],
    ['SERVICES', 'LOCAL', 216_000, '2027-12-31', 'FORMAL', 216_000],
    ['SERVICES', 'LOCAL', 216_000, '2025-12-31', 'ADAPTED', 221_000],
    ['WORKS', undefined, 99_999, '2026-06-01', 'NONE_NEEDED', 100_000],
    ['WORKS', undefined, 5_403_999, '2026-06-01', 'ADAPTED', 5_404_000],
    ['WORKS', undefined, 5_404_000, '2026-06-01', 'FORMAL', 5_404_000],
  ])('%s of %s for %d on %s: %s', (contract, buyerLevel, value, publishedOn, finding, amount) => {
    const results = check({ contract, buyerLevel, value, publishedOn });
    expect(of('THRESHOLD', results)).toMatchObject([{ finding, parameters: { value, amount } }]);
  });

  it('ask the buyer about an adapted procedure above the threshold, but for social services', () => {
    const asked = { contract: 'SERVICES', buyerLevel: 'LOCAL', value: 400_000, procedure: 'ADAPTED' };
    const [result] = of('THRESHOLD', check(asked));
    expect(result?.finding).toBe('FORMAL_BUT_ADAPTED');
    expect(result && verdictOf(result)).toBe('TO_CHECK');
    const social = check({ ...asked, socialServices: true });
    expect(of('THRESHOLD', social)).toEqual([]);
    expect(of('ADAPTED_PROCEDURE', social)).toMatchObject([{ finding: 'SOCIAL' }]);
  });

  it.each([[{}], [{ value: 300_000 }], [{ value: 300_000, contract: 'SERVICES' }], [{ contract: 'WORKS' }]])(
    'do not guess a threshold from %j',
    (known) => {
      expect(of('THRESHOLD', check(known))).toMatchObject([{ finding: 'UNKNOWN' }]);
    },
  );

  it('ask for one lead at one group for each lot', () => {
    const other = { lots: ['1'], members: ['a', 'c'], lead: 'a' };
    const finding = (lead: string | undefined, others: OtherGroup[]) =>
      of('LEAD_OF_ONE_GROUP', check({}, { lead }, others))[0];
    expect(finding('a', [other])).toMatchObject({ finding: 'LEAD_LEADS', parameters: { names: 'A' } });
    expect(finding('b', [other])).toMatchObject({ finding: 'ONE_LEADS', parameters: { names: 'A' } });
    expect(finding(undefined, [other])).toMatchObject({ finding: 'ONE_LEADS' });
    expect(finding('a', [{ ...other, lots: ['2'] }])).toMatchObject({ finding: 'FREE' });
    expect(finding('a', [{ ...other, lead: 'c' }])).toMatchObject({ finding: 'FREE' });
    // Nobody leads here, and nobody there.
    expect(finding(undefined, [{ lots: ['1'], members: ['c'] }])).toMatchObject({ finding: 'FREE' });
  });

  it.each([
    ['ALLOWED', 'ALLOWED', 'KEPT'],
    ['UNSAID', 'UNSAID', 'TO_CHECK'],
    ['FORBIDDEN', 'FORBIDDEN', 'BROKEN'],
  ])('know what a consultation says of several groups: %s', (severalGroups, finding, verdict) => {
    const other = { lots: ['1', '2'], members: ['b', 'z'] };
    const [result] = of('SEVERAL_GROUPS', check({ severalGroups }, {}, [other]));
    expect(result).toMatchObject({ finding, parameters: { names: 'B' } });
    expect(result && verdictOf(result)).toBe(verdict);
    expect(of('SEVERAL_GROUPS', check({ severalGroups }, {}, [{ ...other, lots: ['3'] }]))).toMatchObject([
      { finding: 'FREE' },
    ]);
  });

  it('limit the lots that are bid for', () => {
    const lots = ['1', '2', '3'].map((number) => ({ number }));
    expect(of('MOST_LOTS', check({ lots, mostLotsBid: 2, mostLotsWon: 1 }))).toMatchObject([
      { finding: 'OVER', parameters: { count: 3, most: 2 } },
      { finding: 'WON', parameters: { most: 1 } },
    ]);
    expect(of('MOST_LOTS', check({ lots, mostLotsBid: 3, mostLotsWon: 3 }))).toMatchObject([
      { finding: 'WITHIN' },
    ]);
    expect(of('SEPARATE_LOTS', check({ lots }))).toHaveLength(1);
    expect(of('SEPARATE_LOTS', check({}))).toEqual([]);
  });

  it('say what form is asked for, and ask none of one alone', () => {
    const lots = [{ number: '1', form: 'SOLIDAIRE' as const }];
    expect(of('FORM_AT_AWARD', check({ lots }))).toMatchObject([
      { finding: 'SOLIDAIRE_AT_AWARD', parameters: { lots: '1' } },
    ]);
    expect(of('LEAD_SOLIDARY', check({ lots }, { form: 'SOLIDAIRE' }))).toEqual([]);
    expect(of('FORM', check({ lots }, { form: 'CONJOINT' }))).toMatchObject([{ finding: 'CHOSEN' }]);
    const alone = check({ lots }, { members: [member('a')] }).map((one) => one.rule);
    expect(alone).not.toEqual(expect.arrayContaining(['FORM']));
    expect(alone).not.toEqual(expect.arrayContaining(['LEAD_OF_ONE_GROUP']));
  });

  it('freeze the group at the deadline', () => {
    expect(of('FROZEN', check({}))).toMatchObject([{ finding: 'UNKNOWN' }]);
    const until = check({ deadlineDay: '2026-07-01' });
    expect(of('FROZEN', until)).toMatchObject([{ finding: 'UNTIL', parameters: { on: '2026-07-01' } }]);
    expect(of('FROZEN', check({ deadlineDay: '2026-05-01', isPast: true }))).toMatchObject([
      { finding: 'PAST' },
    ]);
    const handedIn = (...atDeadline: string[]) =>
      of('FROZEN', check({ deadlineDay: '2026-05-01', isPast: true }, { atDeadline }))[0]?.finding;
    expect([handedIn('b', 'a'), handedIn('a', 'c')]).toEqual(['SAME', 'CHANGED']);
  });

  it('are none that were not in force on the day of the notice', () => {
    expect(check({ publishedOn: '2018-01-01' })).toEqual([]);
  });
});

describe('a reserved contract', () => {
  const held = (code: string, until?: string, since?: string) => ({ code, until, since });
  it.each([
    ['INSERTION', [held('ACI', '2026-06-30')], 'QUALIFIES'],
    ['INSERTION', [held('ACI', '2026-06-29')], 'EXPIRES'],
    ['INSERTION', [held('ACI', '2027-01-01', '2026-07-01')], 'EXPIRES'],
    ['INSERTION', [held('ACI')], 'END_UNKNOWN'],
    ['INSERTION', [held('ACI', '2026-01-01'), held('EI', '2027-01-01')], 'QUALIFIES'],
    ['INSERTION', [held('EA', '2030-01-01')], 'MISSING'],
    ['INSERTION', [held('ESUS', '2030-01-01')], 'MISSING'],
    ['ADAPTED', [held('ESAT', '2030-01-01')], 'QUALIFIES'],
    ['ADAPTED_OR_INSERTION', [held('ESAT', '2030-01-01')], 'QUALIFIES'],
    ['ADAPTED_OR_INSERTION', [held('AI', '2030-01-01')], 'QUALIFIES'],
    ['PRISON', [held('PRISON_WORK', '2030-01-01')], 'QUALIFIES'],
    ['PRISON', [], 'MISSING'],
  ] as const)('%s with %j: %s', (reservation, approvals, expected) => {
    expect(qualifies({ ess: 'YES', approvals }, reservation, '2026-06-30')).toBe(expected);
  });

  it.each([
    ['YES', [], 'QUALIFIES'],
    ['NO', [], 'MISSING'],
    ['UNKNOWN', [], 'ESS_UNKNOWN'],
    ['UNKNOWN', [held('ESUS', '2030-01-01')], 'QUALIFIES'],
    ['UNKNOWN', [held('ESUS', '2020-01-01')], 'ESS_UNKNOWN'],
    ['NO', [held('EI', '2030-01-01')], 'MISSING'],
  ])('to the ESS: %s with %j: %s', (ess, approvals, expected) => {
    expect(qualifies({ ess, approvals }, 'ESS', '2026-06-30')).toBe(expected);
  });

  it('wants every member to qualify on the day of the deadline, and names who does not', () => {
    const members = [
      member('a', [held('ACI', '2030-01-01')]),
      member('b', [held('EI', '2026-06-01')]),
      member('c'),
      member('d', [held('AI')]),
    ];
    const lots = [{ number: '1', reservation: 'INSERTION' as const }, { number: '2' }];
    const results = of('RESERVED', check({ lots, deadlineDay: '2026-06-30' }, { members }));
    expect(results.map(({ finding, parameters }) => [finding, parameters['names']])).toEqual([
      ['EXPIRES', 'B'],
      ['MISSING', 'C'],
      ['END_UNKNOWN', 'D'],
    ]);
    expect(results[0]?.parameters).toMatchObject({ lots: '1', article: 'L2113-13', on: '2026-06-30' });
    const fine = of('RESERVED', check({ lots, deadlineDay: '2026-06-30' }, { members: members.slice(0, 1) }));
    expect(fine).toMatchObject([{ finding: 'ALL_QUALIFY' }]);
    expect(of('RESERVED', check({ lots: lots.slice(1) }, { members }))).toEqual([]);
  });

  it('to the ESS lasts three years at most', () => {
    const duration = (months: number | undefined, whole?: number) =>
      of('ESS_DURATION', check({ months: whole, lots: [{ number: '1', reservation: 'ESS', months }] }))[0]
        ?.finding;
    expect([duration(36), duration(37), duration(undefined), duration(undefined, 48)]).toEqual([
      'WITHIN',
      'OVER',
      'WITHIN',
      'OVER',
    ]);
  });
});

describe('the table', () => {
  const text = fc.constantFrom(undefined, 'ALLOWED', 'FORBIDDEN', 'UNSAID', 'nonsense');
  const day = fc.constantFrom(undefined, '2025-05-05', '2026-02-02', '2026-07-07');
  const amount = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined });
  const asked = fc.record({
    contract: fc.constantFrom(undefined, 'SERVICES', 'SUPPLIES', 'WORKS'),
    buyerLevel: fc.constantFrom(undefined, 'LOCAL', 'STATE'),
    procedure: fc.constantFrom(undefined, 'ADAPTED', 'OPEN'),
    socialServices: fc.boolean(),
    publishedOn: day,
    deadlineDay: day,
    isPast: fc.boolean(),
    value: amount,
    months: fc.constantFrom(undefined, 12, 60),
    aloneAndInGroup: text,
    severalGroups: text,
    mostLotsBid: fc.constantFrom(undefined, 1, 3),
    mostLotsWon: fc.constantFrom(undefined, 1),
    lots: fc.array(
      fc.record({
        number: fc.constantFrom('1', '2'),
        value: amount,
        reservation: fc.constantFrom(undefined, 'INSERTION' as const, 'ESS' as const),
        form: fc.constantFrom(undefined, 'SOLIDAIRE' as const, 'CONJOINT' as const),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  });

  it('has every finding, and every check fills in what its sentence names', () => {
    const seen = new Set<string>();
    const members = [
      member('a', [{ code: 'EI' }]),
      member('b', [{ code: 'EI', until: '2020-01-01' }], 'YES'),
      member('c', [{ code: 'EI', until: '2040-01-01' }], 'NO'),
      member('d'),
    ];
    fc.assert(
      fc.property(
        asked,
        fc.subarray(members, { minLength: 1 }),
        fc.constantFrom(undefined, 'a', 'b'),
        fc.constantFrom(0, 10, 5_000_000),
        fc.constantFrom('PASSES' as const, 'TO_CHECK' as const),
        fc.subarray([
          { lots: ['1'], members: ['a'], lead: 'a' },
          { lots: ['2'], members: ['b'] },
        ]),
        fc.constantFrom(undefined, 'SOLIDAIRE' as const),
        (call, who, lead, leastTurnover, turnover, others, form) => {
          const bidding = { members: who, lead, leastTurnover, turnover, form };
          const results = check(call as Partial<CheckedTender>, bidding, others);
          return results.every(({ rule, finding, parameters }) => {
            seen.add(`${rule} ${finding}`);
            const sentence = procurementFinding(rule, finding)?.sentence;
            const named = [sentence?.fr ?? '{?}', sentence?.en ?? '{?}'].flatMap((words) => [
              ...words.matchAll(/\{(.+?)\}/g),
            ]);
            return named.every(([, name = '']) => parameters[name] !== undefined);
          });
        },
      ),
      { numRuns: 2000 },
    );
    expect(seen.size).toBeGreaterThan(30);
  });

  it('has for each contract, buyer and day one threshold of each kind at most', () => {
    for (const contract of ['SERVICES', 'SUPPLIES', 'WORKS'] as const)
      for (const buyer of ['LOCAL', 'STATE'] as const)
        for (const on of ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2027-12-31'])
          for (const code of ['NO_PROCEDURE', 'FORMAL'])
            expect(
              procurementThresholds.filter(
                (one) =>
                  one.code === code &&
                  one.contracts.includes(contract) &&
                  (one.buyer ?? buyer) === buyer &&
                  one.since <= on &&
                  on <= (one.until ?? '9999'),
              ),
            ).toHaveLength(1);
  });

  it('names an article for each rule', () => {
    expect(procurementRule('FROZEN')?.article).toBe('R2142-26');
    expect(procurementRule('nonsense')).toBeUndefined();
  });
});
