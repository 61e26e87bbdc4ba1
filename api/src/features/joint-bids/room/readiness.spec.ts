import { readinessOf } from './readiness';
import { sampleMember, sampleRoom, sampleTender } from '../testing/samples';
import { watchRules } from './watch-rules';
import type { Room } from './room';

const now = new Date('2026-05-10T08:00:00Z');
const of = (more: Partial<Room> = {}) => {
  const room = sampleRoom(more);
  return readinessOf(room, watchRules(room, now), now);
};
const gaps = (more: Partial<Room> = {}) =>
  of(more).gaps.map(({ gap, who, what }) => [gap, [...who, ...what].join(' ')]);

describe('readiness in one glance', () => {
  it('is complete where nothing is missing', () => {
    expect(of()).toEqual({ formable: true, ready: true, gaps: [] });
  });

  it('says what is missing and by whom', () => {
    const members = [
      sampleMember('a', { share: 30, standing: 'OTHER_TERMS' }),
      sampleMember('b', { standing: 'WAITING' }),
      sampleMember('c', { share: 20, standing: 'DECLINED' }),
    ];
    const papers = [
      { what: 'DC1', due: '2026-05-09', done: false },
      { what: 'DC2', who: 'b', done: false },
      { what: 'RIB', who: 'a', done: true },
    ];
    expect(gaps({ members, papers, parts: [{ who: 'a', lot: '1' }] })).toEqual([
      ['LEAD', ''],
      ['ANSWER', 'b'],
      ['TERMS', 'a'],
      ['DECLINED', 'c'],
      ['SHARES', 'b'],
      ['LOT', '2'],
      ['TASK', 'b c'],
      ['AMOUNT', 'a'],
      ['PAPER', 'b DC1 DC2'],
    ]);
    const found = of({ members, papers });
    expect(found.formable).toBe(false);
    expect(found.gaps.find((one) => one.gap === 'SHARES')?.missing).toBe(50);
    expect(found.gaps.find((one) => one.gap === 'PAPER')?.late).toBe(true);
  });

  it('lets a group be formed that still lacks papers, amounts or a deadline', () => {
    const open = of({
      papers: [{ what: 'DC1', done: false }],
      tender: sampleTender({ deadline: undefined, deadlineAt: undefined }),
    });
    expect(open).toMatchObject({ formable: true, ready: false });
    expect(open.gaps.map((one) => one.gap)).toEqual(['PAPER', 'DEADLINE']);
  });

  it('says that the deadline has passed, that a rule is not kept; nothing once the bid is handed in', () => {
    const late = sampleTender({ deadlineAt: '2026-05-10T07:59:00Z', mostLotsBid: 1 });
    expect(gaps({ tender: late })).toEqual([
      ['RULE', 'MOST_LOTS'],
      ['DEADLINE', ''],
    ]);
    expect(gaps({ tender: late, state: 'SUBMITTED' })).toEqual([]);
  });

  it('asks no deadline where there is no call', () => {
    expect(gaps({ tender: undefined })).toEqual([]);
  });

  it('is not formable alone', () => {
    expect(of({ members: [sampleMember('a', { role: 'LEAD', share: 100 })] }).formable).toBe(false);
  });
});
