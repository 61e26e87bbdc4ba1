/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type FigureWithholding =
  /** One structure makes up 85 % or more: the sum would tell its value. */
  | 'DOMINATED'
  /** This number, or what it lets an actor that supports part of them work out, counts fewer than three projects: it would tell what became of people. */
  | 'FEW_PROJECTS'
  /** Who reads the figures of several of these structures anyway, as the facilitator of another cluster does, could work out the value of another one. */
  | 'KNOWN_TO_A_READER'
  /** The cluster’s facilitator has not published the figures of this year yet, or one was corrected since. */
  | 'NOT_PUBLISHED'
  /** With the other sums that are shown, the value of one structure could be worked out. */
  | 'PROTECTS_ANOTHER'
  /** Taking off its own, the second structure would come within 15 % of the value of the first. */
  | 'SECOND_COULD_TELL'
  /** Fewer than three structures contribute: the sum would tell what each answered. */
  | 'TOO_FEW'
  /** Fewer than two thirds of the territories of this level can be shown: none is. */
  | 'TOO_MANY_HOLES'
  /** Others are told of the projects of a year once it is over: from one day to the next the difference would speak of a single one. */
  | 'YEAR_NOT_OVER';

export type IndicatorCode =
  | 'ATTENDANCE'
  | 'CONFIRMED_SHARE'
  | 'COOPERATIONS_CARRIED_OUT'
  | 'COOPERATORS'
  | 'DENSITY'
  | 'EVENTS_HELD'
  | 'FTE_CHANGE'
  | 'FUNDING_BY_FUNDER'
  | 'FUNDING_BY_USE'
  | 'GIVEN_FTE'
  | 'GIVEN_HEAD_COUNT'
  | 'GIVEN_MEMBERS'
  | 'GIVEN_SUPPORTED_PROJECTS'
  | 'GIVEN_TURNOVER'
  | 'GIVEN_USERS'
  | 'GIVEN_VOLUNTEERS'
  | 'GROWTH_FROM_COOPERATION'
  | 'JOBS'
  | 'JOINT_BIDS_AMOUNT'
  | 'JOINT_BIDS_ANSWERED'
  | 'JOINT_BIDS_WON'
  | 'MEMBERS'
  | 'OCCUPANCY_NAMED'
  | 'OCCUPANTS'
  | 'PROJECTS_CREATED'
  | 'PROJECTS_CREATED_IN_TIME'
  | 'PROJECTS_DECLARED'
  | 'PROJECTS_EMPLOYED'
  | 'PROJECTS_REGISTERED'
  | 'PROJECTS_SUPPORTED'
  | 'PURCHASING_SAVINGS'
  | 'TIES_REALISED'
  | 'TURNOVER'
  | 'TURNOVER_CHANGE'
  | 'TURNOVER_FROM_COOPERATION'
  | 'USERS'
  | 'VOLUNTEERS';

export type IndicatorSection =
  | 'COOPERATION'
  | 'CRITERIA'
  | 'EVENTS'
  | 'HEADLINE'
  | 'MONEY'
  | 'RETURNS';

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

/** What a pole chooses to show the public. */
export type PublicPageInput = {
  /** Days after which the link no longer opens. */
  days?: number;
  /** The indicators that are shown, and no others. */
  indicators: Array<IndicatorCode>;
  /** What the page is called. */
  name: string;
  /** Whether invented records count. */
  withFictitious?: boolean;
};

export type Qualifier =
  /** Given as an order of magnitude. */
  | 'ABOUT'
  /** Given as a minimum (“more than”). */
  | 'AT_LEAST'
  /** Given as such. */
  | 'EXACT';

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

export type PublicPagesQueryVariables = Exact<{
  pole: string;
}>;


export type PublicPagesQuery = { publicPages: Array<{ id: string, name: string, publishedAt: string, expiresAt: string, withdrawnAt: string | null, indicators: Array<IndicatorCode>, withFictitious: boolean }> | null };

export type PublicPagePartsFragment = { id: string, name: string, publishedAt: string, expiresAt: string, withdrawnAt: string | null, indicators: Array<IndicatorCode>, withFictitious: boolean };

export type PublishedPageQueryVariables = Exact<{
  token: string;
}>;


export type PublishedPageQuery = { publishedPage: { name: string, poleName: string, poleSlug: string, publishedAt: string, expiresAt: string, invented: boolean, indicators: Array<{ code: IndicatorCode, section: IndicatorSection, unit: UnitCode, moreIsBetter: boolean | null, label: { fr: string, en: string }, sentence: { fr: string, en: string }, caveat: { fr: string, en: string }, readings: Array<{ period: string | null, year: number | null, value: number | null, unit: UnitCode, qualifier: Qualifier, modality: Modality, text: string | null, part: string | null, disputed: boolean, withheld: FigureWithholding | null, median: number | null, statements: Array<string>, ties: Array<string>, events: Array<string>, figureCount: number | null, projects: Array<string> | null, hidden: FigureWithholding | null, coverage: { known: number, of: number } | null }>, aims: Array<{ period: string | null, year: number | null, value: number | null, unit: UnitCode, qualifier: Qualifier, modality: Modality, text: string | null, part: string | null, disputed: boolean, withheld: FigureWithholding | null, median: number | null, statements: Array<string>, ties: Array<string>, events: Array<string>, figureCount: number | null, projects: Array<string> | null, hidden: FigureWithholding | null, coverage: { known: number, of: number } | null }> }>, targets: Array<{ id: string, indicator: IndicatorCode, value: number, unit: UnitCode, dueYear: number | null, setOn: string, author: string, source: string | null, enteredAt: string, endedAt: string | null, endedWhy: string | null }> } | null };

export type PublishPageMutationVariables = Exact<{
  request: string;
  pole: string;
  choice: PublicPageInput;
}>;


export type PublishPageMutation = { publishPage: { address: string | null, page: { id: string, name: string, publishedAt: string, expiresAt: string, withdrawnAt: string | null, indicators: Array<IndicatorCode>, withFictitious: boolean } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type WithdrawPageMutationVariables = Exact<{
  page: string;
}>;


export type WithdrawPageMutation = { withdrawPage: { page: { id: string, name: string, publishedAt: string, expiresAt: string, withdrawnAt: string | null, indicators: Array<IndicatorCode>, withFictitious: boolean } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export const PublicPagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"withFictitious"}}]}}]} as unknown as DocumentNode<PublicPagePartsFragment, unknown>;
export const PublicPagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicPages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pole"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicPages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pole"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pole"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicPageParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"withFictitious"}}]}}]} as unknown as DocumentNode<PublicPagesQuery, PublicPagesQueryVariables>;
export const PublishedPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"poleName"}},{"kind":"Field","name":{"kind":"Name","value":"poleSlug"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","alias":{"kind":"Name","value":"hidden"},"name":{"kind":"Name","value":"withheldFromOthers"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"figureCount"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"moreIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"dueYear"}},{"kind":"Field","name":{"kind":"Name","value":"setOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedWhy"}}]}}]} as unknown as DocumentNode<PublishedPageQuery, PublishedPageQueryVariables>;
export const PublishPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pole"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"choice"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicPageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"pole"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pole"}}},{"kind":"Argument","name":{"kind":"Name","value":"choice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"choice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicPageParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"withFictitious"}}]}}]} as unknown as DocumentNode<PublishPageMutation, PublishPageMutationVariables>;
export const WithdrawPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicPageParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"withFictitious"}}]}}]} as unknown as DocumentNode<WithdrawPageMutation, WithdrawPageMutationVariables>;