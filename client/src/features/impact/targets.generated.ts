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

export type IndicatorTargetInput = {
  /** The assembly, board or authority that decided it: no person. */
  author: string;
  dueYear?: number | null | undefined;
  indicator: IndicatorCode;
  /** ISO day on which it was decided. */
  setOn: string;
  /** Where it can be read. */
  source?: string | null | undefined;
  /** In the unit of the indicator. */
  value: number;
};

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

export type IndicatorTargetsQueryVariables = Exact<{
  pole?: string | null | undefined;
  withFictitious: boolean;
}>;


export type IndicatorTargetsQuery = { indicatorTargets: { pole: string, mayEdit: boolean, targets: Array<{ id: string, indicator: IndicatorCode, value: number, unit: UnitCode, dueYear: number | null, setOn: string, author: string, source: string | null, enteredAt: string, endedAt: string | null, endedWhy: string | null }>, indicators: Array<{ code: IndicatorCode, section: IndicatorSection, unit: UnitCode, moreIsBetter: boolean | null, label: { fr: string, en: string }, sentence: { fr: string, en: string }, caveat: { fr: string, en: string }, readings: Array<{ period: string | null, year: number | null, value: number | null, unit: UnitCode, qualifier: Qualifier, modality: Modality, text: string | null, part: string | null, disputed: boolean, withheld: FigureWithholding | null, median: number | null, statements: Array<string>, ties: Array<string>, events: Array<string>, figureCount: number | null, projects: Array<string> | null, hidden: FigureWithholding | null, coverage: { known: number, of: number } | null }>, aims: Array<{ period: string | null, year: number | null, value: number | null, unit: UnitCode, qualifier: Qualifier, modality: Modality, text: string | null, part: string | null, disputed: boolean, withheld: FigureWithholding | null, median: number | null, statements: Array<string>, ties: Array<string>, events: Array<string>, figureCount: number | null, projects: Array<string> | null, hidden: FigureWithholding | null, coverage: { known: number, of: number } | null }> }> } | null };

export type TargetPartsFragment = { id: string, indicator: IndicatorCode, value: number, unit: UnitCode, dueYear: number | null, setOn: string, author: string, source: string | null, enteredAt: string, endedAt: string | null, endedWhy: string | null };

export type SetIndicatorTargetMutationVariables = Exact<{
  pole: string;
  aim: IndicatorTargetInput;
}>;


export type SetIndicatorTargetMutation = { setIndicatorTarget: { target: { id: string, indicator: IndicatorCode, value: number, unit: UnitCode, dueYear: number | null, setOn: string, author: string, source: string | null, enteredAt: string, endedAt: string | null, endedWhy: string | null } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export type EndIndicatorTargetMutationVariables = Exact<{
  target: string;
  why: string;
}>;


export type EndIndicatorTargetMutation = { endIndicatorTarget: { target: { id: string, indicator: IndicatorCode, value: number, unit: UnitCode, dueYear: number | null, setOn: string, author: string, source: string | null, enteredAt: string, endedAt: string | null, endedWhy: string | null } | null, problems: Array<{ code: string, field: string | null, parameters: unknown }> } };

export const TargetPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"dueYear"}},{"kind":"Field","name":{"kind":"Name","value":"setOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedWhy"}}]}}]} as unknown as DocumentNode<TargetPartsFragment, unknown>;
export const IndicatorTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pole"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pole"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pole"}}},{"kind":"Argument","name":{"kind":"Name","value":"withFictitious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFictitious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pole"}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","alias":{"kind":"Name","value":"hidden"},"name":{"kind":"Name","value":"withheldFromOthers"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"figureCount"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"dueYear"}},{"kind":"Field","name":{"kind":"Name","value":"setOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedWhy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"moreIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingParts"}}]}}]}}]} as unknown as DocumentNode<IndicatorTargetsQuery, IndicatorTargetsQueryVariables>;
export const SetIndicatorTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetIndicatorTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pole"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aim"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setIndicatorTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pole"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pole"}}},{"kind":"Argument","name":{"kind":"Name","value":"aim"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aim"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"dueYear"}},{"kind":"Field","name":{"kind":"Name","value":"setOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedWhy"}}]}}]} as unknown as DocumentNode<SetIndicatorTargetMutation, SetIndicatorTargetMutationVariables>;
export const EndIndicatorTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndIndicatorTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"why"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endIndicatorTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}},{"kind":"Argument","name":{"kind":"Name","value":"why"},"value":{"kind":"Variable","name":{"kind":"Name","value":"why"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"dueYear"}},{"kind":"Field","name":{"kind":"Name","value":"setOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedWhy"}}]}}]} as unknown as DocumentNode<EndIndicatorTargetMutation, EndIndicatorTargetMutationVariables>;