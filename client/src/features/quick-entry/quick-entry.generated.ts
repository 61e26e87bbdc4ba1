/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** One change: a record put as given, or taken off every screen. */
export type EditInput = {
  /** Key of the record. For a new one a name of the request’s own such as "~1", by which its other records can refer to it. */
  key: string;
  kind: RecordKind;
  /** The record; null retires it. */
  record?: unknown;
  /** The version that the editor saw; null for a new one. */
  version?: string | null | undefined;
};

/** What records there are: the format in which facts enter, are edited, and are kept in the history. */
export type RecordKind =
  | 'ACTORS'
  | 'BODIES'
  | 'CAPACITIES'
  | 'COMPETENCES'
  | 'EVENTS'
  | 'NEEDS'
  | 'OFFERS'
  | 'PEOPLE'
  | 'PLACES'
  | 'PLEDGES'
  | 'POLES'
  | 'PROJECTS'
  | 'PURCHASES'
  | 'RECOGNITIONS'
  | 'RETURNS'
  | 'ROSTERS'
  | 'SOURCES'
  | 'STATEMENTS'
  | 'TENDERS'
  | 'TERRITORIES'
  | 'TIES';

export type SpanEnd =
  | 'CLOSED'
  | 'OPEN'
  | 'UNKNOWN';

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

export type QuickEntryWhoQueryVariables = Exact<{ [key: string]: never; }>;


export type QuickEntryWhoQuery = { viewer: { isAdministrator: boolean, account: { id: string } | null, facilitates: Array<{ id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }> } };

export type QuickEntryKnownQueryVariables = Exact<{
  slug: string;
  kinds?: Array<TieKind> | TieKind | null | undefined;
}>;


export type QuickEntryKnownQuery = { party:
    | { id: string, ties: { nodes: Array<
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
        > } }
    | { id: string, ties: { nodes: Array<
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
        > } }
    | { id: string, ties: { nodes: Array<
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
        > } }
    | { id: string, ties: { nodes: Array<
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
        > } }
    | { id: string, ties: { nodes: Array<
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
        > } }
    | { id: string, ties: { nodes: Array<
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
          | { tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ party:
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
                | { id: string, slug: string }
               }> }
        > } }
   | null };

export type QuickEntryRecordQueryVariables = Exact<{
  id: string;
}>;


export type QuickEntryRecordQuery = { record: { id: string, key: string, record: unknown, version: string } | null };

export type QuickEntrySaveMutationVariables = Exact<{
  request: string;
  edits: Array<EditInput> | EditInput;
}>;


export type QuickEntrySaveMutation = { edit: { done: Array<{ id: string, key: string, kind: RecordKind, action: string, version: string | null }>, problems: Array<{ code: string, field: string | null, parameters: unknown }>, conflicts: Array<{ key: string }> } };


export const QuickEntryWhoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuickEntryWho"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAdministrator"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilitates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<QuickEntryWhoQuery, QuickEntryWhoQueryVariables>;
export const QuickEntryKnownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuickEntryKnown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TieKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]} as unknown as DocumentNode<QuickEntryKnownQuery, QuickEntryKnownQueryVariables>;
export const QuickEntryRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuickEntryRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<QuickEntryRecordQuery, QuickEntryRecordQueryVariables>;
export const QuickEntrySaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuickEntrySave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edits"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"edits"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edits"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<QuickEntrySaveMutation, QuickEntrySaveMutationVariables>;