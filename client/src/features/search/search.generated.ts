/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<ThingKind> | ThingKind | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: Array<{ matched: string, thing:
      | { __typename: 'Body', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Capacity', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Collectivity', type: ActorType, functions: Array<FunctionCode>, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Competence', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Cooperation', tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Event', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Need', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Offer', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Person', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Place', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Pledge', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Pole', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Project', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Purchase', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Recognition', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Return', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Roster', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Source', key: string, date: string, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'StructuralTie', tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Structure', type: ActorType, functions: Array<FunctionCode>, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Tender', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
     }> };


export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieKind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;