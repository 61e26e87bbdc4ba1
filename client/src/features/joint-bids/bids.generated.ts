/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type BidForm =
  /** Each performs its part, and is bound for it alone. */
  | 'CONJOINT'
  /** Each is bound for the whole contract. */
  | 'SOLIDAIRE';

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

export type BidNeedInput = {
  cpv?: string | null | undefined;
  label: string;
  tags?: Array<string> | null | undefined;
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

export type TenderState =
  | 'AWARDED'
  | 'CLOSED'
  | 'OPEN';

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

export type JointBidsQueryVariables = Exact<{ [key: string]: never; }>;


export type JointBidsQuery = { viewer: { account: { id: string } | null, actsFor: Array<
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    > }, jointBids: Array<{ id: string, slug: string, name: string, fictitious: boolean, state: BidState, tender: { slug: string, name: string, nature: TenderNature, buyerName: string, url: string | null, deadline: string | null, deadlineAt: string | null, timeZone: string, lots: Array<{ number: string, title: string | null, value: number | null, reservation: Reservation | null, form: BidForm | null }> } | null, members: Array<{ role: Role, share: number | null, lots: Array<string>, standing: BidStanding, reachable: boolean, isMine: boolean, actor:
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      , answer: { stance: Stance, on: string, why: string | null, role: Role | null, share: number | null, lots: Array<string> | null, form: BidForm | null } | null }>, readiness: { formable: boolean, ready: boolean, gaps: Array<{ gap: BidGap, who: Array<string>, what: Array<string>, missing: number | null, late: boolean }> }, result: { on: string | null, amount: number | null, offers: number | null } | null }> };

export type TenderToAnswerQueryVariables = Exact<{
  slug: string;
}>;


export type TenderToAnswerQuery = { tender: { id: string, slug: string, name: string, buyerName: string, state: TenderState, deadline: string | null, lots: Array<{ number: string, title: string, reservation: Reservation | null }> } | null };

export type MemberBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type MemberBySlugQuery = { actor:
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
   | null };

export type ProposeJointBidMutationVariables = Exact<{
  request: string;
  actor: string;
  tender?: string | null | undefined;
  lots: Array<string> | string;
  needs: Array<BidNeedInput> | BidNeedInput;
  members: Array<BidMemberInput> | BidMemberInput;
  lead?: string | null | undefined;
  form: BidForm;
  leadSolidary: boolean;
  name?: string | null | undefined;
  message?: string | null | undefined;
}>;


export type ProposeJointBidMutation = { proposeJointBid: { slug: string | null, asked: number, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };


export const JointBidsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointBids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointBids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidTenderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidMemberParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BidReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidTenderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidTender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BidReadinessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BidReadiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formable"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]} as unknown as DocumentNode<JointBidsQuery, JointBidsQueryVariables>;
export const TenderToAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenderToAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}}]}}]}}]}}]} as unknown as DocumentNode<TenderToAnswerQuery, TenderToAnswerQueryVariables>;
export const MemberBySlugDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberBySlug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<MemberBySlugQuery, MemberBySlugQueryVariables>;
export const ProposeJointBidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeJointBid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tender"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lots"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"needs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BidNeedInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BidMemberInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lead"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BidForm"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leadSolidary"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"message"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeJointBid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"tender"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tender"}}},{"kind":"Argument","name":{"kind":"Name","value":"lots"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lots"}}},{"kind":"Argument","name":{"kind":"Name","value":"needs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needs"}}},{"kind":"Argument","name":{"kind":"Name","value":"members"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}},{"kind":"Argument","name":{"kind":"Name","value":"lead"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lead"}}},{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"leadSolidary"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leadSolidary"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"message"},"value":{"kind":"Variable","name":{"kind":"Name","value":"message"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeJointBidMutation, ProposeJointBidMutationVariables>;