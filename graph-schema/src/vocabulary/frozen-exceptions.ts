import type { CodeOf, Term } from './term';

/** Why the composition of a group may change between the deadline and signature (R2142-26). */
export const frozenExceptions = [
  {
    code: 'RESTRUCTURING',
    label: { fr: 'Restructuration', en: 'Restructuring' },
    definition: {
      fr: 'Rachat, fusion ou acquisition, sans contourner les règles de la commande publique.',
      en: 'Takeover, merger or acquisition, without circumventing procurement rules.',
    },
  },
  {
    code: 'BLAMELESS_INABILITY',
    label: { fr: 'Impossibilité d’un membre', en: 'A member’s inability' },
    definition: {
      fr: 'Un membre ne peut accomplir sa part pour une raison qui n’est pas de son fait.',
      en: 'A member cannot perform its part for a reason that is not of its making.',
    },
  },
  {
    code: 'BUYER_AUTHORISED',
    label: { fr: 'Autorisation de l’acheteur', en: 'The buyer’s authorisation' },
    definition: {
      fr: 'Dans une procédure avec négociation ou dialogue.',
      en: 'In a procedure with negotiation or dialogue.',
    },
  },
] as const satisfies readonly Term[];

export type FrozenExceptionCode = CodeOf<typeof frozenExceptions>;
