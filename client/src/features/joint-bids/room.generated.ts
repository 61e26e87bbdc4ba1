/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** One change: exactly one of the fields. */
export type BidChangeInput = {
  /** The same share for all. */
  equalShares?: boolean | null | undefined;
  form?: BidFormInput | null | undefined;
  lead?: string | null | undefined;
  lots?: Array<string> | null | undefined;
  /** A member more, who is then invited. */
  member?: BidMemberInput | null | undefined;
  paper?: BidPaperInput | null | undefined;
  part?: BidPartInput | null | undefined;
  share?: BidShareInput | null | undefined;
  /** Shares in proportion to amounts. */
  sharesOfAmounts?: boolean | null | undefined;
  /** What this member has answered becomes what is proposed. */
  termsOf?: string | null | undefined;
  /** The usual papers that are not on the list yet. */
  usualPapers?: boolean | null | undefined;
  withoutMember?: string | null | undefined;
  withoutPaper?: BidPaperName | null | undefined;
  withoutPart?: BidPartName | null | undefined;
  words?: BidWordsInput | null | undefined;
};

export type BidForm =
  /** Each performs its part, and is bound for it alone. */
  | 'CONJOINT'
  /** Each is bound for the whole contract. */
  | 'SOLIDAIRE';

export type BidFormInput = {
  form: BidForm;
  leadSolidary: boolean;
};

export type BidGap =
  /** These members have not priced their tasks. */
  | 'AMOUNT'
  /** These members have not answered yet. */
  | 'ANSWER'
  /** The deadline has passed, or is unknown. */
  | 'DEADLINE'
  /** These members have declined. */
  | 'DECLINED'
  /** One member, and only one, is the lead. */
  | 'LEAD'
  /** Nobody has a task in these lots. */
  | 'LOT'
  /** These papers are still to be gathered. */
  | 'PAPER'
  /** A procurement rule is not kept. */
  | 'RULE'
  /** The members’ shares add up to 100%. */
  | 'SHARES'
  /** These members have no task. */
  | 'TASK'
  /** These members have accepted other terms than those of today. */
  | 'TERMS';

export type BidMemberInput = {
  actor: string;
  /** Numbers of the lots in which it is to have a part. */
  lots?: Array<string> | null | undefined;
  /** Per cent. */
  share?: number | null | undefined;
  /** What it is to do there. */
  task?: string | null | undefined;
};

export type BidPaperInput = {
  /** The member who brings it. */
  actor?: string | null | undefined;
  done?: boolean;
  /** ISO day. */
  due?: string | null | undefined;
  /** What it was called before. */
  was?: BidPaperName | null | undefined;
  what: string;
};

export type BidPaperName = {
  /** The member who brings it. */
  actor?: string | null | undefined;
  what: string;
};

export type BidPartInput = {
  actor: string;
  /** Euros before tax. */
  amount?: number | null | undefined;
  lot: string;
  task?: string | null | undefined;
};

export type BidPartName = {
  actor: string;
  lot: string;
};

export type BidResultInput = {
  /** Euros before tax. */
  amount?: number | null | undefined;
  /** How many offers the buyer received. */
  offers?: number | null | undefined;
  /** ISO day of the notification. */
  on?: string | null | undefined;
};

export type BidShareInput = {
  actor: string;
  /** Per cent. */
  share: number;
  /** Whether the others take what is left, in proportion. */
  spread?: boolean;
};

/** Where the result is said, in a few words that stand there. */
export type BidSourceInput = {
  /** EDTF date; the day of the result if left out. */
  date?: string | null | undefined;
  quote: string;
  title: string;
};

export type BidStanding =
  /** Accepts what is proposed today: role, share, lots, form. */
  | 'AGREED'
  /** Does not want to, or cannot, take part. */
  | 'DECLINED'
  /** Said yes to other terms than those of today. */
  | 'OTHER_TERMS'
  /** Has not answered yet. */
  | 'WAITING';

export type BidState =
  /** All have accepted, shares are settled. */
  | 'FORMED'
  /** Partners are invited. */
  | 'GATHERING'
  /** The bid was not chosen. */
  | 'LOST'
  /** The bid is with the buyer. */
  | 'SUBMITTED'
  /** The group gave up. */
  | 'WITHDRAWN'
  /** The group was awarded the contract. */
  | 'WON';

