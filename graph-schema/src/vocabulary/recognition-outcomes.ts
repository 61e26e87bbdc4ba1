import type { Term } from './term';

const outcome = <const C extends string>(code: C, fr: string, en: string) => ({
  code,
  label: { fr, en },
  definition: { fr, en },
});

/** What a pole's recognition came to. */
export const recognitionOutcomes = [
  outcome('PILOT', 'Pôle témoin', 'Pilot cluster'),
  outcome('RETAINED', 'Retenu', 'Retained'),
  outcome('NOT_RETAINED', 'Non retenu', 'Not retained'),
  outcome('PENDING', 'En cours', 'Pending'),
] as const satisfies readonly Term[];
