import { CODE_IN_FORCE, type ProcurementRule } from './procurement-rule';

/** Rules on who bids together: form, lead, several groups, capacities, composition. */
export const rulesOfGroups = [
  {
    code: 'FORM',
    article: 'R2142-20',
    since: CODE_IN_FORCE,
    label: { fr: 'Forme du groupement', en: 'Form of the group' },
    definition: {
      fr: 'Conjoint : chacun n’est engagé que pour sa part. Solidaire : chacun l’est pour le tout. Le groupement n’a pas de personnalité morale.',
      en: 'Joint: each is bound for its part alone. Joint and several: each for the whole. The group is no legal person.',
    },
    findings: [
      {
        code: 'TO_CHOOSE',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'À choisir ensemble : conjoint (chacun sa part) ou solidaire (chacun pour le tout).',
          en: 'To be chosen together: joint (each its part) or joint and several (each for the whole).',
        },
      },
      {
        code: 'CHOSEN',
        verdict: 'KEPT',
        sentence: { fr: 'La forme est choisie.', en: 'The form is chosen.' },
      },
    ],
  },
  {
    code: 'FORM_AT_AWARD',
    article: 'R2142-22',
    since: CODE_IN_FORCE,
    label: { fr: 'Forme exigée après attribution', en: 'Form required after award' },
    definition: {
      fr: 'L’acheteur ne peut imposer une forme qu’une fois le marché attribué.',
      en: 'The buyer may impose a form only once the contract is awarded.',
    },
    findings: [
      {
        code: 'SOLIDAIRE_AT_AWARD',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'L’acheteur demandera un groupement solidaire au gagnant du lot {lots} : chacun doit être prêt à répondre du tout.',
          en: 'The buyer will ask the winner of lot {lots} for a joint and several group: each must be ready to answer for the whole.',
        },
      },
      {
        code: 'CONJOINT_AT_AWARD',
        verdict: 'KEPT',
        sentence: {
          fr: 'L’acheteur demandera un groupement conjoint au gagnant du lot {lots}.',
          en: 'The buyer will ask the winner of lot {lots} for a joint group.',
        },
      },
    ],
  },
  {
    code: 'LEAD_SOLIDARY',
    article: 'R2142-24',
    since: CODE_IN_FORCE,
    label: { fr: 'Mandataire solidaire', en: 'Lead answering for all' },
    definition: {
      fr: 'Dans un groupement conjoint, le mandataire est solidaire des autres si le marché le prévoit.',
      en: 'In a joint group the lead answers for the others if the contract says so.',
    },
    findings: [
      {
        code: 'READ_CONTRACT',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Si le groupement est conjoint, regardez dans le marché si le mandataire répond des autres.',
          en: 'If the group is joint, look in the contract whether the lead answers for the others.',
        },
      },
    ],
  },
  {
    code: 'LEAD_OF_ONE_GROUP',
    article: 'R2142-23',
    since: CODE_IN_FORCE,
    label: { fr: 'Mandataire d’un seul groupement', en: 'Lead of one group only' },
    definition: {
      fr: 'On n’est mandataire que d’un groupement pour un même marché, donc pour un même lot.',
      en: 'One leads at most one group for one contract, and so for one lot.',
    },
    findings: [
      {
        code: 'FREE',
        verdict: 'KEPT',
        sentence: {
          fr: 'Aucun membre n’est, à notre connaissance, mandataire d’un autre groupement pour ce lot.',
          en: 'As far as is known here, no member leads another group for this lot.',
        },
      },
      {
        code: 'ONE_LEADS',
        verdict: 'TO_CHECK',
        sentence: {
          fr: '{names} : déjà mandataire d’un autre groupement pour ce lot. Prenez un autre mandataire.',
          en: '{names}: leading another group for this lot already. Take another lead.',
        },
      },
      {
        code: 'LEAD_LEADS',
        verdict: 'BROKEN',
        sentence: {
          fr: '{names} mène déjà un autre groupement pour ce lot et ne peut mener celui-ci.',
          en: '{names} leads another group for this lot already and may not lead this one.',
        },
      },
    ],
  },
  {
    code: 'SEVERAL_GROUPS',
    article: 'R2142-21',
    since: CODE_IN_FORCE,
    label: { fr: 'Un seul groupement par membre', en: 'One group for each member' },
    definition: {
      fr: 'La consultation peut interdire d’être membre de plusieurs groupements pour un même lot.',
      en: 'The consultation may forbid being a member of several groups for one lot.',
    },
    findings: [
      {
        code: 'FREE',
        verdict: 'KEPT',
        sentence: {
          fr: 'Aucun membre n’est, à notre connaissance, dans un autre groupement pour ce lot.',
          en: 'As far as is known here, no member is in another group for this lot.',
        },
      },
      {
        code: 'ALLOWED',
        verdict: 'KEPT',
        sentence: {
          fr: '{names} : dans un autre groupement pour ce lot, ce que la consultation permet.',
          en: '{names}: in another group for this lot, which the consultation allows.',
        },
      },
      {
        code: 'UNSAID',
        verdict: 'TO_CHECK',
        sentence: {
          fr: '{names} : dans un autre groupement pour ce lot. Regardez si le règlement de la consultation l’interdit.',
          en: '{names}: in another group for this lot. Look whether the rules of the consultation forbid it.',
        },
      },
      {
        code: 'FORBIDDEN',
        verdict: 'BROKEN',
        sentence: {
          fr: '{names} : dans un autre groupement pour ce lot, ce que la consultation interdit.',
          en: '{names}: in another group for this lot, which the consultation forbids.',
        },
      },
    ],
  },
  {
    code: 'ALONE_AND_IN_GROUP',
    article: 'R2142-21',
    since: CODE_IN_FORCE,
    label: { fr: 'Pas seul et en groupement', en: 'Not alone and in a group' },
    definition: {
      fr: 'La consultation peut interdire de répondre à la fois seul et en groupement.',
      en: 'The consultation may forbid bidding both alone and in a group.',
    },
    findings: [
      {
        code: 'ALLOWED',
        verdict: 'KEPT',
        sentence: {
          fr: 'La consultation permet aussi de répondre seul.',
          en: 'The consultation also allows bidding alone.',
        },
      },
      {
        code: 'UNSAID',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Si un membre compte aussi répondre seul, regardez si le règlement de la consultation l’interdit.',
          en: 'If one of you also means to bid alone, look whether the rules of the consultation forbid it.',
        },
      },
      {
        code: 'FORBIDDEN',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'La consultation interdit de répondre aussi seul : assurez-vous que personne ne le fait.',
          en: 'The consultation forbids bidding alone as well: make sure that nobody does.',
        },
      },
    ],
  },
  {
    code: 'CAPACITY',
    article: 'R2142-25',
    since: CODE_IN_FORCE,
    label: { fr: 'Capacités du groupement', en: 'Capacities of the group' },
    definition: {
      fr: 'Les capacités sont jugées pour le groupement entier : les chiffres d’affaires s’additionnent. Chaque lot demande pour lui-même : pour plusieurs, c’est le plus élevé, sauf si l’acheteur en fixe un pour plusieurs lots ensemble (R2142-8).',
      en: 'Capacities are judged for the group as a whole: turnovers add up. Each lot asks for itself: for several it is the highest, unless the buyer sets one for several lots together (R2142-8).',
    },
    findings: [
      {
        code: 'PASSES',
        verdict: 'KEPT',
        sentence: {
          fr: 'Ensemble, le chiffre d’affaires demandé est atteint.',
          en: 'Together, the turnover asked for is reached.',
        },
      },
      {
        code: 'AMONG_YOU',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Chiffre d’affaires demandé : {amount} par an. À vérifier entre vous, chacun garde ses chiffres.',
          en: 'Turnover asked for: {amount} a year. To be checked among you, each keeps its own figures.',
        },
      },
      {
        code: 'NOT_ASKED',
        verdict: 'KEPT',
        sentence: { fr: 'Aucun chiffre d’affaires n’est demandé.', en: 'No turnover is asked for.' },
      },
    ],
  },
  {
    code: 'FROZEN',
    article: 'R2142-26',
    since: CODE_IN_FORCE,
    label: { fr: 'Composition figée', en: 'Frozen composition' },
    definition: {
      fr: 'De la date limite à la signature, le groupement ne change pas, sauf restructuration, impossibilité d’un membre qui n’est pas de son fait, ou autorisation de l’acheteur dans une procédure avec négociation ou dialogue.',
      en: 'From the deadline to signature the group does not change, save restructuring, a member’s blameless inability, or the buyer’s authorisation in a procedure with negotiation or dialogue.',
    },
    findings: [
      {
        code: 'UNTIL',
        verdict: 'KEPT',
        sentence: {
          fr: 'La composition peut changer jusqu’au {on}, plus ensuite.',
          en: 'The composition may change until {on}, not after.',
        },
      },
      {
        code: 'PAST',
        verdict: 'BROKEN',
        sentence: {
          fr: 'La date limite est passée ({on}) : il n’est plus temps de former un groupement.',
          en: 'The deadline has passed ({on}): it is too late to form a group.',
        },
      },
      {
        code: 'UNKNOWN',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'La date limite n’est pas connue : au-delà, la composition ne change plus.',
          en: 'The deadline is not known: after it the composition no longer changes.',
        },
      },
      {
        code: 'SAME',
        verdict: 'KEPT',
        sentence: {
          fr: 'Le groupement est celui de la date limite ({on}).',
          en: 'The group is that of the deadline ({on}).',
        },
      },
      {
        code: 'CHANGED',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Le groupement a changé depuis la date limite ({on}) : gardez la preuve de ce qui le permet.',
          en: 'The group has changed since the deadline ({on}): keep the proof of what allows it.',
        },
      },
    ],
  },
] as const satisfies readonly ProcurementRule[];
