import { CODE_IN_FORCE, type ProcurementRule } from './procurement-rule';

/** Rules on what is bought and how: lots, values, thresholds, reserved contracts. */
export const rulesOfContracts = [
  {
    code: 'SEPARATE_LOTS',
    article: 'L2113-10',
    since: CODE_IN_FORCE,
    label: { fr: 'Chaque lot est un marché', en: 'Each lot is a contract' },
    definition: {
      fr: 'Chaque lot est un marché à lui seul : le groupement peut changer d’un lot à l’autre.',
      en: 'Each lot is a contract of its own: the group may differ from lot to lot.',
    },
    findings: [
      {
        code: 'SEVERAL',
        verdict: 'KEPT',
        sentence: {
          fr: 'Les lots {lots} sont des marchés distincts : une offre pour chacun, et le groupement peut différer.',
          en: 'Lots {lots} are contracts of their own: a bid for each, and the group may differ.',
        },
      },
    ],
  },
  {
    code: 'MOST_LOTS',
    article: 'R2113-1',
    since: CODE_IN_FORCE,
    label: { fr: 'Nombre de lots', en: 'Number of lots' },
    definition: {
      fr: 'L’acheteur peut limiter le nombre de lots pour lesquels on répond, ou que l’on obtient.',
      en: 'The buyer may limit the number of lots that one bids for, or wins.',
    },
    findings: [
      {
        code: 'WITHIN',
        verdict: 'KEPT',
        sentence: {
          fr: 'Lots choisis : {count}, pour {most} au plus.',
          en: 'Lots chosen: {count}, of {most} at most.',
        },
      },
      {
        code: 'OVER',
        verdict: 'BROKEN',
        sentence: {
          fr: 'Lots pour lesquels on peut répondre : {most} au plus. Il y en a {count} ici.',
          en: 'Lots that one may bid for: {most} at most. There are {count} here.',
        },
      },
      {
        code: 'WON',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Lots que l’on peut obtenir : {most} au plus. Dites lesquels vous préférez, si l’acheteur le demande.',
          en: 'Lots that can be won: {most} at most. Say which you prefer, where the buyer asks.',
        },
      },
    ],
  },
  {
    code: 'TURNOVER_ASKED',
    article: 'R2142-7',
    since: CODE_IN_FORCE,
    label: { fr: 'Chiffre d’affaires demandé', en: 'Turnover asked for' },
    definition: {
      fr: 'Sauf raison particulière, l’acheteur ne demande pas plus d’une fois et demie la valeur du marché, ou de chaque lot (R2142-8).',
      en: 'Unless there is a particular reason, the buyer asks for no more than one and a half times the value, of each lot where there are lots (R2142-8).',
    },
    findings: [
      {
        code: 'WITHIN',
        verdict: 'KEPT',
        sentence: {
          fr: '{amount} demandés pour {value} : pas plus d’une fois et demie.',
          en: '{amount} asked for {value}: no more than one and a half times.',
        },
      },
      {
        code: 'OVER',
        verdict: 'TO_CHECK',
        sentence: {
          fr: '{amount} demandés pour {value}, plus d’une fois et demie : demandez à l’acheteur pourquoi.',
          en: '{amount} asked for {value}, more than one and a half times: ask the buyer why.',
        },
      },
      {
        code: 'VALUE_UNKNOWN',
        verdict: 'TO_CHECK',
        sentence: {
          fr: '{amount} demandés, pour une valeur que l’on ne connaît pas.',
          en: '{amount} asked for, of a value that is not known.',
        },
      },
    ],
  },
  {
    code: 'RESERVED',
    article: 'L2113-12 à L2113-15',
    since: CODE_IN_FORCE,
    label: { fr: 'Marché réservé', en: 'Reserved contract' },
    definition: {
      fr: 'Chaque membre remplit la condition le jour de la date limite : un agrément échu avant ne compte pas.',
      en: 'Each member qualifies on the day of the deadline: an approval that expires before does not count.',
    },
    findings: [
      {
        code: 'ALL_QUALIFY',
        verdict: 'KEPT',
        sentence: {
          fr: 'Lot {lots} ({article}) : tous les membres remplissent la condition le {on}.',
          en: 'Lot {lots} ({article}): all members qualify on {on}.',
        },
      },
      {
        code: 'END_UNKNOWN',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Lot {lots} ({article}) : vérifiez que l’agrément de {names} vaut encore le {on}.',
          en: 'Lot {lots} ({article}): check that the approval of {names} still holds on {on}.',
        },
      },
      {
        code: 'ESS_UNKNOWN',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Lot {lots} ({article}) : on ne sait pas si {names} est une entreprise de l’ESS.',
          en: 'Lot {lots} ({article}): it is not known whether {names} is an SSE enterprise.',
        },
      },
      {
        code: 'EXPIRES',
        verdict: 'BROKEN',
        sentence: {
          fr: 'Lot {lots} ({article}) : l’agrément de {names} ne vaut pas le {on}.',
          en: 'Lot {lots} ({article}): the approval of {names} does not hold on {on}.',
        },
      },
      {
        code: 'MISSING',
        verdict: 'BROKEN',
        sentence: {
          fr: 'Lot {lots} ({article}) : {names} ne remplit pas la condition.',
          en: 'Lot {lots} ({article}): {names} does not qualify.',
        },
      },
    ],
  },
  {
    code: 'ESS_DURATION',
    article: 'L2113-16',
    since: CODE_IN_FORCE,
    label: { fr: 'Trois ans au plus', en: 'Three years at most' },
    definition: {
      fr: 'Un marché réservé à l’ESS dure trois ans au plus, et son titulaire ne l’obtient pas deux fois de suite pour le même objet.',
      en: 'A contract reserved to the SSE lasts three years at most, and its holder does not win the same one twice in a row.',
    },
    findings: [
      {
        code: 'WITHIN',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Lot {lots} : si un membre a eu ce marché réservé juste avant, le groupement ne peut l’obtenir.',
          en: 'Lot {lots}: if one of you held this reserved contract just before, the group cannot win it.',
        },
      },
      {
        code: 'OVER',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Lot {lots} : {months} mois annoncés, plus de trois ans. Demandez à l’acheteur ce qu’il en est.',
          en: 'Lot {lots}: {months} months announced, more than three years. Ask the buyer about it.',
        },
      },
    ],
  },
  {
    code: 'ADAPTED_PROCEDURE',
    article: 'R2123-1',
    since: CODE_IN_FORCE,
    label: { fr: 'Procédure adaptée', en: 'Adapted procedure' },
    definition: {
      fr: 'Les services sociaux et autres services spécifiques ont une procédure adaptée quelle que soit leur valeur.',
      en: 'Social and other specific services have an adapted procedure whatever their value.',
    },
    findings: [
      {
        code: 'SOCIAL',
        verdict: 'KEPT',
        sentence: {
          fr: 'Services sociaux ou spécifiques : procédure adaptée, quelle que soit la valeur.',
          en: 'Social or specific services: an adapted procedure, whatever the value.',
        },
      },
    ],
  },
  {
    code: 'THRESHOLD',
    article: 'R2122-8, R2124-1',
    since: CODE_IN_FORCE,
    label: { fr: 'Seuils de procédure', en: 'Thresholds' },
    definition: {
      fr: 'Selon la valeur hors taxes de tous les lots : sans formalité, procédure adaptée, ou procédure formalisée.',
      en: 'By the value before tax of all lots: no formality, an adapted procedure, or a formal one.',
    },
    findings: [
      {
        code: 'NONE_NEEDED',
        verdict: 'KEPT',
        sentence: {
          fr: '{value}, moins de {amount} : l’acheteur peut traiter sans publicité ({article}).',
          en: '{value}, less than {amount}: the buyer may contract without a notice ({article}).',
        },
      },
      {
        code: 'ADAPTED',
        verdict: 'KEPT',
        sentence: {
          fr: '{value}, moins de {amount} : procédure adaptée, l’acheteur en fixe les règles ({article}).',
          en: '{value}, less than {amount}: an adapted procedure, the buyer sets its rules ({article}).',
        },
      },
      {
        code: 'FORMAL',
        verdict: 'KEPT',
        sentence: {
          fr: '{value}, à partir de {amount} : procédure formalisée ({article}).',
          en: '{value}, from {amount} on: a formal procedure ({article}).',
        },
      },
      {
        code: 'FORMAL_BUT_ADAPTED',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Procédure adaptée annoncée pour {value}, alors que la procédure formalisée vaut à partir de {amount} ({article}) : posez la question à l’acheteur.',
          en: 'An adapted procedure is announced for {value}, while a formal one holds from {amount} on ({article}): put the question to the buyer.',
        },
      },
      {
        code: 'UNKNOWN',
        verdict: 'TO_CHECK',
        sentence: {
          fr: 'Valeur, sorte de marché ou acheteur inconnus : on ne sait pas quel seuil vaut.',
          en: 'Value, kind of contract or buyer unknown: it is not known which threshold holds.',
        },
      },
    ],
  },
] as const satisfies readonly ProcurementRule[];
