import { xmlElement, xmlText } from './xml';

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');

describe('a text in XML', () => {
  const odd = "Épicerie « Chez “Zoé” » & Cie <SCIC> 5\" 'x' ]]> 🌱\tà\nla\r\nligne";

  it('is read back to the letter, between tags and in attributes', () => {
    const document = parsed(xmlElement('a', { b: odd }, xmlText(odd)));
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.documentElement.getAttribute('b')).toBe(odd);
    expect(document.documentElement.textContent).toBe(odd);
  });

  it('loses what XML cannot hold, and nothing else', () => {
    expect(xmlText('a\u0000b\u0008c\u001bd\ufffee\ud800f\u0085')).toBe('abcdef\u0085');
    expect(xmlText('\ud83c\udf31')).toBe('🌱');
  });

  it('has no attribute without a value', () => {
    expect(xmlElement('a', { b: undefined, c: 0, d: false, e: '' })).toBe('<a c="0" d="false" e=""/>');
  });
});
