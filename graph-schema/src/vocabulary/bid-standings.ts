import type { CodeOf, Term } from './term';

/** Where a member of a group stands to the terms that the group's room holds for it now. */
export const bidStandings = [
  {
    code: 'WAITING',
    label: { fr: 'Réponse attendue', en: 'Answer awaited' },
    definition: { fr: 'N’a pas encore répondu.', en: 'Has not answered yet.' },
  },
  {
    code: 'AGREED',
    label: { fr: 'D’accord', en: 'Agreed' },
    definition: {
      fr: 'Accepte ce qui est proposé aujourd’hui : rôle, part, lots, forme.',
      en: 'Accepts what is proposed today: role, share, lots, form.',
    },
  },
  {
    code: 'OTHER_TERMS',
    label: { fr: 'D’accord autrement', en: 'Agreed to other terms' },
    definition: {
      fr: 'A dit oui à d’autres conditions que celles d’aujourd’hui.',
      en: 'Said yes to other terms than those of today.',
    },
  },
  {
    code: 'DECLINED',
    label: { fr: 'Décline', en: 'Declined' },
    definition: { fr: 'Ne veut ou ne peut pas en être.', en: 'Does not want to, or cannot, take part.' },
  },
] as const satisfies readonly Term[];

export type BidStandingCode = CodeOf<typeof bidStandings>;
