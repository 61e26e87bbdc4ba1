import { readEmail } from './email-address';

describe('a mail address', () => {
  it('is one, however it is written', () => {
    const key = 'camille.fictif@exemple.test';
    for (const text of [
      'camille.fictif@exemple.test',
      '  Camille.Fictif@EXEMPLE.test ',
      'ｃamille.fictif@exemple．test',
      'camille.fictif＠exemple.test',
    ]) {
      expect(readEmail(text)?.key).toBe(key);
    }
  });

  it('never passes for another by letters that look alike', () => {
    expect(readEmail('cаmille.fictif@exemple.test')).toBeUndefined(); // Cyrillic а before the @
    expect(readEmail('camille.fictif@exеmple.test')?.email).toMatch(/@xn--/); // Cyrillic е after it
    expect(readEmail('camille\u200b.fictif@exemple.test')).toBeUndefined();
    expect(readEmail('camille\u202e.fictif@exemple.test')).toBeUndefined();
  });

  it.each([
    '',
    'camille',
    '@exemple.test',
    'camille@',
    'camille@localhost',
    'a@b@exemple.test',
    'camille@exemple.test\nBcc: x@y.test',
    'camille @exemple.test',
    'camille..x@exemple.test',
    `${'a'.repeat(65)}@exemple.test`,
    'camille@127.0.0.1',
    '"camille"@exemple.test',
  ])('is not %j', (text) => {
    expect(readEmail(text)).toBeUndefined();
  });
});
