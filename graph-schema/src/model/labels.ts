import { structuralTieKinds } from '../vocabulary';

/** Labels of the graph, each with the properties that its nodes may carry. */
const thing = [
  'id',
  'slug',
  'kind',
  'name',
  'sortName',
  'summary',
  'readers',
  'fictitious',
  'digest',
  'spellings',
  'searchKeys',
];
const span = ['since', 'until', 'sinceEarliest', 'sinceLatest', 'untilEarliest', 'untilLatest', 'end'];

/**
 * Accounts live beside the graph: none of them is a Thing, no reading of the graph reaches them, and writing
 * them takes no lock of the version. Moments are milliseconds by the database's clock.
 */
const accounts = {
  Account: [
    'id',
    'email',
    'emailKey',
    'name',
    'state',
    'passwordHash',
    'language',
    'fictitious',
    'createdAt',
    'lastSignInAt',
    'lock',
  ],
  Session: ['tokenHash', 'createdAt', 'lastSeenAt', 'expiresAt'],
  Grant: ['id', 'role', 'grantedAt', 'grantedBy'],
  Link: ['id', 'tokenHash', 'purpose', 'createdAt', 'expiresAt', 'usedAt', 'lock'],
  Mail: ['id', 'to', 'subject', 'text', 'mailState', 'createdAt', 'nextAt', 'tries', 'detail', 'lock'],
  Attempt: ['key', 'count', 'startedAt', 'lock'],
};

export const labels: Readonly<Record<string, readonly string[]>> = {
  Thing: thing,
  Actor: [...span, 'type', 'family', 'longName', 'functions', 'ess', 'cooperativeStatus', 'hub'],
  Structure: [],
  Collectivity: [],
  Pole: [...span, 'longName'],
  Place: span,
  Body: [...span, 'bodyKind'],
  Person: [],
  Event: ['eventKind', 'period', 'modality', 'periodFrom', 'periodTo'],
  Recognition: ['outcome', 'period', 'periodFrom'],
  Roster: ['date', 'dateFrom', 'complete', 'modality'],
  Source: [
    'sourceKind',
    'key',
    'author',
    'publisher',
    'date',
    'dateFrom',
    'dateTo',
    'dateEstimated',
    'dateReason',
    'language',
  ],
  Tie: [
    ...span,
    'tieKind',
    'stance',
    'modality',
    'status',
    'implied',
    'occupancyMode',
    'fundingState',
    'title',
    'participantCount',
    'knownSince',
  ],
  Cooperation: [],
  ...Object.fromEntries(structuralTieKinds.map((kind) => [kind.graphLabel, []])),
  Participation: ['id', 'role', 'share', 'stance', 'note', ...span],
  Answer: ['id', 'stance', 'authority', 'givenOn', 'why'],
  Passage: ['id', 'line', 'quote', 'readers'],
  Statement: [
    'id',
    'property',
    'value',
    'unit',
    'qualifier',
    'text',
    'modality',
    'period',
    'periodFrom',
    'periodTo',
    'scope',
    'note',
    'implied',
    'fictitious',
    'readers',
    'digest',
    'knownSince',
  ],
  Observation: [],
  Territory: [
    'id',
    'code',
    'level',
    'name',
    'since',
    'until',
    'reference',
    'readers',
    'digest',
    'fictitious',
  ],
  Identifier: ['scheme', 'value', 'reference'],
  Change: ['id', 'request', 'version', 'at', 'by', 'why', 'action', 'kind', 'before', 'after'],
  GraphVersion: ['id', 'version', 'holder', 'at', 'seeded', 'seeding'],
  RetiredParticipation: [],
  ...accounts,
};

/** Relationship types, each with the properties it may carry. */
export const relationshipTypes: Readonly<Record<string, readonly string[]>> = {
  HAS: [],
  IN: [],
  ABOUT: [],
  EVIDENCED_BY: [],
  OF: [],
  LISTS: ['position', 'asWritten', 'mode', 'group', 'note', 'passages'],
  IDENTIFIES: [],
  WITHIN: [],
  LOCATED_IN: [],
  KEPT_BY: [],
  AT: [],
  ORGANISED_BY: [],
  FOR: [],
  HOLDS: [],
  OVER: [],
  IN_POLE: [],
  CAUSED_BY: [],
};

/** Every property key of the model. */
export const propertyKeys: readonly string[] = [
  ...new Set([...Object.values(labels).flat(), ...Object.values(relationshipTypes).flat()]),
].sort();
