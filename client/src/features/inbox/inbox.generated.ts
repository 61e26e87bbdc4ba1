/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type AccountRole =
  /** Invites whoever is needed and manages accounts; does not read notes. */
  | 'ADMINISTRATOR'
  /** Keeps the map of a cluster and invites its members and readers. */
  | 'FACILITATOR'
  /** Declares, confirms and corrects for a structure or a collectivity. */
  | 'MEMBER'
  /** Reads what concerns a territory, for a collectivity. */
  | 'READER';

export type InboxKind =
  /** Ties that somebody who takes part says are not right. */
  | 'CONTESTED'
  /** People who have had a role in the pole for less than a month. */
  | 'NEW_ACCOUNT'
  /** Ties that nobody has confirmed for long. */
  | 'STALE'
  /** Ties that one side confirms and another has not answered. */
  | 'UNANSWERED';

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

export type InboxWhoQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxWhoQuery = { viewer: { account: { id: string } | null, facilitates: Array<{ id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }> } };

export type InboxOfPoleQueryVariables = Exact<{
  pole: string;
  first: number;
}>;


export type InboxOfPoleQuery = { inbox: { groups: Array<{ kind: InboxKind, total: number, entries: Array<{ why: string | null, on: string | null, reachable: boolean, askedAt: string | null, askable: boolean, thing:
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
         | null, actors: Array<
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        >, account: { id: string, name: string, email: string, role: AccountRole } | null }> }> } | null, duplicates: { totalCount: number } | null };

export type AskAboutTiesMutationVariables = Exact<{
  ties: Array<string> | string;
}>;


export type AskAboutTiesMutation = { askAboutTies: { asked: number, ties: number, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };


export const InboxWhoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboxWho"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilitates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<InboxWhoQuery, InboxWhoQueryVariables>;
export const InboxOfPoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboxOfPole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pole"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pole"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pole"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askable"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pole"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pole"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<InboxOfPoleQuery, InboxOfPoleQueryVariables>;
export const AskAboutTiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAboutTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ties"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askAboutTies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ties"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}}]} as unknown as DocumentNode<AskAboutTiesMutation, AskAboutTiesMutationVariables>;