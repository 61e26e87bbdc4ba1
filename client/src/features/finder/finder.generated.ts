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

/** A competence that is looked for: a code, tags, or words that are taken as a tag. */
export type AskedNeedInput = {
  /** Code of the CPV, its check digit ignored. */
  cpv?: string | null | undefined;
  label?: string | null | undefined;
  tags?: Array<string> | null | undefined;
};

export type CompetenceLevel =
  /** Does it regularly. */
  | 'CONFIRMED'
  /** Is known for it, can train others. */
  | 'EXPERT'
  /** Is beginning, or can take it up. */
  | 'STARTING';

export type CoverKind =
  | 'EXACT'
  | 'NARROWER'
  | 'TAG'
  | 'WIDER';

export type DeadlineState =
  | 'AHEAD'
  | 'NONE'
  | 'PAST';

export type GroupRemarkCode =
  | 'ALL_KNOWN'
  | 'ALONE_ON_NEEDS'
  | 'CONTESTED'
  | 'EVERY_NEED_TWICE'
  | 'EXPERTS'
  | 'NEVER_TOGETHER'
  | 'NOBODY_KNOWN'
  | 'NO_INTRODUCTION'
  | 'NO_REFERENCE'
  | 'NO_REFERENCE_ABOVE_HALF'
  | 'ONLY_DECLARED'
  | 'RARE_NEED'
  | 'REFERENCE_ENOUGH'
  | 'STARTING_ONLY'
  | 'TIE_LAST_SEEN'
  | 'WON_TOGETHER';

export type PartnerBar =
  | 'BUYER'
  | 'ENDED'
  | 'ESS_UNKNOWN'
  | 'EXCLUDED'
  | 'NOT_RESERVED'
  | 'TERRITORY';

export type PartnerRule =
  | 'DISTANCE'
  | 'EXCLUDED'
  | 'FREE'
  | 'LEAD'
  | 'MOST_MEMBERS'
  | 'REQUIRED'
  | 'RESERVED'
  | 'TERRITORY'
  | 'TURNOVER';

/** What partners are looked for, and under which constraints. Actors by id or address. */
export type PartnersInput = {
  /** Around whom the second opinion is built. */
  around?: string | null | undefined;
  /** How many groups. */
  best?: number;
  /** Address of a call for tenders. */
  call?: string | null | undefined;
  /** Whether only what both confirmed makes two known to each other. */
  confirmedOnly?: boolean;
  /** In how many members each differs from those before it. */
  difference?: number;
  /** Who must not. */
  excluded?: Array<string> | null | undefined;
  /** Whether who is known to be busy is left out. */
  freeOnly?: boolean;
  /** Who is to lead; it is then in. */
  lead?: string | null | undefined;
  /** Euros a year that the group must have together; by default what the lots ask. */
  leastTurnover?: number | null | undefined;
  /** A group for each lot, or one across all of them. */
  lotByLot?: boolean;
  /** Numbers of its lots; all of them by default. */
  lots?: Array<string> | null | undefined;
  /** What one partner more costs, in steps of distance. */
  memberCost?: number;
  /** No two members farther apart; no limit by default. */
  mostDistance?: number | null | undefined;
  mostMembers?: number;
  /** Instead of a call, or besides it. */
  needs?: Array<AskedNeedInput> | null | undefined;
  /** Whether somebody must be able to lead. */
  needsLead?: boolean;
  /** Whose actors; by default that which keeps the call. */
  pole?: string | null | undefined;
  /** Who must be in. */
  required?: Array<string> | null | undefined;
  /** Who alone may be in, besides what the lots say. */
  reservation?: Reservation | null | undefined;
  /** Code of the territory in which members must be. */
  territory?: string | null | undefined;
  withFictitious?: boolean;
  /** Whether what the lots say of who alone may answer is let be. */
  withoutReservation?: boolean;
};

export type PrivateVerdict =
  | 'NOT_ASKED'
  | 'PASSES'
  | 'TO_CHECK';

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

export type TenderState =
  | 'AWARDED'
  | 'CLOSED'
  | 'OPEN';

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

export type PartnersQueryVariables = Exact<{
  asked: PartnersInput;
}>;


