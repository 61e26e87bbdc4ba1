import type { RoomPaper } from './room';

interface Ground {
  /** Keys of the members; the lead first. */
  readonly members: readonly string[];
  readonly lead?: string | undefined;
  readonly isPublic: boolean;
  /** Keys of members who answer a reserved lot by an approval. */
  readonly approved: readonly string[];
  /** Day by which papers are to be there. */
  readonly due?: string | undefined;
}

/** Papers that each member brings for a public contract: regulations of the consultation may ask for others. */
const ofEach = [
  'DC2 – déclaration du membre',
  'Attestation de régularité fiscale',
  'Attestation de vigilance (Urssaf)',
  'Attestation d’assurance responsabilité civile',
  'Références',
] as const;

/** The usual papers, by who brings them: a list to begin from, to be held against the consultation's own. */
export function proposedPapers({ members, lead, isPublic, approved, due }: Ground): RoomPaper[] {
  const paper = (what: string, who?: string): RoomPaper => ({
    what,
    ...(who ? { who } : {}),
    ...(due ? { due } : {}),
    done: false,
  });
  const own = isPublic ? ofEach : (['Références'] as const);
  return [
    ...(isPublic ? [paper('DC1 – lettre de candidature', lead), paper('Acte d’engagement', lead)] : []),
    paper('Convention de groupement', lead),
    paper('Mémoire technique', lead),
    paper('Offre de prix', lead),
    ...members.flatMap((who) => own.map((what) => paper(what, who))),
    ...approved.map((who) => paper('Preuve de l’agrément (lot réservé)', who)),
  ];
}
