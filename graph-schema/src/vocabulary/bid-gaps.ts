import type { CodeOf, Term } from './term';

interface BidGap extends Term {
  /** Whether the group is not formed as long as it stands. */
  readonly keepsFromForming: boolean;
}

/** What a group still lacks before its bid can be handed in; in the order in which it is best settled. */
export const bidGaps = [
  {
    code: 'LEAD',
    keepsFromForming: true,
    label: { fr: 'Un mandataire', en: 'A lead' },
    definition: {
      fr: 'Un membre, et un seul, est mandataire.',
      en: 'One member, and only one, is the lead.',
    },
  },
  {
    code: 'ANSWER',
    keepsFromForming: true,
    label: { fr: 'Une réponse de chacun', en: 'An answer from each' },
    definition: { fr: 'Ces membres n’ont pas encore répondu.', en: 'These members have not answered yet.' },
  },
  {
    code: 'TERMS',
    keepsFromForming: true,
    label: { fr: 'Un accord sur les conditions', en: 'Agreement on the terms' },
    definition: {
      fr: 'Ces membres ont accepté d’autres conditions que celles d’aujourd’hui.',
      en: 'These members have accepted other terms than those of today.',
    },
  },
  {
    code: 'DECLINED',
    keepsFromForming: true,
    label: { fr: 'Un remplaçant', en: 'A replacement' },
    definition: { fr: 'Ces membres déclinent.', en: 'These members have declined.' },
  },
  {
    code: 'SHARES',
    keepsFromForming: true,
    label: { fr: 'Des parts qui font 100 %', en: 'Shares that make 100%' },
    definition: {
      fr: 'Les parts des membres font ensemble 100 %.',
      en: 'The members’ shares add up to 100%.',
    },
  },
  {
    code: 'LOT',
    keepsFromForming: false,
    label: { fr: 'Quelqu’un pour chaque lot', en: 'Somebody for each lot' },
    definition: { fr: 'Personne n’a de tâche dans ces lots.', en: 'Nobody has a task in these lots.' },
  },
  {
    code: 'TASK',
    keepsFromForming: false,
    label: { fr: 'Une tâche pour chacun', en: 'A task for each' },
    definition: { fr: 'Ces membres n’ont aucune tâche.', en: 'These members have no task.' },
  },
  {
    code: 'AMOUNT',
    keepsFromForming: false,
    label: { fr: 'Des montants', en: 'Amounts' },
    definition: {
      fr: 'Ces membres n’ont pas chiffré leurs tâches.',
      en: 'These members have not priced their tasks.',
    },
  },
  {
    code: 'PAPER',
    keepsFromForming: false,
    label: { fr: 'Les pièces réunies', en: 'Papers gathered' },
    definition: { fr: 'Ces pièces restent à réunir.', en: 'These papers are still to be gathered.' },
  },
  {
    code: 'RULE',
    keepsFromForming: false,
    label: { fr: 'Les règles tenues', en: 'Rules kept' },
    definition: {
      fr: 'Une règle de la commande publique n’est pas tenue.',
      en: 'A procurement rule is not kept.',
    },
  },
  {
    code: 'DEADLINE',
    keepsFromForming: false,
    label: { fr: 'Une date limite à venir', en: 'A deadline to come' },
    definition: {
      fr: 'La date limite est passée, ou inconnue.',
      en: 'The deadline has passed, or is unknown.',
    },
  },
] as const satisfies readonly BidGap[];

export type BidGapCode = CodeOf<typeof bidGaps>;
