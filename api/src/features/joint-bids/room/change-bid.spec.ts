import fc from 'fast-check';
import { missingShare } from '../../../algorithms/shares';
import { agreement, isFormable, membersOf, settled, standing, type BidTie } from './bid-record';
import { changedBid, footprint, type BidChange, type ChangeGround } from './change-bid';
import { sampleBid } from '../testing/samples';

const ground: ChangeGround = { lotsOfCall: ['1', '2', '3'], isPastDeadline: false };
const made = (tie: BidTie, change: BidChange, more: Partial<ChangeGround> = {}) => {
  const { tie: changed, problems } = changedBid(tie, change, { ...ground, ...more });
  if (!changed) throw new Error(problems.map((one) => one.code).join());
  return changed;
};
const refused = (tie: BidTie, change: BidChange, more: Partial<ChangeGround> = {}) =>
  changedBid(tie, change, { ...ground, ...more }).problems.map((one) =>
    `${one.code} ${one.field ?? ''}`.trim(),
  );
const shares = (tie: BidTie) => Object.fromEntries(membersOf(tie).map((one) => [one.who, one.share]));
const roles = (tie: BidTie) => Object.fromEntries(tie.participants.map((one) => [one.who, one.role]));
const inState = (state: BidTie['bid']['state'], tie = sampleBid()): BidTie => ({
  ...tie,
  bid: { ...tie.bid, state },
});
const allAgreed = (tie: BidTie): BidTie => ({
  ...tie,
  participants: tie.participants.map((one) => ({
    ...one,
    answers: [agreement(tie, one, { on: '2026-05-01T10:00:00Z', by: 'test' })],
  })),
});

describe('an answer that no longer counts', () => {
  it('agrees to nothing', () => {
    const lapsed = allAgreed(
      sampleBid({
        participants: ['a', 'b'].map((who, at) => ({ who, role: at === 0 ? 'LEAD' : 'PARTNER', share: 50 })),
      }),
    );
    expect(isFormable(lapsed)).toBe(true);
    const [lead, member] = lapsed.participants;
    if (!lead || !member) throw new Error('two are in it');
    member.answers.forEach((answer) => (answer.lapsed = true));
    expect(standing(lapsed, member)).toBe('WAITING');
    expect(isFormable(lapsed)).toBe(false);
  });
});

