import { redactionOf } from './redact-names';

const { whole, about } = redactionOf(['Éloïse Dumont-Lefèvre', 'Eloise Dumont']);

describe('leaving a name out', () => {
  it.each([
    ['Éloïse Dumont-Lefèvre préside.', '[…] préside.'],
    ['par ELOISE  DUMONT LEFEVRE,', 'par […],'],
    ['DUMONT-LEFÈVRE Éloïse', '[…]'],
    ['É. Dumont-Lefèvre', '[…]'],
    ['Eloise Dumont et Éloïse Dumont', '[…] et […]'],
    ['E\u0301loi\u0308se Dumont', '[…]'],
  ])('finds the whole name in %s', (text, left) => expect(whole(text)).toBe(left));

  it.each(['Mme Dumont préside', 'Éloïse préside', 'Dumontet', 'un du mont', 'Éloïse Dumontet'])(
    'leaves %s where nothing says that it is about the person',
    (text) => expect(whole(text)).toBe(text),
  );

  it('finds the family name alone where the text is about the person, but no common word', () => {
    expect(about('Mme Dumont, puis M. Lefèvre')).toBe('Mme […], puis M. […]');
    expect(redactionOf(['Jeanne Porte']).about('la porte de Mme Porte')).toBe('la porte de Mme […]');
  });

  it('never makes a text longer', () => {
    const short = redactionOf(['Jo Li']);
    expect(short.whole('Jo Li').length).toBeLessThanOrEqual('Jo Li'.length);
  });

  it('takes a single word for a name only as it stands', () => {
    expect(redactionOf(['Zoé']).whole('Zoé et Zoélie')).toBe('[…] et Zoélie');
  });
});
