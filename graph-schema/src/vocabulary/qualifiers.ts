import type { CodeOf, Term } from './term';

/** How exact a figure is said to be. */
export const qualifiers = [
  {
    code: 'EXACT',
    label: { fr: 'exactement', en: 'exactly' },
    definition: { fr: 'Donné tel quel.', en: 'Given as such.' },
  },
  {
    code: 'ABOUT',
    label: { fr: 'environ', en: 'about' },
    definition: { fr: 'Donné comme un ordre de grandeur.', en: 'Given as an order of magnitude.' },
  },
  {
    code: 'AT_LEAST',
    label: { fr: 'au moins', en: 'at least' },
    definition: { fr: 'Donné comme un minimum (« plus de »).', en: 'Given as a minimum (“more than”).' },
  },
] as const satisfies readonly Term[];

export type QualifierCode = CodeOf<typeof qualifiers>;
