/** Pages that stand in a part of the place without having its address: what its tabs lead to, and what is done there. */
const within: Readonly<Record<string, string>> = {
  '/liens': '/reseau',
  '/acteurs': '/annuaire',
  '/importer-un-tableur': '/annuaire',
  '/listes': '/documents',
  '/reconnaissances': '/evenements',
  '/veille': '/consultations',
  '/renouvellements': '/consultations',
  '/importer': '/consultations',
  '/trouver-des-partenaires': '/consultations',
  '/besoins': '/consultations',
  '/partenaires': '/consultations',
  '/groupements': '/consultations',
};

/** The entry of the menu that a page belongs to, by the beginning of its address; of others, an address in no menu. */
export function sectionOf(pathname: string): string {
  const [, first = ''] = pathname.split('/');
  return within[`/${first}`] ?? `/${first}`;
}