export type BidStep =
  /** The group is complete, with a lead. */
  | 'ANSWERS'
  /** By the buyer’s clock. */
  | 'DEADLINE'
  /** The day before: a busy platform excuses no delay. */
  | 'DEPOSIT'
  /** DC1, one DC2 a member, certificates, technical paper. */
  | 'PAPERS'
  /** Each knows what it does, and for how much. */
  | 'PARTS'
  /** Asked in time for the answer, published for all, to be of use. */
  | 'QUESTIONS'
  /** The lead has the powers to sign. */
  | 'READING';

export type BidWordsInput = {
  name: string;
  summary?: string | null | undefined;
};

export type FrozenException =
  /** A member cannot perform its part for a reason that is not of its making. */
  | 'BLAMELESS_INABILITY'
  /** In a procedure with negotiation or dialogue. */
  | 'BUYER_AUTHORISED'
  /** Takeover, merger or acquisition, without circumventing procurement rules. */
  | 'RESTRUCTURING';

export type Reservation =
  /** Reserved to structures that employ workers with disabilities. */
  | 'ADAPTED'
  /** Reserved to both categories together. */
  | 'ADAPTED_OR_INSERTION'
  /** Social services reserved to enterprises of the social and solidarity economy, three years at most. */
  | 'ESS'
  /** Reserved to structures of insertion through economic activity. */
  | 'INSERTION'
  /** Reserved to production in prisons. */
  | 'PRISON';

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

export type RuleVerdict =
  /** The bid may be refused. */
  | 'BROKEN'
  /** Nothing you can see is against it. */
  | 'KEPT'
  /** It depends on what the map does not know. */
  | 'TO_CHECK';

export type Stance =
  /** The participants confirmed it. */
  | 'CONFIRMED'
  /** At least one participant contests it. */
  | 'CONTESTED'
  /** A document or an actor says so; not everybody has confirmed it yet. */
  | 'DECLARED';

export type TenderNature =
  /** A private buyer, free in its rules. */
  | 'PRIVATE'
  /** Under the public procurement code. */
  | 'PUBLIC';

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

export type JointBidRoomQueryVariables = Exact<{
  slug: string;
}>;


export type JointBidRoomQuery = { viewer: { account: { id: string } | null }, jointBid: { id: string, slug: string, name: string, summary: string | null, fictitious: boolean, version: string, state: BidState, nextStates: Array<BidState>, form: BidForm, leadSolidary: boolean, mayEdit: boolean, frozen: boolean, tender: { slug: string, name: string, nature: TenderNature, buyerName: string, url: string | null, deadline: string | null, deadlineAt: string | null, timeZone: string, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }> } | null, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }>, needs: Array<{ label: string, cpv: string | null, tags: Array<string> }>, members: Array<{ role: Role, share: number | null, lots: Array<string>, standing: BidStanding, reachable: boolean, isMine: boolean, actor:
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
      , answer: { stance: Stance, on: string, why: string | null, role: Role | null, share: number | null, lots: Array<string> | null, form: BidForm | null } | null }>, buyers: Array<
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
    >, parts: Array<{ who: string, lot: string, task: string | null, amount: number | null }>, papers: Array<{ what: string, who: string | null, due: string | null, done: boolean }>, timeline: Array<{ step: BidStep, day: string, done: boolean, late: boolean }>, readiness: { formable: boolean, ready: boolean, gaps: Array<{ gap: BidGap, who: Array<string>, what: Array<string>, missing: number | null, late: boolean }> }, rules: Array<{ rule: string, finding: string, verdict: RuleVerdict, article: string, parameters: unknown, who: Array<string> }>, result: { on: string | null, amount: number | null, offers: number | null } | null, comments: Array<{ id: string, text: string, at: string, author: string | null, actors: Array<string>, isMine: boolean }> } | null };

export type ChangeJointBidMutationVariables = Exact<{
  request: string;
  bid: string;
  version: string;
  change: BidChangeInput;
  exception?: FrozenException | null | undefined;
  why?: string | null | undefined;
}>;


