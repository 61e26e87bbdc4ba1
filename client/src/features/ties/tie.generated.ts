/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnswerAuthority =
  | 'ACTOR'
  | 'DOCUMENT';

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

export type PropertyCode =
  | 'ACTIVITY'
  | 'AMOUNT'
  | 'ASSOCIATED_ENTREPRENEURS'
  | 'ATTENDANCE'
  | 'CHARTER_QUESTION'
  | 'COOPERATORS'
  | 'COUNT'
  | 'DATED'
  | 'DECISION'
  | 'DISTANCE'
  | 'DURATION'
  | 'EMPLOYEES'
  | 'EVALUATION_CRITERION'
  | 'FLOOR_AREA'
  | 'FOUNDED'
  | 'FUNCTION'
  | 'FUNDED_SHARE'
  | 'GOVERNANCE_QUESTION'
  | 'GROWTH_FROM_COOPERATION'
  | 'HISTORY'
  | 'INTERESTED_STRUCTURES'
  | 'INTERVIEWS'
  | 'JOBS'
  | 'JOBS_CREATED'
  | 'LAND_AREA'
  | 'LEGAL_FORM'
  | 'LOCATION'
  | 'MEMBERS'
  | 'MISSION'
  | 'NAME'
  | 'NEED'
  | 'NEXT_STEP'
  | 'OBJECTIVE'
  | 'OCCUPANCY_MODE'
  | 'OCCUPANTS'
  | 'OFFER'
  | 'OPERATIONAL_LEVEL'
  | 'OPINION'
  | 'POLES_RECOGNISED'
  | 'RELATION'
  | 'ROOMS'
  | 'RULE'
  | 'STAFF_TIME'
  | 'STATE'
  | 'STRUCTURES_PRESENT'
  | 'SUCCESS_FACTOR'
  | 'TURNOVER'
  | 'USERS'
  | 'VOLUNTEERS'
  | 'WORKSTATIONS';

export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACT';

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

export type UnitCode =
  | 'DAY_PER_WEEK'
  | 'EMPLOYEE'
  | 'EUR'
  | 'FTE'
  | 'FULL_TIME_EMPLOYEE'
  | 'HECTARE'
  | 'HOUR'
  | 'ITEM'
  | 'JOB'
  | 'KILOMETRE'
  | 'MONTH'
  | 'PERCENT'
  | 'PERSON'
  | 'POLE'
  | 'ROOM'
  | 'SQUARE_METRE'
  | 'STRUCTURE'
  | 'WORKSTATION';

export type TiePageQueryVariables = Exact<{
  slug: string;
}>;


export type TiePageQuery = { tie:
    | { __typename: 'Cooperation', summary: string | null, status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, pole: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }, participations: Array<{ note: string | null, id: string, role: Role, share: number | null, stance: Stance, span: { since: string | null, until: string | null, end: SpanEnd }, answers: Array<{ id: string, stance: Stance, authority: AnswerAuthority, givenOn: string, why: string | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, party:
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
         }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }> }, span: { since: string | null, until: string | null, end: SpanEnd }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
    | { __typename: 'StructuralTie', summary: string | null, occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, pole: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }, participations: Array<{ note: string | null, id: string, role: Role, share: number | null, stance: Stance, span: { since: string | null, until: string | null, end: SpanEnd }, answers: Array<{ id: string, stance: Stance, authority: AnswerAuthority, givenOn: string, why: string | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, party:
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
         }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }> }, span: { since: string | null, until: string | null, end: SpanEnd }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
   | null };


export const TiePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TiePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieRowParts"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructuralTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancyMode"}},{"kind":"Field","name":{"kind":"Name","value":"fundingState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]} as unknown as DocumentNode<TiePageQuery, TiePageQueryVariables>;