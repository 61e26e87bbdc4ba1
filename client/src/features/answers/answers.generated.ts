/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CooperationStatus =
  /** Stopped before completion. */
  | 'ABANDONED'
  /** Decided, not yet started. */
  | 'COMMITMENT'
  /** Being studied by participants. */
  | 'EXPLORATION'
  /** Mentioned. */
  | 'IDEA'
  /** Done. */
  | 'REALISED'
  /** Under way. */
  | 'RUNNING';

export type FundingState =
  /** Asked for, no known answer. */
  | 'ASKED'
  /** Considered by the funder. */
  | 'CONSIDERED'
  /** Granted or brought. */
  | 'GRANTED'
  /** Paid. */
  | 'PAID'
  /** Announced by the funder. */
  | 'PLANNED'
  /** Not granted. */
  | 'REFUSED';

export type Modality =
  /** The one concerned takes a position; it is not done. */
  | 'INTENDED'
  /** Announced for later. */
  | 'PLANNED'
  /** Said as a fact. */
  | 'REPORTED'
  /** Asked for, with no known answer. */
  | 'REQUESTED'
  /** Aimed at. */
  | 'TARGET';

export type OccupancyMode =
  /** Rents the whole and runs or sublets it. */
  | 'HEAD_LEASE'
  /** Uses the place now and then. */
  | 'OCCASIONAL'
  /** Owns the place. */
  | 'OWNER'
  /** Present on given days, regularly. */
  | 'PART_TIME'
  /** Occupies a space full time. */
  | 'PERMANENT'
  /** Will become permanent later. */
  | 'PERMANENT_LATER';

export type Role =
  /** adviser */
  | 'ADVISER'
  /** beneficiary */
  | 'BENEFICIARY'
  /** body */
  | 'BODY'
  /** client */
  | 'CLIENT'
  /** cluster */
  | 'CLUSTER'
  /** contributor */
  | 'CONTRIBUTOR'
  /** coordinator */
  | 'COORDINATOR'
  /** funder */
  | 'FUNDER'
  /** host */
  | 'HOST'
  /** initiator */
  | 'INITIATOR'
  /** institution */
  | 'INSTITUTION'
  /** lead */
  | 'LEAD'
  /** member */
  | 'MEMBER'
  /** occupant */
  | 'OCCUPANT'
  /** office holder */
  | 'OFFICE_HOLDER'
  /** partner */
  | 'PARTNER'
  /** predecessor */
  | 'PREDECESSOR'
  /** premises */
  | 'PREMISES'
  /** provider */
  | 'PROVIDER'
  /** purpose */
  | 'PURPOSE'
  /** representative */
  | 'REPRESENTATIVE'
  /** represented */
  | 'REPRESENTED'
  /** research */
  | 'RESEARCHER'
  /** seat holder */
  | 'SEAT_HOLDER'
  /** successor */
  | 'SUCCESSOR'
  /** supporter */
  | 'SUPPORTER'
  /** trainer */
  | 'TRAINER';

export type SpanEnd =
  | 'CLOSED'
  | 'OPEN'
  | 'UNKNOWN';

export type Stance =
  /** The participants confirmed it. */
  | 'CONFIRMED'
  /** At least one participant contests it. */
  | 'CONTESTED'
  /** A document or an actor says so; not everybody has confirmed it yet. */
  | 'DECLARED';

export type ThingKind =
  /** Structure or collectivity. */
  | 'ACTOR'
  /** Board, assembly, committee or working group. */
  | 'BODY'
  /** What an actor keeps to itself. */
  | 'CAPACITY'
  /** What an actor can deliver. */
  | 'COMPETENCE'
  /** What took place on a date. */
  | 'EVENT'
  /** What an actor looks for. */
  | 'NEED'
  /** What an actor proposes. */
  | 'OFFER'
  /** A person, in a public role. */
  | 'PERSON'
  /** Building or room. */
  | 'PLACE'
  /** The quantity that an actor pledges in a group purchase. */
  | 'PLEDGE'
  /** Territorial cluster for economic cooperation. */
  | 'POLE'
  /** An activity being created, and the actors that support it step by step. */
  | 'PROJECT'
  /** What actors want to buy together. */
  | 'PURCHASE'
  /** What a network or a call granted a cluster. */
  | 'RECOGNITION'
  /** What a structure declares for a year. */
  | 'RETURN'
  /** A dated list of participants or occupants. */
  | 'ROSTER'
  /** A dated document. */
  | 'SOURCE'
  /** A public or private call for tenders, with its lots. */
  | 'TENDER'
  /** What relates two actors or more. */
  | 'TIE';

