import { seal, unseal } from './sealed-text';

describe('a sealed text', () => {
  it('is read again with its token, and looks like nothing without', () => {
    const sealed = seal('eyJ0.é.🌊', 'token');
    expect(sealed).not.toContain('eyJ0');
    expect(unseal(sealed, 'token')).toBe('eyJ0.é.🌊');
    expect(seal('eyJ0.é.🌊', 'token')).not.toBe(sealed);
  });

  it('is not read with another token, nor altered, cut or empty', () => {
    const sealed = seal('a text', 'token');
    const bytes = Buffer.from(sealed, 'base64url');
    expect(unseal(sealed, 'another')).toBeUndefined();
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(unseal(altered.toString('base64url'), 'token')).toBeUndefined();
    }
    expect(unseal(bytes.subarray(0, bytes.length - 1).toString('base64url'), 'token')).toBeUndefined();
    expect(unseal('', 'token')).toBeUndefined();
  });
});
