/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A notice chosen for import. */
export type ChosenNotice = {
  /** That of its row. */
  key: string;
  /** The version that the preview showed; null for a new one. */
  version?: string | null | undefined;
};

/** A file, or a pasted text, with calls for tenders. */
export type NoticeFileInput = {
  /** Whether it is invented, for trying out. */
  fictitious?: boolean;
  /** What it is; told from its content where left out. */
  kind?: NoticeKind | null | undefined;
  /** For a spreadsheet: { columns: { title: "Objet", … }, fixed: { buyer: "…" } }. What the pole said last of such columns, or a proposal, where left out. */
  mapping?: unknown;
  /** Whether only the pole is to see what is new. */
  onlyPole?: boolean;
  /** The pole that is to keep the calls. */
  pole: string;
  /** For a pasted text: the proposed record as somebody has checked it. Without one nothing is put. */
  record?: unknown;
  /** Its whole content. */
  text: string;
};

export type NoticeKind =
  /** Notices of the BOAMP as its open data set gives them. */
  | 'BOAMP'
  /** A spreadsheet of which one says what the columns are. */
  | 'CSV'
  /** Essential data of public procurement: awarded contracts. */
  | 'DECP'
  /** Answer of the search API of TED, version 3. */
  | 'TED_SEARCH'
  /** A European notice in the eForms format, downloaded from TED. */
  | 'TED_XML'
  /** The text of a French notice, to be checked before it is saved. */
  | 'TEXT';

export type NoticeProblemCode =
  | 'AMENDED'
  | 'AMENDMENT_EMPTY'
  | 'AMENDMENT_TOO_EARLY'
  | 'AMENDMENT_TO_COME'
  | 'AMOUNT_IMPOSSIBLE'
  | 'AMOUNT_UNREAD'
  | 'AMOUNT_UNSURE'
  | 'AMOUNT_ZERO'
  | 'AWARD_DISAGREES'
  | 'BUYER_GUESSED'
  | 'BUYER_IS_HOLDER'
  | 'CANCELLED'
  | 'CHANGED_NOTICE'
  | 'CONTACTS_LEFT_OUT'
  | 'CORRECTS_ANOTHER'
  | 'CPV_ELSEWHERE'
  | 'CPV_INVALID'
  | 'DATES_DISAGREE'
  | 'DATE_STANDS_FOR_NONE'
  | 'DATE_UNREAD'
  | 'DEADLINES_DIFFER'
  | 'DEADLINE_OFFSET'
  | 'DEADLINE_OVERSEAS'
  | 'DEADLINE_PASSED'
  | 'DEADLINE_WITHOUT_HOUR'
  | 'DOCTYPE_REFUSED'
  | 'EMPTY_FILE'
  | 'ENCODING_LOST'
  | 'FIELD_NOT_FOUND'
  | 'FOREIGN_NUMBER'
  | 'HOLDERS_NOT_A_GROUP'
  | 'HOLDERS_OF_A_FRAMEWORK'
  | 'HOLDERS_PERHAPS_A_GROUP'
  | 'HOLDERS_REPLACED'
  | 'HOLDER_UNREADABLE'
  | 'LANGUAGE_CHOSEN'
  | 'LOTS_NOT_GIVEN'
  | 'LOT_NUMBERS_GIVEN'
  | 'LOT_NUMBERS_READ'
  | 'MALFORMED_CSV'
  | 'MALFORMED_JSON'
  | 'MALFORMED_XML'
  | 'MAPPING_MISSING'
  | 'MONTHS_UNREAD'
  | 'MORE_ELSEWHERE'
  | 'NOT_A_CALL'
  | 'NOT_A_NOTICE'
  | 'NOT_A_NUMBER'
  | 'NOT_EFORMS'
  | 'NOT_YOURS_TO_CHANGE'
  | 'NO_BUYER'
  | 'NO_CPV'
  | 'NO_DEADLINE'
  | 'NO_HOLDER'
  | 'NO_NOTICES'
  | 'NO_NOTIFICATION'
  | 'NO_NUMBER'
  | 'NO_TITLE'
  | 'NO_WINNER'
  | 'PLANNED_ONLY'
  | 'RECORD_REFUSED'
  | 'RESERVED_TO_WHOM'
  | 'ROW_LENGTH'
  | 'SEVERAL_BUYERS'
  | 'SIRET_INVALID'
  | 'TEXT_CUT'
  | 'TEXT_GARBLED'
  | 'TEXT_SHORTENED'
  | 'TIE_FOR_FACILITATOR'
  | 'TIE_NEEDS_TWO_KNOWN'
  | 'TOO_MANY_NOTICES'
  | 'TWICE_IN_FILE'
  | 'UNKNOWN_KIND'
  | 'UNREADABLE_PART'
  | 'VALUE_IS_MOST'
  | 'WAS_TAKEN_OFF'
  | 'WORD_UNKNOWN';

