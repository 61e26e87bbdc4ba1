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

export type ComparisonRelation =
  /** Several sources give the same value. */
  | 'AGREEMENT'
  /** Other values for the same period in the same sense. */
  | 'DISAGREEMENT'
  /** Other values for other periods. */
  | 'EVOLUTION'
  /** What was planned, intended or asked, beside what was reported. */
  | 'PLANNED_AGAINST_REPORTED';

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

export type ComparisonPartsFragment = { id: string, property: PropertyCode, scope: string | null, relation: ComparisonRelation, about:
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
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
  , preferred: { id: string }, byRule: { id: string }, statements: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }> };

export const ComparisonPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"who"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]} as unknown as DocumentNode<ComparisonPartsFragment, unknown>;