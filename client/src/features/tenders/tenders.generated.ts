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

export type BuyerLevel =
  /** Local authorities and their public establishments. */
  | 'LOCAL'
  /** The State and its public establishments. */
  | 'STATE';

export type ContractKind =
  /** Services. */
  | 'SERVICES'
  /** Goods. */
  | 'SUPPLIES'
  /** Works. */
  | 'WORKS';

export type CoverKind =
  | 'EXACT'
  | 'NARROWER'
  | 'TAG'
  | 'WIDER';

export type GroupRule =
  /** The consultation allows it. */
  | 'ALLOWED'
  /** The consultation forbids it. */
  | 'FORBIDDEN'
  /** The consultation does not say. */
  | 'UNSAID';

export type Procedure =
  /** The buyer sets its rules. */
  | 'ADAPTED'
  /** Solutions are worked out with candidates. */
  | 'DIALOGUE'
  /** Bids are negotiated. */
  | 'NEGOTIATED'
  /** By direct agreement. */
  | 'NO_NOTICE'
  /** Anybody may submit a bid. */
  | 'OPEN'
  /** Another procedure. */
  | 'OTHER'
  /** Selected candidates submit a bid. */
  | 'RESTRICTED';

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

export type TenderFilter = {
  /** A part of the buyer’s name. */
  buyer?: string | null | undefined;
  contract?: ContractKind | null | undefined;
  /** First digits of a code of the CPV. */
  cpv?: string | null | undefined;
  /** First day of the deadline. */
  deadlineFrom?: string | null | undefined;
  /** Last day of the deadline. */
  deadlineUntil?: string | null | undefined;
  /** First day on which the awarded contract ends. */
  endsFrom?: string | null | undefined;
  /** Last day on which the awarded contract ends. */
  endsUntil?: string | null | undefined;
  nature?: TenderNature | null | undefined;
  /** Id or slug of the pole that keeps it. */
  pole?: string | null | undefined;
  /** Whether a lot is reserved. */
  reserved?: boolean | null | undefined;
  states?: Array<TenderState> | null | undefined;
  /** A tag that a lot asks for, accents and case ignored. */
  tag?: string | null | undefined;
  /** Code of a territory: that of the work or of the buyer; those within it count. */
  territory?: string | null | undefined;
  /** A part of the title or of the buyer’s name, accents and case ignored. */
  text?: string | null | undefined;
  withFictitious?: boolean;
};

export type TenderNature =
  /** A private buyer, free in its rules. */
  | 'PRIVATE'
  /** Under the public procurement code. */
  | 'PUBLIC';

export type TenderOrigin =
  /** French official bulletin of public contract notices. */
  | 'BOAMP'
  /** Imported from a spreadsheet. */
  | 'CSV'
  /** Essential data of public procurement: an awarded contract. */
  | 'DECP'
  /** Typed in by hand. */
  | 'ENTERED'
  /** Read from a pasted text, then checked. */
  | 'PASTED'
  /** Tenders Electronic Daily, supplement to the Official Journal of the European Union. */
  | 'TED';

export type TenderSort =
  /** The next deadline first; those without one last. */
  | 'DEADLINE_ASC'
  /** Awarded contracts by their end; others are left out. */
  | 'ENDS_ASC'
  | 'NAME_ASC'
  /** The latest published or awarded first. */
  | 'RECENT_DESC';

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

export type TenderRowPartsFragment = { state: TenderState, nature: TenderNature, buyerName: string, deadline: string | null, timeZone: string, publishedOn: string | null, endsOn: string | null, value: number | null, months: number | null, lotCount: number, reservations: Array<Reservation>, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, buyer:
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
   | null, coverage: { needCount: number, coveredCount: number } };

export type TendersQueryVariables = Exact<{
  filter: TenderFilter;
  withFictitious: boolean;
  sort: TenderSort;
  first: number;
  after?: string | null | undefined;
}>;


