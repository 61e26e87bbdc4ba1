import { sectionOf } from './section-of';

describe('the entry of the menu that a page belongs to', () => {
  it.each([
    ['/consultations', '/consultations'],
    ['/consultations/restauration/groupement', '/consultations'],
    ['/renouvellements', '/consultations'],
    ['/trouver-des-partenaires', '/consultations'],
    ['/besoins/nouveau', '/consultations'],
    ['/reseau/mesures', '/reseau'],
    ['/liens/groupement', '/reseau'],
    ['/listes/occupants', '/documents'],
  ])('of %s is %s', (path, entry) => expect(sectionOf(path)).toBe(entry));

  it('is none on the first page and where one does one’s own things', () => {
    expect(sectionOf('/')).toBe('/');
    expect(sectionOf('/compte')).toBe('/compte');
  });
});