export type ChangeJointBidMutation = { changeJointBid: { asked: number, bid: { id: string, slug: string, name: string, summary: string | null, fictitious: boolean, version: string, state: BidState, nextStates: Array<BidState>, form: BidForm, leadSolidary: boolean, mayEdit: boolean, frozen: boolean, tender: { slug: string, name: string, nature: TenderNature, buyerName: string, url: string | null, deadline: string | null, deadlineAt: string | null, timeZone: string, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }> } | null, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }>, needs: Array<{ label: string, cpv: string | null, tags: Array<string> }>, members: Array<{ role: Role, share: number | null, lots: Array<string>, standing: BidStanding, reachable: boolean, isMine: boolean, actor:
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
        , answer: { stance: Stance, on: string, why: string | null, role: Role | null, share: number | null, lots: Array<string> | null, form: BidForm | null } | null }>, buyers: Array<
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
      >, parts: Array<{ who: string, lot: string, task: string | null, amount: number | null }>, papers: Array<{ what: string, who: string | null, due: string | null, done: boolean }>, timeline: Array<{ step: BidStep, day: string, done: boolean, late: boolean }>, readiness: { formable: boolean, ready: boolean, gaps: Array<{ gap: BidGap, who: Array<string>, what: Array<string>, missing: number | null, late: boolean }> }, rules: Array<{ rule: string, finding: string, verdict: RuleVerdict, article: string, parameters: unknown, who: Array<string> }>, result: { on: string | null, amount: number | null, offers: number | null } | null, comments: Array<{ id: string, text: string, at: string, author: string | null, actors: Array<string>, isMine: boolean }> } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type UndoJointBidChangeMutationVariables = Exact<{
  request: string;
  bid: string;
  version: string;
}>;


export type UndoJointBidChangeMutation = { undoJointBidChange: { asked: number, bid: { id: string, slug: string, name: string, summary: string | null, fictitious: boolean, version: string, state: BidState, nextStates: Array<BidState>, form: BidForm, leadSolidary: boolean, mayEdit: boolean, frozen: boolean, tender: { slug: string, name: string, nature: TenderNature, buyerName: string, url: string | null, deadline: string | null, deadlineAt: string | null, timeZone: string, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }> } | null, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }>, needs: Array<{ label: string, cpv: string | null, tags: Array<string> }>, members: Array<{ role: Role, share: number | null, lots: Array<string>, standing: BidStanding, reachable: boolean, isMine: boolean, actor:
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
        , answer: { stance: Stance, on: string, why: string | null, role: Role | null, share: number | null, lots: Array<string> | null, form: BidForm | null } | null }>, buyers: Array<
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
      >, parts: Array<{ who: string, lot: string, task: string | null, amount: number | null }>, papers: Array<{ what: string, who: string | null, due: string | null, done: boolean }>, timeline: Array<{ step: BidStep, day: string, done: boolean, late: boolean }>, readiness: { formable: boolean, ready: boolean, gaps: Array<{ gap: BidGap, who: Array<string>, what: Array<string>, missing: number | null, late: boolean }> }, rules: Array<{ rule: string, finding: string, verdict: RuleVerdict, article: string, parameters: unknown, who: Array<string> }>, result: { on: string | null, amount: number | null, offers: number | null } | null, comments: Array<{ id: string, text: string, at: string, author: string | null, actors: Array<string>, isMine: boolean }> } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type MoveJointBidMutationVariables = Exact<{
  request: string;
  bid: string;
  version: string;
  to: BidState;
  result?: BidResultInput | null | undefined;
  source?: BidSourceInput | null | undefined;
  poleOnly: boolean;
  withBuyer: boolean;
  why?: string | null | undefined;
}>;


