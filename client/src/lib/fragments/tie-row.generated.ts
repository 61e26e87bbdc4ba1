/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CooperationStatus =
  | 'ABANDONED'
  | 'COMMITMENT'
  | 'EXPLORATION'
  | 'IDEA'
  | 'REALISED'
  | 'RUNNING';

export type FundingState =
  | 'ASKED'
  | 'CONSIDERED'
  | 'GRANTED'
  | 'PAID'
  | 'PLANNED'
  | 'REFUSED';

export type Modality =
  | 'INTENDED'
  | 'PLANNED'
  | 'REPORTED'
  | 'REQUESTED'
  | 'TARGET';

export type OccupancyMode =
  | 'HEAD_LEASE'
  | 'OCCASIONAL'
  | 'OWNER'
  | 'PART_TIME'
  | 'PERMANENT'
  | 'PERMANENT_LATER';

export type Role =
  | 'ADVISER'
  | 'BENEFICIARY'
  | 'BODY'
  | 'CLIENT'
  | 'CLUSTER'
  | 'CONTRIBUTOR'
  | 'COORDINATOR'
  | 'FUNDER'
  | 'HOST'
  | 'INITIATOR'
  | 'INSTITUTION'
  | 'LEAD'
  | 'MEMBER'
  | 'OCCUPANT'
  | 'OFFICE_HOLDER'
  | 'PARTNER'
  | 'PREDECESSOR'
  | 'PREMISES'
  | 'PROVIDER'
  | 'PURPOSE'
  | 'REPRESENTATIVE'
  | 'REPRESENTED'
  | 'RESEARCHER'
  | 'SEAT_HOLDER'
  | 'SUCCESSOR'
  | 'SUPPORTER'
  | 'TRAINER';

export type SpanEnd =
  | 'CLOSED'
  | 'OPEN'
  | 'UNKNOWN';

export type Stance =
  | 'CONFIRMED'
  | 'CONTESTED'
  | 'DECLARED';

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

export type TieRowParts_Cooperation_Fragment = { __typename: 'Cooperation', status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
     }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> };

export type TieRowParts_StructuralTie_Fragment = { __typename: 'StructuralTie', occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
     }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> };

export type TieRowPartsFragment =
  | TieRowParts_Cooperation_Fragment
  | TieRowParts_StructuralTie_Fragment
;

export const TieRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructuralTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancyMode"}},{"kind":"Field","name":{"kind":"Name","value":"fundingState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}}]} as unknown as DocumentNode<TieRowPartsFragment, unknown>;