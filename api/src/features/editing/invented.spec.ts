import { markInvented } from './invented';

describe('a supported project', () => {
  const record = { key: 'repair', pole: 'pole', steps: [{ who: 'a' }, { who: 'b' }], fictitious: false };
  const isMarked = (...invented: string[]) =>
    markInvented({ kind: 'projects', record }, new Set(invented))['fictitious'];

  it('is invented where its pole is, or one of those who support it', () => {
    expect([isMarked(), isMarked('c'), isMarked('b'), isMarked('pole')]).toEqual([false, false, true, true]);
  });
});
