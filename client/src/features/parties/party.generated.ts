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

export type BodyKind =
  | 'ASSEMBLY'
  | 'BOARD'
  | 'OPEN_GROUP'
  | 'STEERING_COMMITTEE'
  | 'WORKING_GROUP';

export type CooperationStatus =
  | 'ABANDONED'
  | 'COMMITMENT'
  | 'EXPLORATION'
  | 'IDEA'
  | 'REALISED'
  | 'RUNNING';

export type CooperativeStatus =
  | 'CAE'
  | 'OTHER'
  | 'SCIC'
  | 'SCOP';

export type EssStatus =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

export type FunctionCode =
  | 'ACTIVITY_CREATION'
  | 'CSR_PROMOTION'
  | 'ENTERPRISE_DEVELOPMENT'
  | 'PROMOTION_TRAINING';

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

export type RecognitionOutcome =
  | 'NOT_RETAINED'
  | 'PENDING'
  | 'PILOT'
  | 'RETAINED';

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

export type TerritoryLevel =
  | 'COMMUNE'
  | 'DEPARTEMENT'
  | 'EPCI'
  | 'REGION';

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

export type PartyPageQueryVariables = Exact<{
  slug: string;
  withFictitious: boolean;
}>;


export type PartyPageQuery = { party:
    | { __typename: 'Body', bodyKind: BodyKind, summary: string | null, spellings: Array<string>, tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      , span: { since: string | null, until: string | null, end: SpanEnd }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, ties: { nodes: Array<
          | { __typename: 'Cooperation', status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        > }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }> } }
    | { __typename: 'Collectivity', type: ActorType, longName: string | null, functions: Array<FunctionCode>, ess: EssStatus, cooperativeStatus: CooperativeStatus | null, hub: boolean, summary: string | null, spellings: Array<string>, tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, territory: { id: string, code: string, level: TerritoryLevel, name: string } | null, identifiers: Array<{ scheme: string, value: string, reference: string | null }>, span: { since: string | null, until: string | null, end: SpanEnd }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, ties: { nodes: Array<
          | { __typename: 'Cooperation', status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        > }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }> } }
    | { __typename: 'Person', summary: string | null, spellings: Array<string>, tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, ties: { nodes: Array<
          | { __typename: 'Cooperation', status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        > }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }> } }
    | { __typename: 'Place', summary: string | null, spellings: Array<string>, tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, within: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean } | null, parts: Array<{ id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }>, rosters: Array<{ date: string, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }>, span: { since: string | null, until: string | null, end: SpanEnd }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, ties: { nodes: Array<
          | { __typename: 'Cooperation', status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        > }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }> } }
    | { __typename: 'Pole', longName: string | null, summary: string | null, spellings: Array<string>, tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, territory: { id: string, code: string, level: TerritoryLevel, name: string } | null, recognitions: Array<{ outcome: RecognitionOutcome, period: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }>, span: { since: string | null, until: string | null, end: SpanEnd }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, ties: { nodes: Array<
          | { __typename: 'Cooperation', status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        > }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }> } }
    | { __typename: 'Structure', type: ActorType, longName: string | null, functions: Array<FunctionCode>, ess: EssStatus, cooperativeStatus: CooperativeStatus | null, hub: boolean, summary: string | null, spellings: Array<string>, tieCount: number, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, territory: { id: string, code: string, level: TerritoryLevel, name: string } | null, identifiers: Array<{ scheme: string, value: string, reference: string | null }>, span: { since: string | null, until: string | null, end: SpanEnd }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, ties: { nodes: Array<
          | { __typename: 'Cooperation', status: CooperationStatus | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
          | { __typename: 'StructuralTie', occupancyMode: OccupancyMode | null, fundingState: FundingState | null, tieKind: TieKind, title: string | null, stance: Stance, modality: Modality, implied: boolean, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, span: { since: string | null, until: string | null, end: SpanEnd }, participations: Array<{ id: string, role: Role, share: number | null, stance: Stance, party:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
        > }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }> } }
   | null };

export type TerritoryPartsFragment = { id: string, code: string, level: TerritoryLevel, name: string };

export type PartyDisagreementsQueryVariables = Exact<{
  about: string;
}>;


export type PartyDisagreementsQuery = { comparisons: { nodes: Array<{ id: string, property: PropertyCode, statements: Array<{ id: string }> }> } };

export const TerritoryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<TerritoryPartsFragment, unknown>;
export const PartyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"spellings"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"longName"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"ess"}},{"kind":"Field","name":{"kind":"Name","value":"cooperativeStatus"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longName"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rosters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyKind"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieRowParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterEntryParts"}},{"kind":"Field","name":{"kind":"Name","value":"roster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructuralTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancyMode"}},{"kind":"Field","name":{"kind":"Name","value":"fundingState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]} as unknown as DocumentNode<PartyPageQuery, PartyPageQueryVariables>;
export const PartyDisagreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartyDisagreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"relations"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISAGREEMENT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartyDisagreementsQuery, PartyDisagreementsQueryVariables>;