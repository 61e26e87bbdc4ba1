import { BookmarkSeal } from './own-writes';

describe('a sealed bookmark', () => {
  const seal = new BookmarkSeal('a password');
  const sealed = seal.close(['FB:abc', 'FB:def']);

  it('is opened by every process that has the password', () => {
    expect(new BookmarkSeal('a password').open(sealed)).toEqual(['FB:abc', 'FB:def']);
  });

  it('is worth nothing where somebody wrote or changed it', () => {
    const [text = '', signature = ''] = sealed.split('.');
    const forged = Buffer.from('["FB:zzz"]').toString('base64url');
    for (const wrong of [
      '',
      '.',
      text,
      `${text}.`,
      `${forged}.${signature}`,
      `${text}.${signature.slice(2)}`,
    ])
      expect(seal.open(wrong)).toEqual([]);
    expect(new BookmarkSeal('another').open(sealed)).toEqual([]);
  });
});
