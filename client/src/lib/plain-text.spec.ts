import { plainText } from './plain-text';

describe('a text as it is compared', () => {
  it.each([
    ['Éco-rénovation', 'eco-renovation'],
    ['Main-d’ŒUVRE', 'main-d’oeuvre'],
    ['curriculum vitæ', 'curriculum vitae'],
    ['e\u0301te\u0301', 'ete'],
  ])('%s is %s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
