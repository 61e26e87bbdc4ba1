import { roomReaders, standingOf, termsOf, type AnsweredTerms } from './bid-terms';

const bid = {
  form: 'CONJOINT' as const,
  lots: ['1', '2', '3'],
  parts: [
    { who: 'a', lot: '3' },
    { who: 'a', lot: '1' },
    { who: 'a', lot: '1' },
    { who: 'b', lot: '2' },
  ],
};
const terms = termsOf(bid, { who: 'a', role: 'PARTNER', share: 30 });
const said = (more: Partial<AnsweredTerms> = {}): AnsweredTerms => ({ stance: 'CONFIRMED', ...more });

describe('the terms of a joint bid', () => {
  it('are the role, the share, the lots in their order and the form', () => {
    expect(terms).toEqual({ role: 'PARTNER', share: 30, lots: ['1', '3'], form: 'CONJOINT' });
  });

  it.each([
    ['WAITING', undefined],
    ['WAITING', said({ stance: 'DECLARED' })],
    ['DECLINED', said({ stance: 'CONTESTED' })],
    ['AGREED', said()],
    ['AGREED', said({ share: 30, lots: ['3', '1'], role: 'PARTNER', form: 'CONJOINT' })],
    ['AGREED', said({ share: 30.0000001 })],
    ['OTHER_TERMS', said({ share: 40 })],
    ['OTHER_TERMS', said({ lots: ['1'] })],
    ['OTHER_TERMS', said({ lots: [] })],
    ['OTHER_TERMS', said({ role: 'LEAD' })],
    ['OTHER_TERMS', said({ form: 'SOLIDAIRE' })],
  ] as const)('make a member %s that answered %j', (standing, answer) => {
    expect(standingOf(terms, answer)).toBe(standing);
  });

  it('are not agreed to where no share is set any more', () => {
    expect(standingOf(termsOf(bid, { who: 'b', role: 'LEAD' }), said({ share: 50 }))).toBe('OTHER_TERMS');
  });
});

describe('the room', () => {
  it('is for members and who facilitates the pole, not for the buyer', () => {
    const participants = [
      { who: 'b', role: 'LEAD' as const },
      { who: 'a', role: 'PARTNER' as const },
      { who: 'town', role: 'CLIENT' as const },
    ];
    expect(roomReaders({ pole: 'p', participants })).toEqual(['actor:a', 'actor:b', 'facilitators:p']);
  });
});
