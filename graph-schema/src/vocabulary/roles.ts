import type { CodeOf, Term } from './term';

const role = <const C extends string>(code: C, fr: string, en: string) => ({
  code,
  label: { fr, en },
  definition: { fr, en },
});

/** The parts that a participant can play in a tie. Which kind of tie knows which roles is said by the kind. */
export const roles = [
  role('PARTNER', 'partenaire', 'partner'),
  role('INITIATOR', 'initiateur', 'initiator'),
  role('LEAD', 'mandataire', 'lead'),
  role('COORDINATOR', 'coordinateur', 'coordinator'),
  role('CONTRIBUTOR', 'contributeur', 'contributor'),
  role('PROVIDER', 'prestataire ou fournisseur', 'provider'),
  role('CLIENT', 'client', 'client'),
  role('ADVISER', 'conseil ou appui', 'adviser'),
  role('BENEFICIARY', 'bénéficiaire', 'beneficiary'),
  role('RESEARCHER', 'recherche', 'research'),
  role('TRAINER', 'formation', 'trainer'),
  role('HOST', 'hôte', 'host'),
  role('SUPPORTER', 'soutien', 'supporter'),
  role('MEMBER', 'membre', 'member'),
  role('CLUSTER', 'pôle', 'cluster'),
  role('OCCUPANT', 'occupant', 'occupant'),
  role('PREMISES', 'lieu', 'premises'),
  role('SEAT_HOLDER', 'siège', 'seat holder'),
  role('REPRESENTED', 'représenté', 'represented'),
  role('BODY', 'instance', 'body'),
  role('FUNDER', 'financeur', 'funder'),
  role('PURPOSE', 'objet', 'purpose'),
  role('PREDECESSOR', 'prédécesseur', 'predecessor'),
  role('SUCCESSOR', 'successeur', 'successor'),
  role('REPRESENTATIVE', 'représentant', 'representative'),
  role('OFFICE_HOLDER', 'titulaire', 'office holder'),
  role('INSTITUTION', 'institution', 'institution'),
] as const satisfies readonly Term[];

export type RoleCode = CodeOf<typeof roles>;
