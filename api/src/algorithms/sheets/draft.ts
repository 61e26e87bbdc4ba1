import type {
  ActorTypeCode,
  ApprovalCode,
  CooperationStatusCode,
  FunctionCode,
  ModalityCode,
  PropertyCode,
  QualifierCode,
  SheetKindCode,
  SheetProblemCode,
  TieKindCode,
  UnitCode,
} from '@maillage/graph-schema/vocabulary';

/** A problem of a row or of a file: a code of the closed list, with what its message says besides. */
export interface SheetProblem {
  readonly code: SheetProblemCode;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

export function told(
  code: SheetProblemCode,
  parameters?: Readonly<Record<string, string | number>>,
): SheetProblem {
  return parameters ? { code, parameters } : { code };
}

/** A sheet as text: cells, with the number of each row as a spreadsheet shows it. */
export interface SheetTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRowCells[];
}

export interface SheetRowCells {
  readonly cells: readonly string[];
  /** From 1; the titles stand in row 1. */
  readonly line: number;
}

/** What a sheet holds, and what its columns are: meanings by title. */
export interface SheetLayout {
  readonly kind: SheetKindCode;
  /** What a column is (a code of `sheetColumns`, `property.EMPLOYEES`) by its distinct title; any other is left aside. */
  readonly columns: Readonly<Record<string, string>>;
  /** Codes by words of the sheet that nobody else would understand: « ami » is a SHARED_SERVICES, as messages show them. */
  readonly words?: Readonly<Record<string, string>>;
}

/** One figure or observation of somebody; `value` for numbers, `text` for the rest. */
export interface FigureDraft {
  readonly property: PropertyCode;
  readonly value?: number;
  readonly unit?: UnitCode;
  readonly text?: string;
  readonly qualifier?: QualifierCode;
  readonly modality: ModalityCode;
  /** EDTF. */
  readonly period?: string;
  readonly scope?: string;
  readonly note?: string;
}

export interface ActorDraft {
  readonly does: 'ACTOR';
  readonly name: string;
  readonly longName?: string;
  readonly spellings: readonly string[];
  /** Absent where the sheet does not tell. */
  readonly type?: ActorTypeCode;
  readonly cooperativeStatus?: 'SCOP' | 'SCIC' | 'CAE' | 'OTHER';
  readonly approvals: readonly ApprovalCode[];
  readonly ess?: 'YES' | 'NO';
  readonly summary?: string;
  readonly functions: readonly FunctionCode[];
  /** As written: a name or an INSEE code. */
  readonly territory?: string;
  /** Checked by their keys, digits only. */
  readonly siret?: string;
  readonly siren?: string;
  readonly rna?: string;
  /** EDTF. */
  readonly since?: string;
  readonly until?: string;
  /** Whether it is a member of the pole; absent where the sheet does not tell. */
  readonly member?: { readonly is: boolean; readonly since?: string };
  readonly figures: readonly FigureDraft[];
}

export interface TieDraft {
  readonly does: 'TIE';
  /** Of the tie that it was when it was taken away here, where the file says that. */
  readonly key?: string;
  readonly kind: TieKindCode;
  /** Names as written, in their order, nobody twice; the lead first where there is one. */
  readonly participants: readonly string[];
  /** Whether the first of the participants is its lead, coordinator or origin. */
  readonly led: boolean;
  readonly name?: string;
  readonly summary?: string;
  readonly status?: CooperationStatusCode;
  readonly since?: string;
  readonly until?: string;
}

export interface FigureOfDraft {
  readonly does: 'FIGURE';
  /** As written. */
  readonly about: string;
  readonly figure: FigureDraft;
}

/** One row as it was read. */
export interface SheetItem {
  readonly sheet: string;
  readonly kind: SheetKindCode;
  readonly line: number;
  /** For finding it again, also where it is refused. */
  readonly title: string;
  /**
   * The row in its own words, at most 240 characters, without contacts and without what its pole alone may read: what
   * is quoted as evidence.
   */
  readonly quote: string;
  /** The same with what its pole alone may read, where there is some: for that alone. */
  readonly keptQuote?: string;
  /** Absent where it is refused. */
  readonly draft?: ActorDraft | TieDraft | FigureOfDraft;
  readonly problems: readonly SheetProblem[];
}
