import { checkGroup, type CheckedGroup, type CheckedTender } from './index';

const check = (asked: Partial<CheckedTender>, bidding: Partial<CheckedGroup>) =>
  checkGroup({
    tender: {
      ...{ nature: 'PUBLIC', socialServices: false, isPast: false, lots: [{ number: '1' }] },
      ...{ aloneAndInGroup: 'UNSAID', severalGroups: 'UNSAID' },
      ...asked,
    },
    group: { members: [], leastTurnover: 0, turnover: 'NOT_ASKED', ...bidding },
    others: [],
    today: '2026-06-01',
  });
const of = (rule: string, results: ReturnType<typeof check>) => results.filter((one) => one.rule === rule);

describe('rules on the turnover that is asked for', () => {
  it.each([
    [300_000, 200_000, 'WITHIN'],
    [300_001, 200_000, 'OVER'],
    [1, undefined, 'VALUE_UNKNOWN'],
    [1, 0, 'VALUE_UNKNOWN'],
  ])('question a turnover of %d for %s', (leastTurnover, value, finding) => {
    const lots = [{ number: '1', value, leastTurnover }];
    const results = check({ lots }, { leastTurnover, turnover: 'TO_CHECK' });
    expect(of('TURNOVER_ASKED', results)).toMatchObject([{ finding }]);
    expect(of('CAPACITY', results)).toMatchObject([{ finding: 'AMONG_YOU' }]);
    expect(of('CAPACITY', check({}, { leastTurnover, turnover: 'PASSES' }))[0]?.finding).toBe('PASSES');
  });

  it('hold what each lot asks against its own value, and tell the one most to be questioned', () => {
    const lots = [
      { number: '1', value: 100_000, leastTurnover: 120_000 },
      { number: '2', value: 50_000, leastTurnover: 90_000 },
    ];
    const told = (asked: CheckedTender['lots']) =>
      of('TURNOVER_ASKED', check({ lots: asked, value: 900_000 }, { leastTurnover: 120_000 }));
    expect(told(lots)).toMatchObject([{ finding: 'OVER', parameters: { amount: 90_000, value: 50_000 } }]);
    expect(told(lots.slice(0, 1))).toMatchObject([
      { finding: 'WITHIN', parameters: { amount: 120_000, value: 100_000 } },
    ]);
    expect(told([{ number: '1', leastTurnover: 120_000 }, { number: '3' }])).toMatchObject([
      { finding: 'VALUE_UNKNOWN', parameters: { amount: 120_000 } },
    ]);
  });

  it('take the lots together for what somebody typed, and the call where a lot has no value', () => {
    const lots = [
      { number: '1', value: 100_000 },
      { number: '2', value: 100_000 },
    ];
    const finding = (asked: Partial<CheckedTender>) =>
      of('TURNOVER_ASKED', check(asked, { leastTurnover: 250_000 }))[0]?.finding;
    expect(finding({ lots })).toBe('WITHIN');
    expect(finding({ lots: lots.slice(0, 1) })).toBe('OVER');
    expect(finding({ lots: [{ number: '1' }], value: 200_000 })).toBe('WITHIN');
  });
});
