import { hashOfCode, newCode, readCode } from './seminar-code';

describe('the code of a structure', () => {
  it('is six letters and figures that nobody takes for each other', () => {
    const codes = Array.from({ length: 500 }, newCode);
    for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{3}-[A-HJKMNP-Z2-9]{3}$/);
    expect(new Set(codes).size).toBeGreaterThan(495);
  });

  it('is read as people type it', () => {
    for (const typed of ['KTR-4P9', 'ktr4p9', ' ktr 4p9 ', 'KTR–4P9', 'ｋｔｒ-4p9']) {
      expect(readCode(typed)).toBe('KTR-4P9');
    }
    for (const typed of ['', 'KTR-4P', 'KTR-4P99', 'KTR-4PO', 'КTR-4P9', "' OR 1=1"]) {
      expect(readCode(typed)).toBeUndefined();
    }
  });

  it('is kept as a hash that is the same for the same code only', async () => {
    const [first, again, other] = await Promise.all(['KTR-4P9', 'KTR-4P9', 'KTR-4P8'].map(hashOfCode));
    expect(first).toBe(again);
    expect(first).not.toBe(other);
    expect(first).not.toContain('KTR');
  });
});
