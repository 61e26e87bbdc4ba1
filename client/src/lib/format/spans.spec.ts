import { formatSpan } from './spans';

const open = { end: 'OPEN' } as const;

describe('a span in words', () => {
  it('begins, ends, or both', () => {
    expect(formatSpan({ ...open, since: '2013' }, 'fr')).toBe('depuis 2013');
    expect(formatSpan({ ...open, since: '2013-12-17' }, 'fr')).toBe('depuis le 17 décembre 2013');
    expect(formatSpan({ end: 'CLOSED', until: '2013-12-17' }, 'fr')).toBe('jusqu’au 17 décembre 2013');
    expect(formatSpan({ end: 'CLOSED', until: '2013' }, 'fr')).toBe('jusqu’en 2013');
    expect(formatSpan({ end: 'CLOSED', since: '2012', until: '2013-12-17' }, 'fr')).toBe(
      'de 2012 au 17 décembre 2013',
    );
    expect(formatSpan({ end: 'CLOSED', since: '2012-08', until: '2013-05' }, 'fr')).toBe(
      'd’août 2012 à mai 2013',
    );
    expect(formatSpan({ end: 'CLOSED', since: '2012', until: '2013' }, 'en')).toBe('from 2012 to 2013');
  });

  it('says what is approximate', () => {
    expect(formatSpan({ ...open, since: '2012~' }, 'fr')).toBe('depuis 2012 environ');
    expect(formatSpan({ ...open, since: '2012~' }, 'en')).toBe('since about 2012');
    expect(formatSpan({ end: 'CLOSED', until: '2013-05~' }, 'fr')).toBe('jusque vers mai 2013');
  });

  it('says one date once', () => {
    expect(formatSpan({ end: 'CLOSED', since: '2013-05-29', until: '2013-05-29' }, 'fr')).toBe(
      'le 29 mai 2013',
    );
  });

  it('takes .. for an end that is open', () => {
    expect(formatSpan({ ...open, since: '2021', until: '..' }, 'fr')).toBe('depuis 2021');
    expect(formatSpan({ ...open, until: '..' }, 'fr')).toBe('');
  });

  it('says nothing when nothing is known', () => {
    expect(formatSpan({ end: 'UNKNOWN', since: null, until: null }, 'fr')).toBe('');
    expect(formatSpan({ end: 'CLOSED' }, 'fr')).toBe('terminé');
  });

  it.each([
    ['../2016-03-10', null, 'depuis le 10 mars 2016 au plus tard', 'since 10 March 2016 at the latest'],
    [
      '../2016-02~',
      null,
      'depuis février 2016 environ au plus tard',
      'since about February 2016 at the latest',
    ],
    ['2013-09/..', null, 'depuis septembre 2013 au plus tôt', 'since September 2013 at the earliest'],
    ['2013/2014-05', null, 'commencé entre 2013 et mai 2014', 'begun between 2013 and May 2014'],
    [
      null,
      '../2013-12-17',
      'terminé le 17 décembre 2013 au plus tard',
      'ended on 17 December 2013 at the latest',
    ],
    [null, '2013-03-05/..', 'encore le 5 mars 2013', 'still so on 5 March 2013'],
    [null, '2013-03-05/2016', 'terminé entre le 5 mars 2013 et 2016', 'ended between 5 March 2013 and 2016'],
    ['../2013-03-05', '2013-03-05/..', 'au moins le 5 mars 2013', 'at least on 5 March 2013'],
    [
      '2012',
      '2013/2014',
      'depuis 2012, terminé entre 2013 et 2014',
      'since 2012, ended between 2013 and 2014',
    ],
  ])('says of %s to %s what is known of it', (since, until, fr, en) => {
    expect(formatSpan({ end: 'UNKNOWN', since, until }, 'fr')).toBe(fr);
    expect(formatSpan({ end: 'UNKNOWN', since, until }, 'en')).toBe(en);
  });
});
