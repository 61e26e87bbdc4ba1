import { bidStates } from '@maillage/graph-schema/vocabulary';
import { agreement, type BidTie } from './bid-record';
import { movedBid, nextStates, type Move } from './move-bid';
import { sampleBid } from '../testing/samples';

const on = '2026-06-30';
const agreed = (state: BidTie['bid']['state']): BidTie => {
  const tie = sampleBid();
  const participants = tie.participants.map((one) => ({
    ...one,
    answers: [agreement(tie, one, { on, by: 'test' })],
  }));
  return { ...tie, participants, bid: { ...tie.bid, state } };
};
const move = (tie: BidTie, to: Move['to'], more: Partial<Move> = {}) => movedBid(tie, { to, on, ...more });

describe('the way of a bid', () => {
  it('leads from gathering to a result, with its status and its readers', () => {
    const formed = move(agreed('GATHERING'), 'FORMED').tie;
    expect(formed).toMatchObject({
      status: 'COMMITMENT',
      readers: expect.not.arrayContaining(['pole:pole']) as string[],
    });
    const submitted = formed && move(formed, 'SUBMITTED').tie;
    expect(submitted?.readers).toEqual(['actor:a', 'actor:b', 'actor:c', 'facilitators:pole', 'pole:pole']);
    const won =
      submitted &&
      move(submitted, 'WON', { result: { on, amount: 84_000, offers: 4 }, readers: ['public'] }).tie;
    expect(won).toMatchObject({
      status: 'REALISED',
      readers: ['public'],
      bid: { state: 'WON', result: { amount: 84_000 } },
    });
    const back = won && move(won, 'SUBMITTED').tie;
    expect(back).toMatchObject({ status: 'COMMITMENT', bid: { state: 'SUBMITTED' } });
    expect(back?.bid.result).toBeUndefined();
    expect(back?.readers).toContain('pole:pole');
  });

  it('is shown to the group alone where it is lost or withdrawn, and has ended', () => {
    const lost = move(agreed('SUBMITTED'), 'LOST', { result: { on: '2026-07-01', offers: 5 } }).tie;
    expect(lost).toMatchObject({ status: 'ABANDONED', until: '2026-07-01' });
    expect(lost?.readers).toEqual(['actor:a', 'actor:b', 'actor:c', 'facilitators:pole']);
    const withdrawn = move(agreed('FORMED'), 'WITHDRAWN').tie;
    expect(withdrawn).toMatchObject({ status: 'ABANDONED', until: on });
    const again = withdrawn && move(withdrawn, 'GATHERING').tie;
    expect(again?.until).toBeUndefined();
  });

  it('asks everybody’s agreement before the group is formed', () => {
    expect(move(sampleBid(), 'FORMED').problems[0]?.code).toBe('BID_NOT_READY');
    expect(nextStates('GATHERING', false)).toEqual(['WITHDRAWN']);
    expect(nextStates('GATHERING', true)).toEqual(['FORMED', 'WITHDRAWN']);
  });

  it('has no short cuts', () => {
    const refused = (from: BidTie['bid']['state']) =>
      bidStates
        .map((one) => one.code)
        .filter((to) => move(agreed(from), to).problems[0]?.code === 'BID_STATE');
    expect(refused('GATHERING')).toEqual(['GATHERING', 'SUBMITTED', 'WON', 'LOST']);
    expect(refused('FORMED')).toEqual(['FORMED', 'WON', 'LOST']);
    expect(refused('WON')).toEqual(['GATHERING', 'FORMED', 'WON', 'LOST', 'WITHDRAWN']);
  });
});