export type PartnersQuery = { partners: { deadline: DeadlineState, usedPrivate: boolean, milliseconds: number, problems: Array<{ code: string, field: string | null, parameters: unknown }>, call: { state: TenderState, buyerName: string, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, lots: Array<{ number: string, title: string }> } | null, pole: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean } | null, named: Array<
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    >, searches: Array<{ lots: Array<string>, reservations: Array<Reservation>, leastTurnover: number, value: number | null, candidateCount: number, exhausted: boolean, interrupted: boolean, needs: Array<{ label: string | null, cpv: string | null, tags: Array<string>, implied: boolean, lots: Array<string>, candidateCount: number }>, essUnknown: Array<
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      >, groups: Array<{ cost: number, distance: number, proven: boolean, bound: number, turnover: PrivateVerdict, lead: PrivateVerdict, members: Array<{ actor:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          , covers: Array<{ need: number, competences: Array<{ kind: CoverKind, tag: string | null, competence:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { level: CompetenceLevel, declaredOn: string | null, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, references: Array<{ client: string, year: number, amount: number | null, what: string | null }>, evidence: Array<{ line: number, quote: string, source: { id: string, slug: string, key: string, name: string, date: string, dateEstimated: boolean, language: string, fictitious: boolean } }> }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               }> }> }>, pairs: Array<{ distance: number, strength: number, a:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          , b:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          , shared: Array<{ stance: Stance, strength: number, seenOn: string | null, tie:
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
             }>, introduction: Array<{ stance: Stance, seenOn: string | null, from:
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            , to:
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            , tie:
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
             }> }>, rules: Array<{ rule: string, finding: string, verdict: RuleVerdict, article: string, parameters: unknown }>, remarks: Array<{ code: GroupRemarkCode, isRisk: boolean, needs: Array<number>, amount: number | null, day: string | null, count: number | null, actors: Array<
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          > }> }>, diagnosis: { uncovered: Array<{ need: number, barred: Array<{ by: PartnerBar, actor:
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
             }>, outside: Array<{ actor:
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
              | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            , by: { stance: Stance, seenOn: string | null, from:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
              , to:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
              , tie:
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
                | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
               } }> }>, requiredBarred: Array<{ by: PartnerBar, actor:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           }>, relaxations: Array<{ rule: PartnerRule, value: number | null, actor:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           | null }> } | null, aroundLead: { leaderDistance: number, lead:
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        , members: Array<{ actor:
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
            | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
           }>, holders: Array<
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
        > } | null }> } };

export type IntroductionStepPartsFragment = { stance: Stance, seenOn: string | null, from:
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
  , to:
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
  , tie:
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
   };

export type FinderStartQueryVariables = Exact<{
  withFictitious: boolean;
}>;


export type FinderStartQuery = { viewer: { account: { id: string, grants: Array<{ id: string, role: AccountRole, over:
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
          | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
         | null, pole: { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean } | null }> } | null, actsFor: Array<
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    >, facilitates: Array<{ id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }> }, poles: Array<{ id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }>, territories: Array<{ id: string, code: string, name: string, level: TerritoryLevel }>, tenders: { nodes: Array<{ buyerName: string, deadline: string | null, timeZone: string, id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean, lots: Array<{ number: string, title: string }>, coverage: { needCount: number, coveredCount: number } }> } };

export type FinderMineQueryVariables = Exact<{ [key: string]: never; }>;


export type FinderMineQuery = { viewer: { actsFor: Array<
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
      | { id: string, slug: string, kind: ThingKind, name: string, fictitious: boolean }
    > } };

export const IntroductionStepPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionStepParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"seenOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<IntroductionStepPartsFragment, unknown>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asked"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asked"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asked"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"named"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"usedPrivate"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"searches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"candidateCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservations"}},{"kind":"Field","name":{"kind":"Name","value":"leastTurnover"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"candidateCount"}},{"kind":"Field","name":{"kind":"Name","value":"essUnknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"proven"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"turnover"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"competences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Competence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"seenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionStepParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isRisk"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exhausted"}},{"kind":"Field","name":{"kind":"Name","value":"interrupted"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"barred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionStepParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredBarred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaxations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aroundLead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaderDistance"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionStepParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"seenOn"}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const FinderStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FinderStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"over"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilitates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"poles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"DEADLINE_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<FinderStartQuery, FinderStartQueryVariables>;
export const FinderMineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FinderMine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingLinkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fictitious"}}]}}]} as unknown as DocumentNode<FinderMineQuery, FinderMineQueryVariables>;