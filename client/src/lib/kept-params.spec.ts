import { signInFrom, withKept } from './kept-params';

describe('what an address keeps from page to page', () => {
  it('is whether invented records are hidden, and the language asked for', () => {
    expect(withKept('/reseau', '?demo=0&lang=en&q=mot')).toBe('/reseau?demo=0&lang=en');
    expect(withKept('/reseau', '?q=mot')).toBe('/reseau');
  });

  it('is also for which of several structures one looks, until another one is named', () => {
    expect(withKept('/partenaires', '?pour=une&poids=1.1.1.1.1')).toBe('/partenaires?pour=une');
    expect(withKept('/partenaires?pour=autre', '?pour=une')).toBe('/partenaires?pour=autre');
  });

  it('joins what the new address already says', () => {
    expect(withKept('/reseau?focus=bge', '?demo=0')).toBe('/reseau?focus=bge&demo=0');
    expect(withKept('/sources/001#l48', '?demo=0')).toBe('/sources/001?demo=0#l48');
    expect(withKept('/x?lang=fr', '?lang=en')).toBe('/x?lang=fr');
  });
});

describe('signing in', () => {
  it('leads back to the page that it was asked for from', () => {
    expect(signInFrom('/ma-structure', '')).toBe('/connexion?retour=%2Fma-structure');
    expect(signInFrom('/annuaire', '?q=a&demo=0')).toBe('/connexion?retour=%2Fannuaire%3Fq%3Da%26demo%3D0');
  });

  it('keeps that page when it is asked for again, and leads to the account from the first page and from links', () => {
    expect(signInFrom('/connexion', '?retour=%2Freseau&erreur=X')).toBe('/connexion?retour=%2Freseau');
    for (const path of ['/', '/lien', '/impact/publie', '/connexion'])
      expect(signInFrom(path, '')).toBe('/connexion');
  });
});
