import type { CodeOf, Term } from './term';

/** Who stands behind a participation. Derived from its answers, never entered. */
export const stances = [
  {
    code: 'CONFIRMED',
    line: 'solid',
    label: { fr: 'Confirmé', en: 'Confirmed' },
    definition: { fr: 'Les participants l’ont confirmé.', en: 'The participants confirmed it.' },
  },
  {
    code: 'DECLARED',
    line: 'dashed',
    label: { fr: 'Déclaré', en: 'Declared' },
    definition: {
      fr: 'Un document ou un acteur le dit ; tous ne l’ont pas encore confirmé.',
      en: 'A document or an actor says so; not everybody has confirmed it yet.',
    },
  },
  {
    code: 'CONTESTED',
    line: 'dotted',
    label: { fr: 'Contesté', en: 'Contested' },
    definition: { fr: 'Un participant au moins le conteste.', en: 'At least one participant contests it.' },
  },
] as const satisfies readonly (Term & { line: string })[];

export type StanceCode = CodeOf<typeof stances>;
