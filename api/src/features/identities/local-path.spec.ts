import { localPath } from './local-path';

describe('a page to go back to', () => {
  it.each([
    ['/reseau', '/reseau'],
    ['/acteurs/coopaction?demo=0&lang=en', '/acteurs/coopaction?demo=0&lang=en'],
    ['/annuaire?q=épicerie', '/annuaire?q=%C3%A9picerie'],
    ['/lien#secret', '/lien'],
    ['/a/../b', '/b'],
    ['/graphql-explained', '/graphql-explained'],
  ])('is %s', (text, path) => {
    expect(localPath(text)).toBe(path);
  });

  it.each([
    ['nothing', undefined],
    ['nothing', null],
    ['nothing', ''],
    ['another site', 'https://elsewhere.test/'],
    ['another site without its scheme', '//elsewhere.test/'],
    ['another site by a backslash', '/\\elsewhere.test/'],
    ['another site by a tab', '/\t/elsewhere.test/'],
    ['another site by a line end', '/\n/elsewhere.test/'],
    ['another site after a dot', '/.//elsewhere.test/'],
    ['another site after two dots', '/a/..//elsewhere.test/'],
    ['a script', 'javascript:alert(1)'],
    ['a path that is not rooted', 'reseau'],
    ['no page', '/graphql?query={x}'],
    ['no page, in disguise', '/x/../oidc/retour?code=1'],
    ['the page of signing in itself', '/connexion?retour=/x'],
    ['longer than an address is', `/${'a'.repeat(500)}`],
  ])('is not %s', (_, text) => {
    expect(localPath(text)).toBeUndefined();
  });
});
