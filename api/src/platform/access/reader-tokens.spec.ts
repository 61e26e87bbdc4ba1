import { readerTokens, seatTokens } from './reader-tokens';

const held = (role: 'ADMINISTRATOR' | 'FACILITATOR' | 'MEMBER' | 'READER') => ({
  role,
  overKeys: ['over', 'merged'],
  poleKeys: ['pole'],
});

describe('what an account may read', () => {
  it('is what everybody reads and its own notes, whatever its role', () => {
    expect(readerTokens('a', [])).toEqual(['author:a', 'public']);
    expect(readerTokens('a', [held('ADMINISTRATOR')])).toEqual(['author:a', 'public']);
    expect(readerTokens('a', [held('READER')])).toEqual(['author:a', 'public']);
  });

  it('is more for a facilitator and a member, by every key of what they are over', () => {
    expect(readerTokens('a', [held('FACILITATOR')])).toEqual([
      'author:a',
      'facilitators:merged',
      'facilitators:over',
      'pole:merged',
      'pole:over',
      'public',
    ]);
    expect(readerTokens('a', [held('MEMBER')])).toEqual([
      'acting:merged',
      'acting:over',
      'actor:merged',
      'actor:over',
      'author:a',
      'pole:pole',
      'public',
    ]);
  });

  it('is the sum of several roles, each token once', () => {
    expect(readerTokens('a', [held('MEMBER'), held('MEMBER')])).toEqual(readerTokens('a', [held('MEMBER')]));
  });

  it('is less for a seat: not what the actor keeps to itself', () => {
    expect(seatTokens(['over', 'merged'], ['pole'])).toEqual([
      'actor:merged',
      'actor:over',
      'pole:pole',
      'public',
    ]);
  });
});
