/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ActorFilter = {
  ess?: EssStatus | null | undefined;
  functions?: Array<FunctionCode> | null | undefined;
  /** Where the territory is a commune: also actors of the communes of which the centre is at most so far from its own (1 to 100), as the crow flies, or may be where a position is estimated. */
  kilometres?: number | null | undefined;
  /** Code of a territory; those within it count. */
  territory?: string | null | undefined;
  /** A part of the name or of a spelling, accents and case ignored. */
  text?: string | null | undefined;
  types?: Array<ActorType> | null | undefined;
  withFictitious?: boolean;
};

export type ActorSort =
  | 'NAME_ASC'
  | 'NAME_DESC'
  /** By the distance from the commune, then by name: only around one (`kilometres`). */
  | 'NEAREST'
  | 'TIES_DESC';

export type ActorType =
  /** Association, declared or de facto. */
  | 'ASSOCIATION'
  /** Municipality (commune). */
  | 'COMMUNE'
  /** Commercial company, not a co-operative. */
  | 'COMPANY'
  /** Worker, multi-stakeholder, business and employment or other co-operative. */
  | 'COOPERATIVE'
  /** Departmental council. */
  | 'DEPARTEMENT'
  /** Inter-municipal co-operation body (EPCI). */
  | 'EPCI'
  /** Bank, venture capital company, fund or financing body. */
  | 'FINANCE'
  /** Federation, union or network that represents structures. */
  | 'NETWORK_HEAD'
  /** Structure whose legal nature the sources do not state. */
  | 'OTHER_STRUCTURE'
  /** Public financial institution. */
  | 'PUBLIC_BANK'
  /** Regional council. */
  | 'REGION'
  /** Laboratory, research institute or training body. */
  | 'RESEARCH_TRAINING'
  /** Ministry, State service, national or European fund. */
  | 'STATE_SERVICE';

export type EssStatus =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

export type FunctionCode =
  /** Support and finance the creation of activities and enterprises. */
  | 'ACTIVITY_CREATION'
  /** Spread corporate social responsibility and sustainable development. */
  | 'CSR_PROMOTION'
  /** Consolidate and group solidarity enterprises and entrepreneurs. */
  | 'ENTERPRISE_DEVELOPMENT'
  /** Represent and promote the SSE, train, research and innovate. */
  | 'PROMOTION_TRAINING';

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

export type DirectoryQueryVariables = Exact<{
  filter: ActorFilter;
  withFictitious: boolean;
  sort: ActorSort;
  first: number;
  after?: string | null | undefined;
  from: string;
  isAround: boolean;
}>;


export type DirectoryQuery = { actors: { nodes: Array<
      | { longName: string | null, summary: string | null, type: ActorType, functions: Array<FunctionCode>, ess: EssStatus, tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, territory: { id: string, name: string, distance?: { kilometres: number, isEstimated: boolean } | null } | null }
      | { longName: string | null, summary: string | null, type: ActorType, functions: Array<FunctionCode>, ess: EssStatus, tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, territory: { id: string, name: string, distance?: { kilometres: number, isEstimated: boolean } | null } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DirectoryCountQueryVariables = Exact<{
  filter: ActorFilter;
}>;


export type DirectoryCountQuery = { actors: { totalCount: number } };


export const DirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isAround"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"longName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"ess"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}]},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isAround"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kilometres"}},{"kind":"Field","name":{"kind":"Name","value":"isEstimated"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const DirectoryCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectoryCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DirectoryCountQuery, DirectoryCountQueryVariables>;