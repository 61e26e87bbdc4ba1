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

export type BodyKind =
  /** General assembly */
  | 'ASSEMBLY'
  /** Board */
  | 'BOARD'
  /** Open group */
  | 'OPEN_GROUP'
  /** Steering committee */
  | 'STEERING_COMMITTEE'
  /** Working group */
  | 'WORKING_GROUP';

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
  /** Support and finance the creation of activities and enterprises. */
  | 'ACTIVITY_CREATION'
  /** Spread corporate social responsibility and sustainable development. */
  | 'CSR_PROMOTION'
  /** Consolidate and group solidarity enterprises and entrepreneurs. */
  | 'ENTERPRISE_DEVELOPMENT'
  /** Represent and promote the SSE, train, research and innovate. */
  | 'PROMOTION_TRAINING';

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

export type TerritoryLevel =
  /** Municipality */
  | 'COMMUNE'
  /** Département */
  | 'DEPARTEMENT'
  /** Inter-municipal area */
  | 'EPCI'
  /** Region */
  | 'REGION';

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
       | null, span: { since: string | null, until: string | null, end: SpanEnd }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, ties: { nodes: Array<
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
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
           | null }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
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
           | null }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
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
           | null }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
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
           | null }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
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
           | null }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, listedIn: Array<{ asWritten: string | null, mode: OccupancyMode | null, group: string | null, note: string | null, roster: { date: string, complete: boolean, modality: Modality, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, of:
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
           | null }, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type MorePartyTiesQueryVariables = Exact<{
  id: string;
  withFictitious: boolean;
  after: string;
}>;


export type MorePartyTiesQuery = { party:
    | { id: string, ties: { nodes: Array<
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, ties: { nodes: Array<
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, ties: { nodes: Array<
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, ties: { nodes: Array<
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, ties: { nodes: Array<
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, ties: { nodes: Array<
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
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type MorePartyStatementsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MorePartyStatementsQuery = { party:
    | { id: string, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, statements: { nodes: Array<{ id: string, property: PropertyCode, value: number | null, unit: UnitCode | null, qualifier: Qualifier | null, text: string | null, modality: Modality, period: string | null, scope: string | null, note: string | null, implied: boolean, fictitious: boolean, pinned: { why: string, on: string, who: { author: ChangeAuthor, name: string | null, isMe: boolean } } | null, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type TerritoryPartsFragment = { id: string, code: string, level: TerritoryLevel, name: string };

export const TerritoryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<TerritoryPartsFragment, unknown>;
export const PartyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"spellings"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}]},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"longName"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"ess"}},{"kind":"Field","name":{"kind":"Name","value":"cooperativeStatus"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longName"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rosters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyKind"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterEntryParts"}},{"kind":"Field","name":{"kind":"Name","value":"roster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructuralTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancyMode"}},{"kind":"Field","name":{"kind":"Name","value":"fundingState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"who"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]} as unknown as DocumentNode<PartyPageQuery, PartyPageQueryVariables>;
export const MorePartyTiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MorePartyTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cooperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructuralTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancyMode"}},{"kind":"Field","name":{"kind":"Name","value":"fundingState"}}]}}]}}]} as unknown as DocumentNode<MorePartyTiesQuery, MorePartyTiesQueryVariables>;
export const MorePartyStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MorePartyStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"who"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}}]} as unknown as DocumentNode<MorePartyStatementsQuery, MorePartyStatementsQueryVariables>;