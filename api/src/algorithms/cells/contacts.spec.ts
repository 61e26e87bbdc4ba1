import { hasContact, withoutContacts } from './contacts';

describe('mail addresses and telephone numbers in a text', () => {
  it.each([
    'écrire à x.y@exemple.invalid',
    'zoé@association-éco.exemple.invalid',
    '05 61 00 00 00',
    '0561000000',
    '05.61.00.00.00',
    '05-61-00-00-00',
    '+33 5 61 00 00 00',
    '+33 (0)5 61 00 00 00',
    '+32 2 555 00 00',
    'tél. 00 00 00 00 00, le matin',
    '05 61 00 00 00+33561000000+33561000000',
  ])('are found in %s', (text) => {
    expect(hasContact(text)).toBe(true);
    expect(hasContact(withoutContacts(text).text)).toBe(false);
  });

  it.each([
    '1 725 000 €',
    '243100633',
    '424 143 089 00037',
    '80032984900012',
    'W313012345',
    'le 17 décembre 2013',
    '2013-12-17',
    '2026-02-16T12:00:00.000+01:00',
    '@maillage',
    '31 000 Toulouse',
  ])('are not in %s', (text) => {
    expect(hasContact(text)).toBe(false);
    expect(withoutContacts(text)).toEqual({ text, hadAny: false });
  });
});
