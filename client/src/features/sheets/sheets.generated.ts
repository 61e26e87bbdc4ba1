/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A row chosen for import. */
export type ChosenRow = {
  /** That of the row. */
  key: string;
  /** The digest that the preview showed; left out, whatever the row does now. */
  version?: string | null | undefined;
};

/** A spreadsheet of a pole, with what is said about it. */
export type SheetFileInput = {
  /** The day of which it tells, 2024-05-17 (EDTF). */
  date: string;
  /** Who an actor is, by the key of its row: the key of one that is recorded, or an empty text for a new one. */
  decisions?: unknown;
  /** Whether it is invented, for trying out. */
  fictitious?: boolean;
  /** Whether its actors are members of the pole, unless a column tells. */
  members?: boolean;
  /** Whether only the pole is to see what is new. */
  onlyPole?: boolean;
  /** The pole that is to keep what is recorded. */
  pole: string;
  /** Whether what it says replaces what a record says otherwise; what is empty is filled anyway. */
  replace?: boolean;
  sheets: Array<SheetInput>;
  /** How it is cited: the source of every fact that it tells. */
  title: string;
};

/** One sheet of a spreadsheet, or a whole map. */
export type SheetInput = {
  /** Whether it is left aside. */
  aside?: boolean;
  /** What its columns are: { "Raison sociale": "name", … }; of a map, by what each of its tables holds: { "ACTORS": { "label": "name" }, "TIES": … }. What the pole said last of such columns, or a proposal, where left out. */
  columns?: unknown;
  /** What it holds; told from its titles where left out. */
  kind?: SheetKind | null | undefined;
  /** Its name: that of the sheet in a workbook, or of the file. */
  name: string;
  /** CSV with any usual separator; or a map: GEXF or GraphML, as Gephi, yEd, Cytoscape, R and Python write them, or the JSON blueprint of Kumu. */
  text: string;
  /** What words of it stand for: { "ami": "SHARED_SERVICES" } for kinds of ties, types of actors or properties; what the pole said last where left out. */
  words?: unknown;
};

export type SheetKind =
  /** One actor a row, with what is known of it. */
  | 'ACTORS'
  /** One figure or observation a row: of whom, what, how much, for which period. */
  | 'FIGURES'
  /** One tie a row: of what kind, between whom, since when. */
  | 'TIES';

export type SheetProblemCode =
  | 'COLUMN_MISSING'
  | 'CONTACTS_LEFT_OUT'
  | 'CONTACT_IN_TEXT'
  | 'DATE_NOT_READ'
  | 'DOCTYPE_REFUSED'
  | 'EMPTY_SHEET'
  | 'KEPT_AS_IS'
  | 'KEPT_IN_THE_POLE'
  | 'LOOKS_LIKE'
  | 'MALFORMED_MAP'
  | 'MALFORMED_TABLE'
  | 'NAMED_ABOVE'
  | 'NAMED_BY_A_TIE_ALONE'
  | 'NAMED_IN_OTHER_WORDS'
  | 'NODES_NOT_THERE'
  | 'NOT_AN_ACTOR'
  | 'NOT_A_MAP'
  | 'NOT_KNOWN'
  | 'NOT_YOURS'
  | 'NO_NAME'
  | 'NO_NUMBER_READ'
  | 'NO_SUCH_KIND'
  | 'NO_SUCH_PROPERTY'
  | 'NO_VALUE'
  | 'NUMBER_NOT_VALID'
  | 'NUMBER_OF_ANOTHER'
  | 'READ_MORE_WIDELY'
  | 'REAL_STAYS_AS_IT_IS'
  | 'ROW_REFUSED'
  | 'SAID_OTHERWISE'
  | 'SEVERAL_OF_THAT_NAME'
  | 'SEVERAL_TERRITORIES'
  | 'SHEET_NOT_RECOGNISED'
  | 'TERRITORY_NOT_KNOWN'
  | 'TOO_FEW_PARTICIPANTS'
  | 'TOO_MANY_ATTRIBUTES'
  | 'TOO_MANY_ROWS'
  | 'TYPE_NOT_READ'
  | 'WORD_NOT_READ';

export type SheetRowState =
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'UNCHANGED';

export type SheetProblemPartsFragment = { code: SheetProblemCode, parameters: unknown };

export type SheetReadPartsFragment = { name: string, of: number, kind: SheetKind | null, aside: boolean, header: Array<string>, sample: Array<Array<string>>, rows: number, columns: unknown, words: unknown, remembered: boolean };

export type SheetRowPartsFragment = { key: string, state: SheetRowState, kind: SheetKind, sheet: string, line: number, title: string, recorded: string | null, decided: string | null, needs: Array<string>, version: string, changes: Array<{ field: string, before: unknown, after: unknown }>, problems: Array<{ code: SheetProblemCode, parameters: unknown }>, candidates: Array<{ key: string, name: string }> };

export type PreviewSheetsMutationVariables = Exact<{
  file: SheetFileInput;
}>;


export type PreviewSheetsMutation = { previewSheets: { source: string | null, sheets: Array<{ name: string, of: number, kind: SheetKind | null, aside: boolean, header: Array<string>, sample: Array<Array<string>>, rows: number, columns: unknown, words: unknown, remembered: boolean }>, rows: Array<{ key: string, state: SheetRowState, kind: SheetKind, sheet: string, line: number, title: string, recorded: string | null, decided: string | null, needs: Array<string>, version: string, changes: Array<{ field: string, before: unknown, after: unknown }>, problems: Array<{ code: SheetProblemCode, parameters: unknown }>, candidates: Array<{ key: string, name: string }> }>, faults: Array<{ code: SheetProblemCode, parameters: unknown }>, problems: Array<{ code: string, parameters: unknown }> } };

export type ImportSheetsMutationVariables = Exact<{
  request: string;
  file: SheetFileInput;
  rows: Array<ChosenRow> | ChosenRow;
}>;


export type ImportSheetsMutation = { importSheets: { source: string | null, undo: Array<string>, done: Array<{ key: string, action: string, thing: string }>, left: Array<{ key: string, problems: Array<{ code: string, parameters: unknown }> }>, problems: Array<{ code: string, parameters: unknown }> } };

export type SheetRowsImportedQueryVariables = Exact<{
  request: string;
}>;


export type SheetRowsImportedQuery = { sheetRowsImported: number };

export const SheetReadPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetReadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"remembered"}}]}}]} as unknown as DocumentNode<SheetReadPartsFragment, unknown>;
export const SheetProblemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetProblemModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]} as unknown as DocumentNode<SheetProblemPartsFragment, unknown>;
export const SheetRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetProblemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetProblemModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]} as unknown as DocumentNode<SheetRowPartsFragment, unknown>;
export const PreviewSheetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewSheets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SheetFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewSheets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetReadParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetProblemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetProblemModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetReadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"remembered"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetProblemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PreviewSheetsMutation, PreviewSheetsMutationVariables>;
export const ImportSheetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportSheets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SheetFileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChosenRow"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importSheets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}},{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}},{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"thing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"undo"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}}]}}]} as unknown as DocumentNode<ImportSheetsMutation, ImportSheetsMutationVariables>;
export const SheetRowsImportedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetRowsImported"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheetRowsImported"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request"}}}]}]}}]} as unknown as DocumentNode<SheetRowsImportedQuery, SheetRowsImportedQueryVariables>;