import type { ErrorCode } from './error-code';

/** What keeps a group that answers a call from being changed as asked. */
export const bidErrorCodes = [
  {
    code: 'BID_NOT_READY',
    message: {
      fr: 'Le groupement n’est pas prêt : voyez ce qui manque.',
      en: 'The group is not ready: see what is missing.',
    },
  },
  {
    code: 'BID_STATE',
    message: {
      fr: 'Ce n’est pas possible dans l’état actuel du groupement : revenez d’abord à l’état d’avant.',
      en: 'This is not possible in the group’s present state: go back to the one before first.',
    },
  },
  {
    code: 'BID_FROZEN',
    message: {
      fr: 'La composition est figée depuis la date limite (R2142-26) : dites laquelle des exceptions s’applique.',
      en: 'The composition has been frozen since the deadline (R2142-26): say which exception applies.',
    },
  },
  {
    code: 'BID_MEMBERS',
    message: {
      fr: 'Un groupement a de {min} à {max} membres, chacun une fois.',
      en: 'A group has {min} to {max} members, each once.',
    },
  },
] as const satisfies readonly ErrorCode[];
