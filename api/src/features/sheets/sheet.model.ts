import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { sheetKinds, sheetProblems } from '@maillage/graph-schema/vocabulary';
import type { SheetKindCode, SheetProblemCode } from '@maillage/graph-schema/vocabulary';
import { JsonValue } from '../../platform/graphql/json.scalar';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOf, enumOfCodes } from '../../platform/graphql/register-enum';

const SheetKind = enumOf('SheetKind', sheetKinds);
const SheetRowState = enumOfCodes('SheetRowState', ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const);
export type SheetRowStateCode = keyof typeof SheetRowState;
const SheetProblemCodes = enumOfCodes(
  'SheetProblemCode',
  sheetProblems.map((one) => one.code) as [SheetProblemCode, ...SheetProblemCode[]],
);

@InputType({ description: 'One sheet of a spreadsheet, or a whole map.' })
export class SheetInput {
  @Field({ description: 'Its name: that of the sheet in a workbook, or of the file.' })
  name!: string;

  @Field({
    description:
      'CSV with any usual separator; or a map: GEXF or GraphML, as Gephi, yEd, Cytoscape, R and Python write them, or the JSON blueprint of Kumu.',
  })
  text!: string;

  @Field(() => SheetKind, {
    nullable: true,
    description: 'What it holds; told from its titles where left out.',
  })
  kind?: SheetKindCode | null;

  @Field({ defaultValue: false, description: 'Whether it is left aside.' })
  aside!: boolean;

  @Field(() => JsonValue, {
    nullable: true,
    description:
      'What its columns are: { "Raison sociale": "name", … }; of a map, by what each of its tables holds: { "ACTORS": { "label": "name" }, "TIES": … }. What the pole said last of such columns, or a proposal, where left out.',
  })
  columns?: unknown;

  @Field(() => JsonValue, {
    nullable: true,
    description:
      'What words of it stand for: { "ami": "SHARED_SERVICES" } for kinds of ties, types of actors or properties; what the pole said last where left out.',
  })
  words?: unknown;
}

@InputType({ description: 'A spreadsheet of a pole, with what is said about it.' })
export class SheetFileInput {
  @Field(() => [SheetInput])
  sheets!: SheetInput[];

  @Field(() => ID, { description: 'The pole that is to keep what is recorded.' })
  pole!: string;

  @Field({ description: 'How it is cited: the source of every fact that it tells.' })
  title!: string;

  @Field({ description: 'The day of which it tells, 2024-05-17 (EDTF).' })
  date!: string;

  @Field({
    defaultValue: false,
    description: 'Whether its actors are members of the pole, unless a column tells.',
  })
  members!: boolean;

  @Field({
    defaultValue: false,
    description:
      'Whether what it says replaces what a record says otherwise; what is empty is filled anyway.',
  })
  replace!: boolean;

  @Field({ defaultValue: false, description: 'Whether only the pole is to see what is new.' })
  onlyPole!: boolean;

  @Field({ defaultValue: false, description: 'Whether it is invented, for trying out.' })
  fictitious!: boolean;

  @Field(() => JsonValue, {
    nullable: true,
    description:
      'Who an actor is, by the key of its row: the key of one that is recorded, or an empty text for a new one.',
  })
  decisions?: unknown;
}

@ObjectType({ description: 'What is to be said of a row, or why it is refused.' })
export class SheetProblemModel {
  @Field(() => SheetProblemCodes)
  code!: SheetProblemCode;

  @Field(() => JsonValue, { nullable: true, description: 'What its message says besides.' })
  parameters?: Readonly<Record<string, string | number>> | null;
}

@ObjectType({ description: 'A field that importing a row would change.' })
export class SheetFieldChange {
  @Field({
    description:
      'A meaning of a column (`summary`, `property.EMPLOYEES`), or `source`: that one more document says it.',
  })
  field!: string;

  @Field(() => JsonValue, { nullable: true })
  before?: unknown;

  @Field(() => JsonValue, { nullable: true })
  after?: unknown;
}

