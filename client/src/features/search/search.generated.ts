/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActorType =
  | 'ASSOCIATION'
  | 'COMMUNE'
  | 'COMPANY'
  | 'COOPERATIVE'
  | 'DEPARTEMENT'
  | 'EPCI'
  | 'FINANCE'
  | 'NETWORK_HEAD'
  | 'OTHER_STRUCTURE'
  | 'PUBLIC_BANK'
  | 'REGION'
  | 'RESEARCH_TRAINING'
  | 'STATE_SERVICE';

export type FunctionCode =
  | 'ACTIVITY_CREATION'
  | 'CSR_PROMOTION'
  | 'ENTERPRISE_DEVELOPMENT'
  | 'PROMOTION_TRAINING';

export type ThingKind =
  | 'ACTOR'
  | 'BODY'
  | 'EVENT'
  | 'PERSON'
  | 'PLACE'
  | 'POLE'
  | 'RECOGNITION'
  | 'ROSTER'
  | 'SOURCE'
  | 'TIE';

export type TieKind =
  | 'COMMERCIAL_RELATION'
  | 'COMMON_PASS'
  | 'CONCIERGE_SERVICE'
  | 'COORDINATED_PATHWAY'
  | 'CO_DESIGN'
  | 'CSR_OUTREACH'
  | 'FUNDING'
  | 'INTEGRATED_GROUP'
  | 'INTER_CLUSTER'
  | 'JOINT_BID'
  | 'KNOW_HOW_TRANSFER'
  | 'MANDATE'
  | 'MEMBERSHIP'
  | 'OCCUPANCY'
  | 'POOLED_COMMUNICATION'
  | 'PURCHASING_GROUP'
  | 'REPRESENTATION'
  | 'RESEARCH_DEVELOPMENT'
  | 'SEAT'
  | 'SHARED_PREMISES'
  | 'SHARED_SERVICES'
  | 'SHARED_TRAINING'
  | 'SUCCESSION';

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<ThingKind> | ThingKind | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: Array<{ matched: string, thing:
      | { __typename: 'Body', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Collectivity', type: ActorType, functions: Array<FunctionCode>, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Cooperation', tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Event', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Person', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Place', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Pole', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Recognition', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Roster', id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Source', key: string, date: string, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'StructuralTie', tieKind: TieKind, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { __typename: 'Structure', type: ActorType, functions: Array<FunctionCode>, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
     }> };


export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieKind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;