describe('a change in the room', () => {
  it('puts, replaces and takes away a part', () => {
    const put = made(sampleBid(), { kind: 'PART', who: 'b', lot: '2', task: 'Vitres', amount: 900 });
    expect(put.bid.parts).toHaveLength(4);
    const again = made(put, { kind: 'PART', who: 'b', lot: '2', task: '', amount: undefined });
    expect(again.bid.parts.at(-1)).toEqual({ who: 'b', lot: '2' });
    expect(made(again, { kind: 'NO_PART', who: 'b', lot: '2' }).bid.parts).toHaveLength(3);
  });

  it('refuses who is no member and a lot that the bid does not answer', () => {
    expect(refused(sampleBid(), { kind: 'PART', who: 'z', lot: '1' })).toEqual(['NOT_FOUND who']);
    expect(refused(sampleBid(), { kind: 'PART', who: 'a', lot: '3' })).toEqual(['NOT_FOUND lot']);
    expect(refused(sampleBid(), { kind: 'LOTS', lots: ['9'] })).toEqual(['NOT_FOUND lots']);
    expect(refused(sampleBid(), { kind: 'LOTS', lots: [] })).toEqual(['INVALID_INPUT lots']);
    const paper = { what: 'DC1', who: 'z', done: false };
    expect(refused(sampleBid(), { kind: 'PAPER', paper })).toEqual(['NOT_FOUND who']);
  });

  it('sets a share, with the others taking what is left or not', () => {
    expect(shares(made(sampleBid(), { kind: 'SHARE', who: 'a', share: 75, spread: true }))).toEqual({
      a: 75,
      b: 15,
      c: 10,
    });
    const alone = made(sampleBid(), { kind: 'SHARE', who: 'a', share: 75, spread: false });
    expect(missingShare(membersOf(alone))).toBe(-25);
    expect(shares(made(alone, { kind: 'SHARES', by: 'AMOUNTS' }))).toEqual({ a: 50, b: 30, c: 20 });
  });

  it('has one lead, whoever it was before; the buyer stays the buyer', () => {
    const withBuyer = sampleBid();
    withBuyer.participants.push({ who: 'town', role: 'CLIENT', answers: [] });
    expect(roles(made(withBuyer, { kind: 'LEAD', who: 'c' }))).toEqual({
      a: 'PARTNER',
      b: 'PARTNER',
      c: 'LEAD',
      town: 'CLIENT',
    });
    expect(refused(withBuyer, { kind: 'LEAD', who: 'town' })).toEqual(['NOT_FOUND who']);
  });

  it('takes a member in and lets one go with its parts, papers and share', () => {
    const joined = made(sampleBid(), { kind: 'MEMBER', who: 'd', lots: ['2'] });
    expect(shares(joined)).toEqual({ a: 37.5, b: 22.5, c: 15, d: 25 });
    expect(joined.bid.parts.at(-1)).toEqual({ who: 'd', lot: '2' });
    const withPaper = made(joined, { kind: 'PAPER', paper: { what: 'DC2', who: 'a', done: false } });
    const left = made(withPaper, { kind: 'NO_MEMBER', who: 'a' });
    expect(shares(left)).toEqual({ b: 36, c: 24, d: 40 });
    expect(left.bid.parts.some((one) => one.who === 'a')).toBe(false);
    expect(left.bid.papers).toEqual([]);
    expect(refused(sampleBid(), { kind: 'MEMBER', who: 'a', lots: [] })).toEqual(['BID_MEMBERS who']);
    const two = made(sampleBid(), { kind: 'NO_MEMBER', who: 'c' });
    expect(refused(two, { kind: 'NO_MEMBER', who: 'b' })).toEqual(['BID_MEMBERS who']);
  });

  it('keeps papers apart by what and who', () => {
    const first = made(sampleBid(), { kind: 'PAPER', paper: { what: 'DC2', who: 'a', done: false } });
    const second = made(first, { kind: 'PAPER', paper: { what: 'DC2', who: 'b', done: false } });
    const was = { what: 'DC2', who: 'a' };
    const ticked = made(second, {
      kind: 'PAPER',
      was,
      paper: { what: 'DC2', who: 'a', due: '2026-05-20', done: true },
    });
    expect(ticked.bid.papers.map((one) => one.done)).toEqual([true, false]);
    expect(refused(ticked, { kind: 'PAPER', was, paper: { what: 'DC2', who: 'b', done: false } })).toEqual([
      'ALREADY_EXISTS paper',
    ]);
    expect(
      made(ticked, { kind: 'PAPERS', papers: [{ what: 'DC2', who: 'a', done: false }] }).bid.papers,
    ).toHaveLength(2);
    expect(made(ticked, { kind: 'NO_PAPER', was }).bid.papers).toHaveLength(1);
  });

  it('takes up what a member answered: its share, its lots, its role', () => {
    const answer = {
      stance: 'CONFIRMED' as const,
      on: '2026-05-02',
      share: 40,
      lots: ['1', '2'],
      role: 'PARTNER' as const,
    };
    const tie = sampleBid();
    const answered = {
      ...tie,
      participants: tie.participants.map((one) => (one.who === 'c' ? { ...one, answers: [answer] } : one)),
    };
    const taken = made(answered, { kind: 'TERMS', who: 'c' });
    expect(shares(taken)).toEqual({ a: 37.5, b: 22.5, c: 40 });
    expect(taken.bid.parts.filter((one) => one.who === 'c')).toEqual([
      { who: 'c', lot: '2', amount: 2000 },
      { who: 'c', lot: '1' },
    ]);
    expect(membersOf(taken).map((one) => standing(taken, one))).toEqual(['WAITING', 'WAITING', 'AGREED']);
    expect(refused(tie, { kind: 'TERMS', who: 'a' })).toEqual(['NOT_FOUND who']);
  });

  it('lets who takes part but does not lead leave the group without a lead', () => {
    const tie = sampleBid();
    const answer = { stance: 'CONFIRMED' as const, on: '2026-05-02', role: 'PARTNER' as const };
    const answered = {
      ...tie,
      participants: tie.participants.map((one) => (one.who === 'a' ? { ...one, answers: [answer] } : one)),
    };
    expect(roles(made(answered, { kind: 'TERMS', who: 'a' }))).toEqual({
      a: 'PARTNER',
      b: 'PARTNER',
      c: 'PARTNER',
    });
  });

  it('is frozen from the deadline on, save for the exceptions; and closed once the bid is handed in', () => {
    const past = { isPastDeadline: true };
    const newcomer = { kind: 'MEMBER', who: 'd', lots: [] } as const;
    expect(refused(sampleBid(), newcomer, past)).toEqual(['BID_FROZEN exception']);
    expect(refused(sampleBid(), { kind: 'LEAD', who: 'b' }, past)).toEqual(['BID_FROZEN exception']);
    expect(shares(made(sampleBid(), newcomer, { ...past, exception: 'RESTRUCTURING' }))).toHaveProperty('d');
    expect(refused(inState('SUBMITTED'), newcomer)).toEqual(['BID_FROZEN exception']);
    expect(refused(inState('WON'), newcomer, { exception: 'RESTRUCTURING' })).toEqual(['BID_STATE']);
    expect(refused(inState('SUBMITTED'), { kind: 'PART', who: 'a', lot: '1' })).toEqual(['BID_STATE']);
    expect(refused(inState('WON'), { kind: 'WORDS', name: 'X' })).toEqual([]);
  });

  it('touches the state of nothing else: a formed group whose terms change is gathering again', () => {
    const formed = inState('FORMED', allAgreed(sampleBid()));
    expect(isFormable(formed)).toBe(true);
    expect(settled(formed).bid.state).toBe('FORMED');
    expect(settled(formed)).toMatchObject({
      status: 'COMMITMENT',
      readers: ['actor:a', 'actor:b', 'actor:c', 'facilitators:pole'],
    });
    expect(settled(made(formed, { kind: 'PART', who: 'a', lot: '1', task: 'Autre' })).bid.state).toBe(
      'FORMED',
    );
    for (const change of [
      { kind: 'SHARE', who: 'a', share: 40, spread: true },
      { kind: 'FORM', form: 'SOLIDAIRE', leadSolidary: false },
      { kind: 'LEAD', who: 'b' },
      { kind: 'NO_PART', who: 'b', lot: '1' },
      { kind: 'MEMBER', who: 'd', lots: [] },
    ] as const)
      expect(settled(made(formed, change))).toMatchObject({
        bid: { state: 'GATHERING' },
        status: 'EXPLORATION',
      });
  });

  it('rests on what it changes: something else changed meanwhile is no conflict', () => {
    const change = { kind: 'PART', who: 'a', lot: '1', amount: 1 } as const;
    const elsewhere = made(sampleBid(), { kind: 'PART', who: 'b', lot: '1', amount: 1 });
    const same = made(sampleBid(), { kind: 'PART', who: 'a', lot: '1', amount: 2 });
    expect(footprint(elsewhere, change)).toBe(footprint(sampleBid(), change));
    expect(footprint(same, change)).not.toBe(footprint(sampleBid(), change));
    expect(footprint(inState('FORMED'), change)).not.toBe(footprint(sampleBid(), change));
  });

  it('keeps the sum at 100 after any sequence of the operations that redistribute', () => {
    const who = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const change: fc.Arbitrary<BidChange> = fc.oneof(
      fc.record({
        kind: fc.constant('SHARE' as const),
        who,
        share: fc.double({ min: 0, max: 100, noNaN: true }),
        spread: fc.constant(true),
      }),
      fc.record({
        kind: fc.constant('SHARES' as const),
        by: fc.constantFrom('EQUAL' as const, 'AMOUNTS' as const),
      }),
      fc.record({ kind: fc.constant('MEMBER' as const), who, lots: fc.constant(['1']) }),
      fc.record({ kind: fc.constant('NO_MEMBER' as const), who }),
      fc.record({ kind: fc.constant('LEAD' as const), who }),
      fc.record({
        kind: fc.constant('PART' as const),
        who,
        lot: fc.constantFrom('1', '2'),
        amount: fc.nat(1e6),
      }),
      fc.record({ kind: fc.constant('TERMS' as const), who }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let tie = allAgreed(sampleBid());
        for (const one of changes) tie = changedBid(tie, one, ground).tie ?? tie;
        expect(missingShare(membersOf(tie))).toBe(0);
        expect(membersOf(tie).filter((one) => one.role === 'LEAD').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
