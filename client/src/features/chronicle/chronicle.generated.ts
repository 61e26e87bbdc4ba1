/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ChangeAuthor =
  /** Somebody who manages accounts. */
  | 'ADMINISTRATOR'
  /** Somebody who facilitates a cluster. */
  | 'FACILITATOR'
  /** Somebody who no longer has a role here. */
  | 'FORMER'
  /** An answer given from a mail, without an account. */
  | 'LINK'
  /** Somebody who acts for an actor. */
  | 'MEMBER'
  /** Taken from the files with which the store began. */
  | 'SEEDS'
  /** An answer given during a session, with the code of a structure. */
  | 'SEMINAR'
  /** A repair or an import. */
  | 'SYSTEM';

export type EventKind =
  /** Assembly */
  | 'ASSEMBLY'
  /** Call for projects */
  | 'CALL'
  /** Forum */
  | 'FORUM'
  /** Inauguration */
  | 'INAUGURATION'
  /** Meeting */
  | 'MEETING'
  /** Milestone */
  | 'MILESTONE'
  /** Seminar */
  | 'SEMINAR'
  /** Study */
  | 'STUDY'
  /** Training session */
  | 'TRAINING';

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

export type PropertyCode =
  /** Activity */
  | 'ACTIVITY'
  /** Amount */
  | 'AMOUNT'
  /** Associated entrepreneurs */
  | 'ASSOCIATED_ENTREPRENEURS'
  /** Attendance */
  | 'ATTENDANCE'
  /** Charter question */
  | 'CHARTER_QUESTION'
  /** Co-operators */
  | 'COOPERATORS'
  /** Number */
  | 'COUNT'
  /** Date */
  | 'DATED'
  /** Decision */
  | 'DECISION'
  /** Distance */
  | 'DISTANCE'
  /** Duration */
  | 'DURATION'
  /** Employees */
  | 'EMPLOYEES'
  /** Evaluation criterion */
  | 'EVALUATION_CRITERION'
  /** Floor area */
  | 'FLOOR_AREA'
  /** Foundation */
  | 'FOUNDED'
  /** Function in the cluster */
  | 'FUNCTION'
  /** Share funded */
  | 'FUNDED_SHARE'
  /** Governance question */
  | 'GOVERNANCE_QUESTION'
  /** Growth from cooperation */
  | 'GROWTH_FROM_COOPERATION'
  /** History */
  | 'HISTORY'
  /** Interested structures */
  | 'INTERESTED_STRUCTURES'
  /** Interviews held */
  | 'INTERVIEWS'
  /** Members’ jobs */
  | 'JOBS'
  /** Jobs created */
  | 'JOBS_CREATED'
  /** Land */
  | 'LAND_AREA'
  /** Legal form */
  | 'LEGAL_FORM'
  /** Location */
  | 'LOCATION'
  /** Members */
  | 'MEMBERS'
  /** Role or mission */
  | 'MISSION'
  /** Name or spelling */
  | 'NAME'
  /** Need or difficulty */
  | 'NEED'
  /** Next step */
  | 'NEXT_STEP'
  /** Objective */
  | 'OBJECTIVE'
  /** Occupancy mode */
  | 'OCCUPANCY_MODE'
  /** Occupying structures */
  | 'OCCUPANTS'
  /** Offer or service */
  | 'OFFER'
  /** Operational level */
  | 'OPERATIONAL_LEVEL'
  /** Opinion expressed */
  | 'OPINION'
  /** Clusters recognised */
  | 'POLES_RECOGNISED'
  /** Relation mentioned */
  | 'RELATION'
  /** Rooms */
  | 'ROOMS'
  /** Rule */
  | 'RULE'
  /** Savings on purchases */
  | 'SAVINGS'
  /** Staff time given */
  | 'STAFF_TIME'
  /** State */
  | 'STATE'
  /** Structures represented */
  | 'STRUCTURES_PRESENT'
  /** Success factor */
  | 'SUCCESS_FACTOR'
  /** Turnover */
  | 'TURNOVER'
  /** Users */
  | 'USERS'
  /** Volunteers */
  | 'VOLUNTEERS'
  /** Workstations */
  | 'WORKSTATIONS';

export type Qualifier =
  /** Given as an order of magnitude. */
  | 'ABOUT'
  /** Given as a minimum (“more than”). */
  | 'AT_LEAST'
  /** Given as such. */
  | 'EXACT';

export type RecognitionOutcome =
  /** Not retained */
  | 'NOT_RETAINED'
  /** Pending */
  | 'PENDING'
  /** Pilot cluster */
  | 'PILOT'
  /** Retained */
  | 'RETAINED';

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

export type EventsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { nodes: Array<{ eventKind: EventKind, period: string | null, modality: Modality, summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, place: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean } | null, organisers: Array<
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      > }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChroniclePageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type ChroniclePageQuery = { thing:
    | { __typename: 'Body', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Capacity', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Collectivity', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Competence', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Cooperation', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Event', eventKind: EventKind, period: string | null, modality: Modality, summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, place: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean } | null, organisers: Array<
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      >, rosters: Array<{ id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, entries: Array<{ party:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           }> }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Need', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Offer', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Person', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Place', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Pledge', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Pole', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Project', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Purchase', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Recognition', outcome: RecognitionOutcome, period: string | null, summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, pole: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Return', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Roster', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Source', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'StructuralTie', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Structure', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Tender', summary: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };


export const EventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"eventKind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const ChroniclePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChroniclePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventKind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rosters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"who"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]} as unknown as DocumentNode<ChroniclePageQuery, ChroniclePageQueryVariables>;