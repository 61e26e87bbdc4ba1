import type { Term } from './term';

const kind = <const C extends string>(code: C, fr: string, en: string) => ({
  code,
  label: { fr, en },
  definition: { fr, en },
});

/** What an event is. */
export const eventKinds = [
  kind('SEMINAR', 'Séminaire', 'Seminar'),
  kind('ASSEMBLY', 'Assemblée', 'Assembly'),
  kind('MEETING', 'Réunion', 'Meeting'),
  kind('INAUGURATION', 'Inauguration', 'Inauguration'),
  kind('FORUM', 'Forum', 'Forum'),
  kind('TRAINING', 'Formation', 'Training session'),
  kind('CALL', 'Appel à projets', 'Call for projects'),
  kind('STUDY', 'Étude', 'Study'),
  kind('MILESTONE', 'Étape', 'Milestone'),
] as const satisfies readonly Term[];
