import type { Emphasis } from './emphasis';
import type { Choice, NetworkData } from './network-data';
import { firstLayers } from './view-address';

type Node = NetworkData['nodes'][number];
type Tie = NetworkData['ties'][number];

/** An actor, as the network names it. */
export const node = (id: string, more: Partial<Node> = {}): Node => ({
  id,
  slug: id,
  kind: 'ACTOR',
  name: id.toUpperCase(),
  actorType: 'ASSOCIATION',
  functions: [],
  territoryCode: null,
  territoryName: null,
  hub: false,
  fictitious: false,
  ...more,
});

/** A tie since some day of 2013 that goes on. */
export const tie = (id: string, who: readonly string[], more: Partial<Tie> = {}): Tie => ({
  id,
  slug: id,
  kind: 'SHARED_SERVICES',
  name: id,
  stance: 'DECLARED',
  modality: 'REPORTED',
  status: null,
  implied: false,
  fictitious: false,
  span: {
    since: '2013',
    until: '..',
    end: 'OPEN',
    sinceEarliest: '2013-01-01',
    sinceLatest: '2013-12-31',
    untilEarliest: '9999-12-31',
    untilLatest: '9999-12-31',
  },
  participants: who.map((nodeId) => ({
    __typename: 'NetworkParticipant',
    nodeId,
    role: 'PARTNER',
    stance: 'DECLARED',
  })),
  ...more,
});

export const network = (nodes: Node[], ties: Tie[]): NetworkData => ({
  version: 1,
  omittedNodes: 0,
  omittedTies: 0,
  nodes,
  ties,
});

export const first: Choice = {
  layers: firstLayers,
  hub: false,
  fictitious: false,
  focus: '',
  asked: new Set(),
};
export const plain = { folded: false, large: false, group: null };
export const calm: Emphasis = {
  stances: [],
  modalities: [],
  functions: [],
  types: [],
  territories: [],
  communities: [],
  communityOf: new Map(),
  apart: new Set(),
  highlighted: [],
  day: null,
  comparison: null,
  changes: [],
  focus: undefined,
  degree: 1,
  tie: undefined,
  way: new Set(),
};
export const names = {
  functions: {},
  noFunction: '—',
  noTerritory: '—',
  others: '—',
  language: 'fr',
} as const;
