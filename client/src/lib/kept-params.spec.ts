import { withKept } from './kept-params';

describe('what an address keeps from page to page', () => {
  it('is whether invented records are hidden, and the language asked for', () => {
    expect(withKept('/reseau', '?demo=0&lang=en&q=mot')).toBe('/reseau?demo=0&lang=en');
    expect(withKept('/reseau', '?q=mot')).toBe('/reseau');
  });

  it('joins what the new address already says', () => {
    expect(withKept('/reseau?focus=bge', '?demo=0')).toBe('/reseau?focus=bge&demo=0');
    expect(withKept('/sources/001#l48', '?demo=0')).toBe('/sources/001?demo=0#l48');
    expect(withKept('/x?lang=fr', '?lang=en')).toBe('/x?lang=fr');
  });
});
