import type { CodeOf, DocumentReference, Term } from './term';

/** What an actor does for the pole. The four functions of the project sheet (001, lines 37–51). */
export const functions = [
  {
    code: 'ACTIVITY_CREATION',
    label: { fr: 'Création d’activités', en: 'Activity creation' },
    definition: {
      fr: 'Accompagner et financer la création d’activités et d’entreprises.',
      en: 'Support and finance the creation of activities and enterprises.',
    },
    namedIn: [{ source: '001', line: 48 }],
  },
  {
    code: 'PROMOTION_TRAINING',
    label: { fr: 'Promotion, formation, innovation', en: 'Promotion, training, innovation' },
    definition: {
      fr: 'Représenter et promouvoir l’ESS, former, chercher et innover.',
      en: 'Represent and promote the SSE, train, research and innovate.',
    },
    namedIn: [{ source: '001', line: 49 }],
  },
  {
    code: 'ENTERPRISE_DEVELOPMENT',
    label: { fr: 'Développement des entreprises solidaires', en: 'Development of solidarity enterprises' },
    definition: {
      fr: 'Consolider et regrouper des entreprises et des entrepreneurs solidaires.',
      en: 'Consolidate and group solidarity enterprises and entrepreneurs.',
    },
    namedIn: [{ source: '001', line: 50 }],
  },
  {
    code: 'CSR_PROMOTION',
    label: { fr: 'Promotion de la RSE', en: 'CSR promotion' },
    definition: {
      fr: 'Diffuser la responsabilité sociale des entreprises et le développement durable.',
      en: 'Spread corporate social responsibility and sustainable development.',
    },
    namedIn: [{ source: '001', line: 51 }],
  },
] as const satisfies readonly (Term & { namedIn: readonly DocumentReference[] })[];

export type FunctionCode = CodeOf<typeof functions>;