export type MoveJointBidMutation = { moveJointBid: { asked: number, bid: { id: string, slug: string, name: string, summary: string | null, fictitious: boolean, version: string, state: BidState, nextStates: Array<BidState>, form: BidForm, leadSolidary: boolean, mayEdit: boolean, frozen: boolean, tender: { slug: string, name: string, nature: TenderNature, buyerName: string, url: string | null, deadline: string | null, deadlineAt: string | null, timeZone: string, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }> } | null, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }>, needs: Array<{ label: string, cpv: string | null, tags: Array<string> }>, members: Array<{ role: Role, share: number | null, lots: Array<string>, standing: BidStanding, reachable: boolean, isMine: boolean, actor:
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
        , answer: { stance: Stance, on: string, why: string | null, role: Role | null, share: number | null, lots: Array<string> | null, form: BidForm | null } | null }>, buyers: Array<
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
      >, parts: Array<{ who: string, lot: string, task: string | null, amount: number | null }>, papers: Array<{ what: string, who: string | null, due: string | null, done: boolean }>, timeline: Array<{ step: BidStep, day: string, done: boolean, late: boolean }>, readiness: { formable: boolean, ready: boolean, gaps: Array<{ gap: BidGap, who: Array<string>, what: Array<string>, missing: number | null, late: boolean }> }, rules: Array<{ rule: string, finding: string, verdict: RuleVerdict, article: string, parameters: unknown, who: Array<string> }>, result: { on: string | null, amount: number | null, offers: number | null } | null, comments: Array<{ id: string, text: string, at: string, author: string | null, actors: Array<string>, isMine: boolean }> } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type InviteToJointBidMutationVariables = Exact<{
  bid: string;
  actor?: string | null | undefined;
}>;


export type InviteToJointBidMutation = { inviteToJointBid: { asked: number, bid: { id: string, slug: string, name: string, summary: string | null, fictitious: boolean, version: string, state: BidState, nextStates: Array<BidState>, form: BidForm, leadSolidary: boolean, mayEdit: boolean, frozen: boolean, tender: { slug: string, name: string, nature: TenderNature, buyerName: string, url: string | null, deadline: string | null, deadlineAt: string | null, timeZone: string, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }> } | null, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }>, needs: Array<{ label: string, cpv: string | null, tags: Array<string> }>, members: Array<{ role: Role, share: number | null, lots: Array<string>, standing: BidStanding, reachable: boolean, isMine: boolean, actor:
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
        , answer: { stance: Stance, on: string, why: string | null, role: Role | null, share: number | null, lots: Array<string> | null, form: BidForm | null } | null }>, buyers: Array<
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
      >, parts: Array<{ who: string, lot: string, task: string | null, amount: number | null }>, papers: Array<{ what: string, who: string | null, due: string | null, done: boolean }>, timeline: Array<{ step: BidStep, day: string, done: boolean, late: boolean }>, readiness: { formable: boolean, ready: boolean, gaps: Array<{ gap: BidGap, who: Array<string>, what: Array<string>, missing: number | null, late: boolean }> }, rules: Array<{ rule: string, finding: string, verdict: RuleVerdict, article: string, parameters: unknown, who: Array<string> }>, result: { on: string | null, amount: number | null, offers: number | null } | null, comments: Array<{ id: string, text: string, at: string, author: string | null, actors: Array<string>, isMine: boolean }> } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type CommentOnJointBidMutationVariables = Exact<{
  request: string;
  bid: string;
  text: string;
}>;


export type CommentOnJointBidMutation = { commentOnJointBid: { asked: number, bid: { id: string, slug: string, name: string, summary: string | null, fictitious: boolean, version: string, state: BidState, nextStates: Array<BidState>, form: BidForm, leadSolidary: boolean, mayEdit: boolean, frozen: boolean, tender: { slug: string, name: string, nature: TenderNature, buyerName: string, url: string | null, deadline: string | null, deadlineAt: string | null, timeZone: string, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }> } | null, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }>, needs: Array<{ label: string, cpv: string | null, tags: Array<string> }>, members: Array<{ role: Role, share: number | null, lots: Array<string>, standing: BidStanding, reachable: boolean, isMine: boolean, actor:
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
        , answer: { stance: Stance, on: string, why: string | null, role: Role | null, share: number | null, lots: Array<string> | null, form: BidForm | null } | null }>, buyers: Array<
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
      >, parts: Array<{ who: string, lot: string, task: string | null, amount: number | null }>, papers: Array<{ what: string, who: string | null, due: string | null, done: boolean }>, timeline: Array<{ step: BidStep, day: string, done: boolean, late: boolean }>, readiness: { formable: boolean, ready: boolean, gaps: Array<{ gap: BidGap, who: Array<string>, what: Array<string>, missing: number | null, late: boolean }> }, rules: Array<{ rule: string, finding: string, verdict: RuleVerdict, article: string, parameters: unknown, who: Array<string> }>, result: { on: string | null, amount: number | null, offers: number | null } | null, comments: Array<{ id: string, text: string, at: string, author: string | null, actors: Array<string>, isMine: boolean }> } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type TakeCommentAwayMutationVariables = Exact<{
  bid: string;
  comment: string;
}>;


