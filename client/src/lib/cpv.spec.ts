import { cpvText, isCpv, readCpv } from './cpv';

describe('a code of the CPV as one types it', () => {
  it.each([
    ['90', '90000000'],
    ['9091', '90910000'],
    ['90910000-9', '90910000'],
    [' 90 91 13 00 ', '90911300'],
  ])('%s is %s', (typed, code) => {
    expect(readCpv(typed)).toBe(code);
  });

  it.each(['9', 'nettoyage', '01000000', '99999999', '909100001', '90910000-8', ''])(
    '%s is none',
    (typed) => {
      expect(readCpv(typed)).toBeUndefined();
    },
  );

  it('is one of a division that exists', () => {
    expect(isCpv('90910000')).toBe(true);
    for (const other of ['9091', '99999999', undefined, 90910000]) expect(isCpv(other)).toBe(false);
  });

  it('is read with its own name where that is shipped, else with that of its division', () => {
    expect(cpvText('45000000', 'fr')).toMatch(/^45 · Travaux de construction/);
    expect(cpvText('90911300', 'en')).toBe('909113 · Window-cleaning services');
    expect(cpvText('90912000', 'en')).toMatch(/^90912 · Sewage/);
    expect(cpvText('99999999', 'fr')).toBe('99999999');
  });
});
