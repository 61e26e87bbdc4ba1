/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type ThingLinkParts_Body_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Capacity_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Collectivity_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Competence_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Cooperation_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Event_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Need_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Offer_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Person_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Place_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Pledge_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Pole_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Project_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Purchase_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Recognition_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Return_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Roster_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Source_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_StructuralTie_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Structure_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkParts_Tender_Fragment = { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean };

export type ThingLinkPartsFragment =
  | ThingLinkParts_Body_Fragment
  | ThingLinkParts_Capacity_Fragment
  | ThingLinkParts_Collectivity_Fragment
  | ThingLinkParts_Competence_Fragment
  | ThingLinkParts_Cooperation_Fragment
  | ThingLinkParts_Event_Fragment
  | ThingLinkParts_Need_Fragment
  | ThingLinkParts_Offer_Fragment
  | ThingLinkParts_Person_Fragment
  | ThingLinkParts_Place_Fragment
  | ThingLinkParts_Pledge_Fragment
  | ThingLinkParts_Pole_Fragment
  | ThingLinkParts_Project_Fragment
  | ThingLinkParts_Purchase_Fragment
  | ThingLinkParts_Recognition_Fragment
  | ThingLinkParts_Return_Fragment
  | ThingLinkParts_Roster_Fragment
  | ThingLinkParts_Source_Fragment
  | ThingLinkParts_StructuralTie_Fragment
  | ThingLinkParts_Structure_Fragment
  | ThingLinkParts_Tender_Fragment
;

export const ThingLinkPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<ThingLinkPartsFragment, unknown>;