export type TakeCommentAwayMutation = { takeCommentAway: { asked: number, bid: { id: string, slug: string, name: string, summary: string | null, fictitious: boolean, version: string, state: BidState, nextStates: Array<BidState>, form: BidForm, leadSolidary: boolean, mayEdit: boolean, frozen: boolean, tender: { slug: string, name: string, nature: TenderNature, buyerName: string, url: string | null, deadline: string | null, deadlineAt: string | null, timeZone: string, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }> } | null, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }>, needs: Array<{ label: string, cpv: string | null, tags: Array<string> }>, members: Array<{ role: Role, share: number | null, lots: Array<string>, standing: BidStanding, reachable: boolean, isMine: boolean, actor:
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
        , answer: { stance: Stance, on: string, why: string | null, role: Role | null, share: number | null, lots: Array<string> | null, form: BidForm | null } | null }>, buyers: Array<
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
      >, parts: Array<{ who: string, lot: string, task: string | null, amount: number | null }>, papers: Array<{ what: string, who: string | null, due: string | null, done: boolean }>, timeline: Array<{ step: BidStep, day: string, done: boolean, late: boolean }>, readiness: { formable: boolean, ready: boolean, gaps: Array<{ gap: BidGap, who: Array<string>, what: Array<string>, missing: number | null, late: boolean }> }, rules: Array<{ rule: string, finding: string, verdict: RuleVerdict, article: string, parameters: unknown, who: Array<string> }>, result: { on: string | null, amount: number | null, offers: number | null } | null, comments: Array<{ id: string, text: string, at: string, author: string | null, actors: Array<string>, isMine: boolean }> } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type AnswerInvitationMutationVariables = Exact<{
  request: string;
  tie: string;
  actor: string;
  stance: Stance;
  why?: string | null | undefined;
  share?: number | null | undefined;
  lots?: Array<string> | string | null | undefined;
}>;


export type AnswerInvitationMutation = { answer: { problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type BidDonePartsFragment = { asked: number, bid: { id: string, slug: string, name: string, summary: string | null, fictitious: boolean, version: string, state: BidState, nextStates: Array<BidState>, form: BidForm, leadSolidary: boolean, mayEdit: boolean, frozen: boolean, tender: { slug: string, name: string, nature: TenderNature, buyerName: string, url: string | null, deadline: string | null, deadlineAt: string | null, timeZone: string, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }> } | null, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }>, needs: Array<{ label: string, cpv: string | null, tags: Array<string> }>, members: Array<{ role: Role, share: number | null, lots: Array<string>, standing: BidStanding, reachable: boolean, isMine: boolean, actor:
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
      , answer: { stance: Stance, on: string, why: string | null, role: Role | null, share: number | null, lots: Array<string> | null, form: BidForm | null } | null }>, buyers: Array<
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
    >, parts: Array<{ who: string, lot: string, task: string | null, amount: number | null }>, papers: Array<{ what: string, who: string | null, due: string | null, done: boolean }>, timeline: Array<{ step: BidStep, day: string, done: boolean, late: boolean }>, readiness: { formable: boolean, ready: boolean, gaps: Array<{ gap: BidGap, who: Array<string>, what: Array<string>, missing: number | null, late: boolean }> }, rules: Array<{ rule: string, finding: string, verdict: RuleVerdict, article: string, parameters: unknown, who: Array<string> }>, result: { on: string | null, amount: number | null, offers: number | null } | null, comments: Array<{ id: string, text: string, at: string, author: string | null, actors: Array<string>, isMine: boolean }> } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> };

