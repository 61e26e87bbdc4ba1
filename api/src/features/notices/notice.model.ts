import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { noticeKinds, noticeProblems } from '@maillage/graph-schema/vocabulary';
import type { NoticeKindCode, NoticeProblemCode } from '@maillage/graph-schema/vocabulary';
import { JsonValue } from '../../platform/graphql/json.scalar';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOf, enumOfCodes } from '../../platform/graphql/register-enum';

const NoticeKind = enumOf('NoticeKind', noticeKinds);
const NoticeState = enumOfCodes('NoticeState', ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const);
export type NoticeStateCode = keyof typeof NoticeState;
const NoticeProblemCodes = enumOfCodes(
  'NoticeProblemCode',
  noticeProblems.map((one) => one.code) as [NoticeProblemCode, ...NoticeProblemCode[]],
);

@InputType({ description: 'A file, or a pasted text, with calls for tenders.' })
export class NoticeFileInput {
  @Field({ description: 'Its whole content.' })
  text!: string;

  @Field(() => NoticeKind, {
    nullable: true,
    description: 'What it is; told from its content where left out.',
  })
  kind?: NoticeKindCode | null;

  @Field(() => JsonValue, {
    nullable: true,
    description:
      'For a spreadsheet: { columns: { title: "Objet", … }, fixed: { buyer: "…" } }. What the pole said last of such columns, or a proposal, where left out.',
  })
  mapping?: unknown;

  @Field(() => JsonValue, {
    nullable: true,
    description:
      'For a pasted text: the proposed record as somebody has checked it. Without one nothing is put.',
  })
  record?: unknown;

  @Field(() => ID, { description: 'The pole that is to keep the calls.' })
  pole!: string;

  @Field({ defaultValue: false, description: 'Whether only the pole is to see what is new.' })
  onlyPole!: boolean;

  @Field({ defaultValue: false, description: 'Whether it is invented, for trying out.' })
  fictitious!: boolean;
}

@ObjectType({ description: 'A pole to which one may bring calls for tenders.' })
export class NoticePole {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  fictitious!: boolean;

  @Field({ description: 'Whether one runs it: ties from documents are then drawn along.' })
  facilitated!: boolean;
}

@ObjectType({ description: 'What is to be said of a notice, or why it is refused.' })
export class NoticeProblemModel {
  @Field(() => NoticeProblemCodes)
  code!: NoticeProblemCode;

  @Field(() => JsonValue, { nullable: true, description: 'What its message says besides.' })
  parameters?: Readonly<Record<string, string | number>> | null;
}

@ObjectType({ description: 'A field of a recorded call that an import would change.' })
export class NoticeFieldChange {
  @Field({ description: '`deadline`, `lots.2.title`.' })
  path!: string;

  @Field(() => JsonValue, { nullable: true })
  before?: unknown;

  @Field(() => JsonValue, { nullable: true })
  after?: unknown;

  @Field({ description: 'Whether the present value was written here since the last import.' })
  edited!: boolean;
}

@ObjectType({ description: 'Where in a pasted text a field was read.' })
export class NoticeFound {
  @Field()
  field!: string;

  @Field(() => Int)
  line!: number;

  @Field()
  text!: string;
}

@ObjectType({ description: 'One notice of a file, and what importing it would do.' })
export class NoticeRow {
  @Field(() => ID, {
    description:
      'By which it is chosen: the key of the call that is recorded; else a name that begins with ~, and a key is chosen when it is imported.',
  })
  key!: string;

  @Field(() => NoticeState)
  state!: NoticeStateCode;

  @Field(() => String, { nullable: true, description: 'As the file has it.' })
  number?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  buyer?: string | null;

  @Field(() => String, { nullable: true, description: 'The clock on the buyer’s wall.' })
  deadline?: string | null;

  @Field(() => String, { nullable: true })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'Day of notification of an awarded contract.' })
  notifiedOn?: string | null;

  @Field(() => Int)
  lots!: number;

  @Field(() => [String])
  cpv!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Line of the file.' })
  line?: number | null;

  @Field(() => String, { nullable: true, description: 'Where in a JSON file: `results[1]`.' })
  path?: string | null;

  @Field(() => [NoticeProblemModel])
  problems!: readonly NoticeProblemModel[];

  @Field(() => [NoticeFieldChange])
  changes!: readonly NoticeFieldChange[];

  @Field({ description: 'Whether the call is recorded already, and may be gone to.' })
  recorded!: boolean;

  @Field(() => [String], { description: 'Names of actors whom importing would tie as having won together.' })
  tie!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Version of the recorded call; to be sent with the choice.',
  })
  version?: string | null;

  @Field(() => JsonValue, { nullable: true, description: 'Of a pasted text: the record to check.' })
  record?: unknown;

  @Field(() => [NoticeFound])
  found!: readonly NoticeFound[];
}

@ObjectType({ description: 'A spreadsheet as it was read.' })
export class NoticeSheet {
  @Field(() => [String], { description: 'Titles of the columns, made distinct.' })
  header!: readonly string[];

  @Field(() => [[String]], { description: 'The first rows.' })
  sample!: readonly (readonly string[])[];

  @Field({ description: 'What separates the cells.' })
  separator!: string;

  @Field(() => JsonValue, { description: 'What the columns were taken for.' })
  mapping!: unknown;

  @Field({ description: 'Whether the pole said so before.' })
  remembered!: boolean;
}

@ObjectType({ description: 'What importing a file would do. Nothing is written.' })
export class NoticePreview {
  @Field(() => NoticeKind, { nullable: true })
  kind?: NoticeKindCode | null;

  @Field(() => [NoticeRow])
  rows!: readonly NoticeRow[];

  @Field(() => [NoticeProblemModel], { description: 'Of the file as a whole.' })
  faults!: readonly NoticeProblemModel[];

  @Field(() => NoticeSheet, { nullable: true })
  sheet?: NoticeSheet | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}

@InputType({ description: 'A notice chosen for import.' })
export class ChosenNotice {
  @Field(() => ID, { description: 'That of its row.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The version that the preview showed; null for a new one.',
  })
  version?: string | null;
}

@ObjectType({ description: 'A call that an import has put.' })
export class ImportedNotice {
  @Field(() => ID, { description: 'Key and last part of its address.' })
  key!: string;

  @Field()
  name!: string;

  @Field({ description: 'ADDED, CHANGED or RESTORED.' })
  action!: string;
}

@ObjectType({ description: 'A chosen notice that was not put.' })
export class LeftNotice {
  @Field(() => ID, { description: 'By which it was chosen.' })
  key!: string;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}

@ObjectType()
export class NoticeImport {
  @Field(() => [ImportedNotice])
  done!: readonly ImportedNotice[];

  @Field(() => [LeftNotice])
  left!: readonly LeftNotice[];

  @Field(() => Int, { description: 'Ties that were drawn between those who won together.' })
  ties!: number;

  @Field(() => [ID], {
    description: 'Changes by which the import is undone, one for each of its parts (`undoRequest`).',
  })
  undo!: readonly string[];

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
