import type { CodeOf, Term } from './term';

const kind = <const C extends string>(code: C, fr: string, en: string) => ({
  code,
  label: { fr, en },
  definition: { fr, en },
});

/** What a source is. */
export const sourceKinds = [
  kind('INTERVIEW', 'Entretien', 'Interview'),
  kind('PROJECT_SHEET', 'Fiche de projet', 'Project sheet'),
  kind('PRESS', 'Article de presse', 'Press article'),
  kind('SLIDES', 'Diaporama', 'Slides'),
  kind('MINUTES', 'Compte rendu', 'Minutes'),
  kind('NOTICE', 'Avis ou notification', 'Notice or notification'),
  kind('AGREEMENT', 'Accord ou convention', 'Agreement'),
  kind('REFERENCE_DATA', 'Référentiel public', 'Public reference data'),
  kind('SPREADSHEET', 'Tableur ou carte', 'Spreadsheet or map'),
  kind('DEMONSTRATION', 'Démonstration (inventé)', 'Demonstration (invented)'),
] as const satisfies readonly Term[];

export type SourceKindCode = CodeOf<typeof sourceKinds>;