export const BidDonePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidDoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBidPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidRoomParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidTenderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidTender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidReadinessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidReadiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formable"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidRoomParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"leadSolidary"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidTenderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidMemberParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}}]}}]} as unknown as DocumentNode<BidDonePartsFragment, unknown>;
export const JointBidRoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointBidRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointBid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidRoomParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidTenderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidTender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidReadinessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidReadiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formable"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidRoomParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"leadSolidary"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidTenderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidMemberParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}}]}}]} as unknown as DocumentNode<JointBidRoomQuery, JointBidRoomQueryVariables>;
export const ChangeJointBidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeJointBid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BidChangeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"exception"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FrozenException"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"why"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeJointBid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"bid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bid"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"change"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}},{"kind":"Argument","name":{"kind":"Name","value":"exception"},"value":{"kind":"Variable","name":{"kind":"Name","value":"exception"}}},{"kind":"Argument","name":{"kind":"Name","value":"why"},"value":{"kind":"Variable","name":{"kind":"Name","value":"why"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidDoneParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidTenderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidTender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidReadinessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidReadiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formable"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidRoomParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"leadSolidary"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidTenderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidMemberParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidDoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBidPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidRoomParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]} as unknown as DocumentNode<ChangeJointBidMutation, ChangeJointBidMutationVariables>;
export const UndoJointBidChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoJointBidChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoJointBidChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"bid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bid"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidDoneParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidTenderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidTender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidReadinessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidReadiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formable"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidRoomParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"leadSolidary"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidTenderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidMemberParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidDoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBidPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidRoomParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]} as unknown as DocumentNode<UndoJointBidChangeMutation, UndoJointBidChangeMutationVariables>;
export const MoveJointBidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveJointBid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BidState"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"result"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BidResultInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BidSourceInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"poleOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withBuyer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"why"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveJointBid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"bid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bid"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"result"},"value":{"kind":"Variable","name":{"kind":"Name","value":"result"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"poleOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"poleOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"withBuyer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withBuyer"}}},{"kind":"Argument","name":{"kind":"Name","value":"why"},"value":{"kind":"Variable","name":{"kind":"Name","value":"why"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidDoneParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidTenderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidTender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidReadinessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidReadiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formable"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidRoomParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"leadSolidary"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidTenderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidMemberParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidDoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBidPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidRoomParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]} as unknown as DocumentNode<MoveJointBidMutation, MoveJointBidMutationVariables>;
export const InviteToJointBidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToJointBid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteToJointBid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bid"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidDoneParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidTenderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidTender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidReadinessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidReadiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formable"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidRoomParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"leadSolidary"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidTenderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidMemberParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidDoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBidPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidRoomParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]} as unknown as DocumentNode<InviteToJointBidMutation, InviteToJointBidMutationVariables>;
export const CommentOnJointBidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnJointBid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnJointBid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"bid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bid"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidDoneParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidTenderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidTender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidReadinessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidReadiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formable"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidRoomParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"leadSolidary"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidTenderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidMemberParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidDoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBidPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidRoomParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]} as unknown as DocumentNode<CommentOnJointBidMutation, CommentOnJointBidMutationVariables>;
export const TakeCommentAwayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeCommentAway"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeCommentAway"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bid"}}},{"kind":"Argument","name":{"kind":"Name","value":"comment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidDoneParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidTenderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidTender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidReadinessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidReadiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formable"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidRoomParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"leadSolidary"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidTenderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidMemberParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidDoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointBidPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidRoomParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]} as unknown as DocumentNode<TakeCommentAwayMutation, TakeCommentAwayMutationVariables>;
export const AnswerInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tie"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"why"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"share"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lots"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"tie"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tie"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"stance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stance"}}},{"kind":"Argument","name":{"kind":"Name","value":"why"},"value":{"kind":"Variable","name":{"kind":"Name","value":"why"}}},{"kind":"Argument","name":{"kind":"Name","value":"share"},"value":{"kind":"Variable","name":{"kind":"Name","value":"share"}}},{"kind":"Argument","name":{"kind":"Name","value":"lots"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lots"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerInvitationMutation, AnswerInvitationMutationVariables>;