export type NoticeState =
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'UNCHANGED';

export type NoticeProblemPartsFragment = { code: NoticeProblemCode, parameters: unknown };

export type NoticeRowPartsFragment = { key: string, state: NoticeState, number: string | null, title: string | null, buyer: string | null, deadline: string | null, timeZone: string | null, notifiedOn: string | null, lots: number, line: number | null, recorded: boolean, tie: Array<string>, version: string | null, record: unknown, problems: Array<{ code: NoticeProblemCode, parameters: unknown }>, changes: Array<{ path: string, before: unknown, after: unknown, edited: boolean }>, found: Array<{ field: string, line: number, text: string }> };

export type PreviewNoticesMutationVariables = Exact<{
  file: NoticeFileInput;
}>;


export type PreviewNoticesMutation = { previewNotices: { kind: NoticeKind | null, rows: Array<{ key: string, state: NoticeState, number: string | null, title: string | null, buyer: string | null, deadline: string | null, timeZone: string | null, notifiedOn: string | null, lots: number, line: number | null, recorded: boolean, tie: Array<string>, version: string | null, record: unknown, problems: Array<{ code: NoticeProblemCode, parameters: unknown }>, changes: Array<{ path: string, before: unknown, after: unknown, edited: boolean }>, found: Array<{ field: string, line: number, text: string }> }>, faults: Array<{ code: NoticeProblemCode, parameters: unknown }>, sheet: { header: Array<string>, sample: Array<Array<string>>, mapping: unknown, remembered: boolean } | null, problems: Array<{ code: string, parameters: unknown }> } };

export type ImportNoticesMutationVariables = Exact<{
  request: string;
  file: NoticeFileInput;
  rows: Array<ChosenNotice> | ChosenNotice;
}>;


export type ImportNoticesMutation = { importNotices: { ties: number, undo: Array<string>, done: Array<{ key: string, name: string, action: string }>, left: Array<{ key: string, problems: Array<{ code: string, parameters: unknown }> }>, problems: Array<{ code: string, parameters: unknown }> } };

export type NoticesImportedQueryVariables = Exact<{
  request: string;
}>;


export type NoticesImportedQuery = { noticesImported: number };

export const NoticeProblemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeProblemModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]} as unknown as DocumentNode<NoticeProblemPartsFragment, unknown>;
export const NoticeRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeProblemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"edited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"tie"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeProblemModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]} as unknown as DocumentNode<NoticeRowPartsFragment, unknown>;
export const PreviewNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeProblemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"remembered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeProblemModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeProblemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"edited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"tie"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PreviewNoticesMutation, PreviewNoticesMutationVariables>;
export const ImportNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeFileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChosenNotice"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}},{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"undo"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}}]} as unknown as DocumentNode<ImportNoticesMutation, ImportNoticesMutationVariables>;
export const NoticesImportedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesImported"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticesImported"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}}]}]}}]} as unknown as DocumentNode<NoticesImportedQuery, NoticesImportedQueryVariables>;