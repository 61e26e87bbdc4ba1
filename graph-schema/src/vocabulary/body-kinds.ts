import type { Term } from './term';

const kind = <const C extends string>(code: C, fr: string, en: string) => ({
  code,
  label: { fr, en },
  definition: { fr, en },
});

/** What a body is. */
export const bodyKinds = [
  kind('BOARD', 'Conseil d’administration', 'Board'),
  kind('ASSEMBLY', 'Assemblée générale', 'General assembly'),
  kind('STEERING_COMMITTEE', 'Comité de pilotage', 'Steering committee'),
  kind('WORKING_GROUP', 'Groupe de travail', 'Working group'),
  kind('OPEN_GROUP', 'Groupe ouvert', 'Open group'),
] as const satisfies readonly Term[];
