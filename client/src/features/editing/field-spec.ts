import type { Bilingual, ThingKindCode } from '@maillage/graph-schema/vocabulary';
import type { DateForm } from '../../lib/format';

/** A record as JSON, in the format of its kind. While it is edited, a date or number that cannot be read is text. */
export type PlainRecord = Readonly<Record<string, unknown>>;

export interface Choice {
  readonly code: string;
  readonly label: Bilingual;
}

interface Named {
  /** Of the field in the record. */
  readonly name: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly required?: true;
  /** Whether the field is shown, by the record or row it is in. */
  readonly when?: (record: PlainRecord) => boolean;
}

/** A field of a record and how one edits it. */
export type FieldSpec = Named &
  (
    | { readonly widget: 'text'; readonly long?: true }
    | { readonly widget: 'date'; readonly form: DateForm }
    | { readonly widget: 'number'; readonly whole?: true }
    | { readonly widget: 'flag' }
    | { readonly widget: 'choice'; readonly choices: readonly Choice[] }
    | { readonly widget: 'reference'; readonly kinds: readonly ThingKindCode[] }
    | { readonly widget: 'references'; readonly kinds: readonly ThingKindCode[] }
    | { readonly widget: 'territory' }
    | { readonly widget: 'readers' }
    | {
        readonly widget: 'rows';
        readonly fields: readonly FieldSpec[];
        readonly add: Bilingual;
        /** Fields that tell one row from another. */
        readonly identity: readonly string[];
        readonly least?: number;
      }
  );

export type WidgetOf<W extends FieldSpec['widget']> = Extract<FieldSpec, { widget: W }>;

export interface FieldGroup {
  readonly title: Bilingual;
  readonly fields: readonly FieldSpec[];
}

/** How one edits the records of a kind. */
export interface KindForm {
  readonly groups: readonly FieldGroup[];
  /** Fields that are not edited by hand, and why; nested ones with dots. */
  readonly unedited: Readonly<Record<string, string>>;
  /** What a new one begins with. */
  readonly fresh: (context: { readonly pole: string | undefined }) => PlainRecord;
  /** Whether a facilitator adds one from a page of its own; others are made where they belong. */
  readonly addable: boolean;
}
