const areas = new Set([
  'graphql',
  'health',
  'metrics',
  'assets',
  'oidc',
  'fil.atom',
  'calendrier',
  'pieces',
  'donnees',
]);

/** The area of an address: few, so that each has a series of its own; every page of the client is one. */
export function routeOf(path: string): string {
  const [, first = ''] = path.split('/');
  return areas.has(first) ? `/${first}` : '/page';
}