export type TieKind =
  /** An actor buys from another, or works for it. */
  | 'COMMERCIAL_RELATION'
  /** One offer of access to several places. */
  | 'COMMON_PASS'
  /** Serve the territory’s companies and their employees together. */
  | 'CONCIERGE_SERVICE'
  /** Train and support founders of solidarity enterprises together. */
  | 'COORDINATED_PATHWAY'
  /** Design the cluster, its charter, place or organisation together. */
  | 'CO_DESIGN'
  /** Spread SSE and CSR practice to neighbouring companies. */
  | 'CSR_OUTREACH'
  /** Ask for, grant, refuse or pay money or working time. */
  | 'FUNDING'
  /** Consolidate and group enterprises. */
  | 'INTEGRATED_GROUP'
  /** Clusters work together. */
  | 'INTER_CLUSTER'
  /** A group answers a public or private call for tenders together. */
  | 'JOINT_BID'
  /** An actor shares its experience with another. */
  | 'KNOW_HOW_TRANSFER'
  /** A person’s public role in an organisation. */
  | 'MANDATE'
  /** Be a member of a cluster or network. */
  | 'MEMBERSHIP'
  /** Own, rent or use a place, permanently or now and then. */
  | 'OCCUPANCY'
  /** Communicate together. */
  | 'POOLED_COMMUNICATION'
  /** Actors buy together, responsibly. */
  | 'PURCHASING_GROUP'
  /** Represent another actor. */
  | 'REPRESENTATION'
  /** Research, experiment or evaluate together. */
  | 'RESEARCH_DEVELOPMENT'
  /** Sit on a body or a working group. */
  | 'SEAT'
  /** Share premises or work spaces. */
  | 'SHARED_PREMISES'
  /** Pool means, tools, staff. */
  | 'SHARED_SERVICES'
  /** Build a training offer together. */
  | 'SHARED_TRAINING'
  /** Become, replace, take over. */
  | 'SUCCESSION';

export type WhoAnswersQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAnswersQuery = { viewer: { account: { id: string } | null, actsFor: Array<
      | { __typename: 'Collectivity', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Structure', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    > } };

export type AnswerMutationVariables = Exact<{
  request: string;
  tie: string;
  actor: string;
  saying?: string | null | undefined;
  stance: Stance;
  why?: string | null | undefined;
  role?: Role | null | undefined;
  since?: string | null | undefined;
}>;


export type AnswerMutation = { answer: { problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type OwnListsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnListsQuery = { waiting: { actors: Array<{ actor: string, toAnswer: number, confirmed: number, contested: number }> } | null };

export type MyStructureQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MyStructureQuery = { party:
    | { tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, ties: { nodes: Array<
          | { __typename: 'Cooperation', saying: string | null, status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', saying: string | null, occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, ties: { nodes: Array<
          | { __typename: 'Cooperation', saying: string | null, status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', saying: string | null, occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, ties: { nodes: Array<
          | { __typename: 'Cooperation', saying: string | null, status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', saying: string | null, occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, ties: { nodes: Array<
          | { __typename: 'Cooperation', saying: string | null, status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', saying: string | null, occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, ties: { nodes: Array<
          | { __typename: 'Cooperation', saying: string | null, status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', saying: string | null, occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, ties: { nodes: Array<
          | { __typename: 'Cooperation', saying: string | null, status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', saying: string | null, occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };


export const WhoAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<WhoAnswersQuery, WhoAnswersQueryVariables>;
export const AnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Answer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tie"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"saying"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"why"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"tie"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tie"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"saying"},"value":{"kind":"Variable","name":{"kind":"Name","value":"saying"}}},{"kind":"Argument","name":{"kind":"Name","value":"stance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stance"}}},{"kind":"Argument","name":{"kind":"Name","value":"why"},"value":{"kind":"Variable","name":{"kind":"Name","value":"why"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerMutation, AnswerMutationVariables>;
export const OwnListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"toAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}}]}}]}}]}}]} as unknown as DocumentNode<OwnListsQuery, OwnListsQueryVariables>;
export const MyStructureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyStructure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieRowParts"}},{"kind":"Field","name":{"kind":"Name","value":"saying"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructuralTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancyMode"}},{"kind":"Field","name":{"kind":"Name","value":"fundingState"}}]}}]}}]} as unknown as DocumentNode<MyStructureQuery, MyStructureQueryVariables>;