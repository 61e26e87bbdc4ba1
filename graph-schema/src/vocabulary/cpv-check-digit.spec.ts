import { bareCpv, cpvCheckDigit } from './cpv-check-digit';

describe('the check digit of a CPV code', () => {
  it.each([
    '03000000-1',
    '03111100-3',
    '03221113-1',
    '09000000-3',
    '15000000-8',
    '30200000-1',
    '33600000-6',
    '45000000-7',
    '45210000-2',
    '48000000-8',
    '48628000-9',
    '50112111-4',
    '50211212-6',
    '50116510-9',
    '71000000-8',
    '79822500-7',
    '90900000-6',
    '90910000-9',
    '90911300-9',
    '90919200-4',
    '98000000-3',
    '98513310-8',
  ])('%s is one that is printed', (written) => {
    const [code = '', check] = written.split('-');
    expect(cpvCheckDigit(code)).toBe(Number(check));
    expect(bareCpv(written)).toBe(code);
  });

  it('tells a digit that was mistyped, and two that changed places', () => {
    for (const wrong of ['90910000-8', '90920000-9', '90190000-9', '9091000-9', 'AA01-1', ''])
      expect(bareCpv(wrong)).toBeUndefined();
  });

  it('may be left out', () => {
    expect(bareCpv(' 90910000 ')).toBe('90910000');
  });
});
