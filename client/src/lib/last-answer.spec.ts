import { lastAnswer } from './last-answer';

describe('what a query shows', () => {
  it('is the answer before until the next one is there', () => {
    expect(lastAnswer({ data: undefined, previousData: 'before' })).toBe('before');
    expect(lastAnswer({ data: 'now', previousData: 'before' })).toBe('now');
  });

  it('is nothing where what was asked could not be read, and what is there where only reading it again failed', () => {
    expect(lastAnswer({ data: undefined, previousData: 'before', error: new Error() })).toBeUndefined();
    expect(lastAnswer({ data: 'now', previousData: 'before', error: new Error() })).toBe('now');
  });
});