export type TendersQuery = { tenders: { nodes: Array<{ state: TenderState, nature: TenderNature, buyerName: string, deadline: string | null, timeZone: string, publishedOn: string | null, endsOn: string | null, value: number | null, months: number | null, lotCount: number, reservations: Array<Reservation>, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, buyer:
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
       | null, coverage: { needCount: number, coveredCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TenderCountQueryVariables = Exact<{
  filter: TenderFilter;
  sort: TenderSort;
}>;


export type TenderCountQuery = { tenders: { totalCount: number } };

export type RenewalsQueryVariables = Exact<{
  filter: TenderFilter;
  withFictitious: boolean;
  sort: TenderSort;
  first: number;
  after?: string | null | undefined;
}>;


export type RenewalsQuery = { tenders: { nodes: Array<{ state: TenderState, nature: TenderNature, buyerName: string, deadline: string | null, timeZone: string, publishedOn: string | null, endsOn: string | null, value: number | null, months: number | null, lotCount: number, reservations: Array<Reservation>, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, award: { notifiedOn: string | null, amount: number | null, winners: Array<{ name: string, actor:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           | null }> } | null, buyer:
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
       | null, coverage: { needCount: number, coveredCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TenderPageQueryVariables = Exact<{
  slug: string;
  withFictitious: boolean;
}>;


export type TenderPageQuery = { tender: { summary: string | null, origin: TenderOrigin, sourceId: string | null, buyerLevel: BuyerLevel | null, contract: ContractKind | null, procedure: Procedure | null, socialServices: boolean, deadlineAt: string | null, place: string | null, cpv: Array<string>, url: string | null, social: string | null, environmental: string | null, aloneAndInGroup: GroupRule, severalGroups: GroupRule, mostLotsBid: number | null, mostLotsWon: number | null, state: TenderState, nature: TenderNature, buyerName: string, deadline: string | null, timeZone: string, publishedOn: string | null, endsOn: string | null, value: number | null, months: number | null, lotCount: number, reservations: Array<Reservation>, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, pole: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean } | null, territories: Array<{ id: string, code: string, name: string }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }>, award: { notifiedOn: string | null, amount: number | null, offers: number | null, winners: Array<{ name: string, siret: string | null, actor:
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
         | null }> } | null, lots: Array<{ number: string, title: string, cpv: Array<string>, value: number | null, months: number | null, place: string | null, reservation: Reservation | null, form: BidForm | null, leastTurnover: number | null, criteria: Array<{ name: string, weight: number | null }>, coverage: { needCount: number, coveredCount: number, needs: Array<{ label: string | null, cpv: string | null, tags: Array<string>, implied: boolean, actorCount: number, covering: Array<{ kind: CoverKind, tag: string | null, actor:
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            , competence:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }> } }>, buyer:
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
     | null, coverage: { needCount: number, coveredCount: number } } | null };

export type TenderToEditQueryVariables = Exact<{
  slug: string;
}>;


export type TenderToEditQuery = { tender: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean } | null };

export type TendersWhoQueryVariables = Exact<{ [key: string]: never; }>;


export type TendersWhoQuery = { viewer: { account: { id: string } | null, facilitates: Array<{ id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }>, actsFor: Array<
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    > } };

export const TenderRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenderRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"reservations"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<TenderRowPartsFragment, unknown>;
export const TendersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tenders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TenderFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TenderSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenderRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenderRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"reservations"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}}]}}]} as unknown as DocumentNode<TendersQuery, TendersQueryVariables>;
export const TenderCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenderCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TenderFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TenderSort"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TenderCountQuery, TenderCountQueryVariables>;
export const RenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Renewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TenderFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TenderSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenderRowParts"}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"winners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenderRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"reservations"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}}]}}]} as unknown as DocumentNode<RenewalsQuery, RenewalsQueryVariables>;
export const TenderPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenderPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenderRowParts"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"buyerLevel"}},{"kind":"Field","name":{"kind":"Name","value":"contract"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"socialServices"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"social"}},{"kind":"Field","name":{"kind":"Name","value":"environmental"}},{"kind":"Field","name":{"kind":"Name","value":"aloneAndInGroup"}},{"kind":"Field","name":{"kind":"Name","value":"severalGroups"}},{"kind":"Field","name":{"kind":"Name","value":"mostLotsBid"}},{"kind":"Field","name":{"kind":"Name","value":"mostLotsWon"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"winners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reservation"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"leastTurnover"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"covering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenderRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tender"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"lotCount"}},{"kind":"Field","name":{"kind":"Name","value":"reservations"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}}]} as unknown as DocumentNode<TenderPageQuery, TenderPageQueryVariables>;
export const TenderToEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenderToEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<TenderToEditQuery, TenderToEditQueryVariables>;
export const TendersWhoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TendersWho"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilitates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<TendersWhoQuery, TendersWhoQueryVariables>;