/** Where what an actor can do is edited. */
export function addressOfCompetences(actor: string): string {
  return `/ma-structure/competences?acteur=${actor}`;
}

/** Where a competence is added to it. */
export function addressOfNew(actor: string): string {
  return `/ma-structure/competences/nouvelle?acteur=${actor}`;
}

/** Where it keeps what nobody else reads. */
export function addressOfPrivate(actor: string): string {
  return `/ma-structure/reserve?acteur=${actor}`;
}
