import type { Bilingual, ThingKindCode } from '@maillage/graph-schema/vocabulary';
import type { DateForm } from '../../lib/format';

/** A record as JSON, in the format of its kind. While it is edited, a date or number that cannot be read is text. */
export type PlainRecord = Readonly<Record<string, unknown>>;

interface Choice {
  readonly code: string;
  readonly label: Bilingual;
}

interface Named {
  /** Of the field in the record. */
  readonly name: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly required?: true;
  /** Seldom filled in: folded away with its likes until it is. */
  readonly rare?: true;
  /** What is worth knowing of a value that is not wrong, such as a deadline in the past. */
  readonly told?: (value: unknown, record: PlainRecord) => Bilingual | undefined;
  /** Whether the field is shown, by the record or row it is in. */
  readonly when?: (record: PlainRecord) => boolean;
}

/** A field of a record and how one edits it. */
export type FieldSpec = Named &
  (
    | { readonly widget: 'text'; readonly long?: true }
    | { readonly widget: 'date'; readonly form: DateForm }
    | { readonly widget: 'moment' }
    | { readonly widget: 'number'; readonly whole?: true }
    | { readonly widget: 'flag' }
    | { readonly widget: 'choice'; readonly choices: readonly Choice[] }
    | { readonly widget: 'reference'; readonly kinds: readonly ThingKindCode[] }
    | { readonly widget: 'references'; readonly kinds: readonly ThingKindCode[] }
    | { readonly widget: 'territory' }
    | { readonly widget: 'readers' }
    /** A code of the Common Procurement Vocabulary, or several. */
    | { readonly widget: 'cpv' }
    | { readonly widget: 'cpvs' }
    /** Free tags, typed with commas between them. */
    | { readonly widget: 'tags' }
    /** A record in the record. */
    | { readonly widget: 'part'; readonly fields: readonly FieldSpec[] }
    | {
        readonly widget: 'rows';
        readonly fields: readonly FieldSpec[];
        readonly add: Bilingual;
        /** Fields that tell one row from another. */
        readonly identity: readonly string[];
        readonly least?: number;
        /** A field that no two rows may have the same. */
        readonly distinct?: string;
        /** What a new row begins with, beside those that are there. */
        readonly fresh?: (rows: readonly PlainRecord[]) => PlainRecord;
      }
  );

export type WidgetOf<W extends FieldSpec['widget']> = Extract<FieldSpec, { widget: W }>;

export interface FieldGroup {
  readonly title: Bilingual;
  /** Seldom filled in: folded away until something in it is. */
  readonly folded?: true;
  readonly fields: readonly FieldSpec[];
}

/** How one edits the records of a kind. */
export interface KindForm {
  readonly groups: readonly FieldGroup[];
  /** Fields that are not edited by hand, and why; nested ones with dots. */
  readonly unedited: Readonly<Record<string, string>>;
  /** What follows from what was typed, before it is sent: a name that another one gives. */
  readonly complete?: (record: PlainRecord) => PlainRecord;
  /** What a new one begins with. */
  readonly fresh: (context: { readonly pole: string | undefined }) => PlainRecord;
  /** Whether a facilitator adds one from a page of its own; others are made where they belong. */
  readonly addable: boolean;
}