@ObjectType({ description: 'An actor that is recorded, and that a row can be of.' })
export class SheetCandidate {
  @Field(() => ID)
  key!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'One row of a spreadsheet, and what importing it would do.' })
export class SheetRow {
  @Field(() => ID, { description: 'By which it is chosen, and decided who it is.' })
  key!: string;

  @Field(() => SheetRowState)
  state!: SheetRowStateCode;

  @Field(() => SheetKind)
  kind!: SheetKindCode;

  @Field()
  sheet!: string;

  @Field(() => Int, { description: 'Of the sheet, from 1.' })
  line!: number;

  @Field()
  title!: string;

  @Field(() => [SheetFieldChange])
  changes!: readonly SheetFieldChange[];

  @Field(() => [SheetProblemModel])
  problems!: readonly SheetProblemModel[];

  @Field(() => ID, { nullable: true, description: 'Key of what is recorded already, and may be gone to.' })
  recorded?: string | null;

  @Field(() => [SheetCandidate], { description: 'Whom an actor can be.' })
  candidates!: readonly SheetCandidate[];

  @Field(() => ID, { nullable: true, description: 'What was decided of it: see `decisions`.' })
  decided?: string | null;

  @Field(() => [ID], { description: 'Rows of new actors without which it cannot be.' })
  needs!: readonly string[];

  @Field({ description: 'What it would do, as a digest; to be sent with the choice.' })
  version!: string;
}

@ObjectType({ description: 'A sheet as it was read.' })
export class SheetRead {
  @Field()
  name!: string;

  @Field(() => Int, { description: 'Index of the sheet that was sent: a map holds two.' })
  of!: number;

  @Field(() => SheetKind, { nullable: true })
  kind?: SheetKindCode | null;

  @Field()
  aside!: boolean;

  @Field(() => [String], { description: 'Titles of the columns, made distinct.' })
  header!: readonly string[];

  @Field(() => [[String]], { description: 'The first rows.' })
  sample!: readonly (readonly string[])[];

  @Field(() => Int, { description: 'How many rows hold something.' })
  rows!: number;

  @Field(() => JsonValue, { description: 'What the columns were taken for: meanings by title.' })
  columns!: unknown;

  @Field(() => JsonValue, { description: 'What words of it were taken for: codes by word.' })
  words!: unknown;

  @Field({ description: 'Whether the pole said so before.' })
  remembered!: boolean;
}

@ObjectType({ description: 'What importing a spreadsheet would do. Nothing is written.' })
export class SheetPreview {
  @Field(() => [SheetRead])
  sheets!: readonly SheetRead[];

  @Field(() => [SheetRow])
  rows!: readonly SheetRow[];

  @Field(() => [SheetProblemModel], { description: 'Of the file as a whole, and of its sheets.' })
  faults!: readonly SheetProblemModel[];

  @Field(() => ID, { nullable: true, description: 'Key of the source, where it is recorded already.' })
  source?: string | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}

@InputType({ description: 'A row chosen for import.' })
export class ChosenRow {
  @Field(() => ID, { description: 'That of the row.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The digest that the preview showed; left out, whatever the row does now.',
  })
  version?: string | null;
}

@ObjectType({ description: 'What an import has put for a row.' })
export class ImportedRow {
  @Field(() => ID)
  key!: string;

  @Field({ description: 'ADDED, CHANGED or RESTORED.' })
  action!: string;

  @Field(() => ID, { description: 'Key of the actor, the tie or who a figure is about.' })
  thing!: string;
}

@ObjectType({ description: 'A chosen row that was not put.' })
export class LeftRow {
  @Field(() => ID, { description: 'By which it was chosen.' })
  key!: string;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}

@ObjectType()
export class SheetImport {
  @Field(() => [ImportedRow])
  done!: readonly ImportedRow[];

  @Field(() => [LeftRow])
  left!: readonly LeftRow[];

  @Field(() => ID, { nullable: true, description: 'Key of the source that the facts rest on.' })
  source?: string | null;

  @Field(() => [ID], {
    description: 'Changes by which the import is undone, one for each of its parts (`undoRequest`).',
  })
  undo!: readonly string[];

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
