import { sampleBid } from '../testing/samples';
import { membersOf, type BidTie } from './bid-record';
import { changedBid, type BidChange } from './change-bid';
import { undoneBid } from './undo-change';

const open = { isPastDeadline: false };
const changed = (tie: BidTie, change: BidChange): BidTie => {
  const made = changedBid(tie, change, { lotsOfCall: ['1', '2'], isPastDeadline: false }).tie;
  if (!made) throw new Error('refused');
  return made;
};

describe('undoing the last change of a room', () => {
  it('brings back what was there', () => {
    const before = sampleBid();
    for (const change of [
      { kind: 'SHARES', by: 'EQUAL' },
      { kind: 'NO_MEMBER', who: 'c' },
      { kind: 'LEAD', who: 'b' },
      { kind: 'FORM', form: 'SOLIDAIRE', leadSolidary: false },
      { kind: 'PART', who: 'a', lot: '2', amount: 1 },
    ] as const)
      expect(undoneBid(changed(before, change), before, open).tie).toEqual(before);
  });

  it('brings back what was agreed before the change, and takes no answer back', () => {
    const answer = { stance: 'CONFIRMED' as const, on: '2026-05-01T10:00:00.000Z' };
    const answered = (tie: BidTie, who: string): BidTie => ({
      ...tie,
      participants: tie.participants.map((one) => (one.who === who ? { ...one, answers: [answer] } : one)),
    });
    const before = answered(sampleBid(), 'c');
    const after = answered(changed(before, { kind: 'SHARES', by: 'EQUAL' }), 'a');
    const { tie } = undoneBid(after, before, open);
    expect(tie && membersOf(tie).map((one) => one.answers)).toEqual([[], [], [answer]]);
    expect(undoneBid(before, sampleBid(), open).problems).toMatchObject([{ code: 'BID_STATE' }]);
  });

  it('takes no step of the bid back, nor the composition once it is frozen', () => {
    const before = sampleBid();
    const handedIn = { ...before, bid: { ...before.bid, state: 'SUBMITTED' as const } };
    expect(undoneBid(handedIn, before, open).problems).toMatchObject([{ code: 'BID_STATE' }]);
    expect(undoneBid(before, undefined, open).problems).toMatchObject([{ code: 'BID_STATE' }]);
    const left = changed(before, { kind: 'NO_MEMBER', who: 'c' });
    expect(undoneBid(left, before, { isPastDeadline: true }).problems).toMatchObject([
      { code: 'BID_FROZEN' },
    ]);
    const renamed = changed(before, { kind: 'WORDS', name: 'Autre nom' });
    expect(undoneBid(renamed, before, { isPastDeadline: true }).tie?.name).toBe(before.name);
  });
});
