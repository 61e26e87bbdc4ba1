import { sampleMember, sampleRoom, sampleTender } from '../testing/samples';
import { watchRules } from './watch-rules';
import type { OtherGroup, Room, RoomLot } from './room';

const now = new Date('2026-05-10T08:00:00Z');
const watched = (more: Partial<Room>, rule: string, at = now) =>
  watchRules(sampleRoom(more), at)
    .filter((one) => one.rule === rule)
    .map(({ finding, verdict, who }) => [finding, verdict, who.join(' ')]);
const other = (more: Partial<OtherGroup> = {}): OtherGroup => ({
  slug: 'autre',
  name: 'Autre',
  lots: ['1'],
  members: [{ id: 'id-a', role: 'LEAD' }],
  ...more,
});

// The rules themselves are tested with `algorithms/procurement`; here, that the room asks them rightly.
describe('the rules that a room watches', () => {
  it('are none for a private tender, for a bid without a call and for one that is over', () => {
    expect(watchRules(sampleRoom({ tender: sampleTender({ nature: 'PRIVATE' }) }), now)).toEqual([]);
    expect(watchRules(sampleRoom({ tender: undefined }), now)).toEqual([]);
    expect(watchRules(sampleRoom({ state: 'LOST' }), now)).toEqual([]);
    expect(watchRules(sampleRoom(), now)).not.toEqual([]);
  });

  it('see the other groups for the same lots, who leads there and who is a member', () => {
    expect(watched({}, 'LEAD_OF_ONE_GROUP')).toEqual([['FREE', 'KEPT', '']]);
    expect(watched({ others: [other()] }, 'LEAD_OF_ONE_GROUP')).toEqual([['LEAD_LEADS', 'BROKEN', 'a']]);
    expect(watched({ others: [other({ lots: ['3'] })] }, 'LEAD_OF_ONE_GROUP')).toEqual([
      ['FREE', 'KEPT', ''],
    ]);
    const partner = other({ members: [{ id: 'id-b', role: 'PARTNER' }] });
    expect(watched({ others: [partner] }, 'LEAD_OF_ONE_GROUP')).toEqual([['FREE', 'KEPT', '']]);
    const tender = sampleTender({ severalGroups: 'FORBIDDEN' });
    expect(watched({ tender, others: [partner] }, 'SEVERAL_GROUPS')).toEqual([['FORBIDDEN', 'BROKEN', 'b']]);
  });

  it('name members by their names in sentences, and by their keys for the room', () => {
    const rules = watchRules(sampleRoom({ others: [other()] }), now);
    expect(rules.find((one) => one.rule === 'LEAD_OF_ONE_GROUP')).toMatchObject({
      article: 'R2142-23',
      parameters: { names: 'Structure A' },
      who: ['a'],
    });
  });

  it('hold each member’s approval against the day of the deadline, by the article of the reservation', () => {
    const lots: RoomLot[] = [{ number: '1', reservation: 'INSERTION' }, { number: '2' }];
    const members = (until: string) => [
      sampleMember('a', { role: 'LEAD', approvals: [{ code: 'EI', until: '2026-05-29' }] }),
      sampleMember('b', { approvals: [{ code: 'ACI', until }] }),
    ];
    expect(watched({ lots, members: members('2030-01-01') }, 'RESERVED')).toEqual([
      ['ALL_QUALIFY', 'KEPT', ''],
    ]);
    const expiring = { lots, members: members('2026-05-28') };
    expect(watched(expiring, 'RESERVED')).toEqual([['EXPIRES', 'BROKEN', 'b']]);
    const found = watchRules(sampleRoom(expiring), now).find((one) => one.rule === 'RESERVED');
    expect(found?.article).toBe('L2113-13');
  });

  it('freeze the composition from the deadline on, to the minute, and know what was handed in', () => {
    const after = new Date('2026-05-29T10:00:00Z');
    const state = 'SUBMITTED' as const;
    expect(watched({}, 'FROZEN', new Date('2026-05-29T09:59:59Z'))).toEqual([['UNTIL', 'KEPT', '']]);
    expect(watched({}, 'FROZEN', after)).toEqual([['PAST', 'BROKEN', '']]);
    expect(watched({ state, atDeadline: ['id-a', 'id-b'] }, 'FROZEN', after)).toEqual([['SAME', 'KEPT', '']]);
    expect(watched({ state, atDeadline: ['id-a'] }, 'FROZEN', after)).toEqual([['CHANGED', 'TO_CHECK', '']]);
  });

  it('leave the turnover to be checked among members', () => {
    const lots: RoomLot[] = [{ number: '1', leastTurnover: 100_000 }, { number: '2' }];
    expect(watched({ lots }, 'CAPACITY')).toEqual([['AMONG_YOU', 'TO_CHECK', '']]);
    expect(watched({}, 'CAPACITY')).toEqual([['NOT_ASKED', 'KEPT', '']]);
  });

  it('ask for what the lot that asks most does, each against its own value', () => {
    const lots: RoomLot[] = [
      { number: '1', value: 100_000, leastTurnover: 120_000 },
      { number: '2', value: 60_000, leastTurnover: 90_000 },
    ];
    const found = watchRules(sampleRoom({ lots }), now);
    const of = (rule: string) => found.find((one) => one.rule === rule);
    expect(of('CAPACITY')?.parameters).toEqual({ amount: 120_000 });
    expect(of('TURNOVER_ASKED')).toMatchObject({
      finding: 'WITHIN',
      parameters: { amount: 120_000, value: 100_000 },
    });
  });
});
