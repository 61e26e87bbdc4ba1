import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { changeActions, changeAuthors, type YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import type { RecordKind } from '@maillage/graph-schema/records';
import { PageInfo } from '../../platform/graphql/connection';
import { JsonValue } from '../../platform/graphql/json.scalar';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOf } from '../../platform/graphql/register-enum';
import { RecordKindEnum } from '../editing';
import { PropertyCode, Thing, YearlyFigure, type ThingRow } from '../things';

const ChangeAction = enumOf('ChangeAction', changeActions);
const ChangeAuthor = enumOf('ChangeAuthor', changeAuthors);

@ObjectType({ description: 'Who made a change.' })
export class ChangeMaker {
  @Field(() => ChangeAuthor)
  author!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For the person itself and who facilitates its pole; null for all others.',
  })
  name!: string | null;

  @Field({ description: 'Whether it was who asks.' })
  isMe!: boolean;
}

@ObjectType({ description: 'A field in which the record before and the record after differ.' })
export class ChangedField {
  @Field(() => [String], {
    description:
      'Where it stands, an entry of a list by what names it: ["participants", "coopaction", "role"].',
  })
  path!: readonly string[];

  @Field(() => JsonValue, { nullable: true })
  before!: unknown;

  @Field(() => JsonValue, { nullable: true })
  after!: unknown;
}

@ObjectType({ description: 'What a key in a record stands for.' })
export class KeyName {
  @Field(() => ID)
  key!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'An entry of the history: what was done to one record.' })
export class Change {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'ISO moment.' })
  at!: string;

  @Field(() => ChangeAction)
  action!: string;

  @Field(() => RecordKindEnum)
  kind!: RecordKind;

  @Field(() => ID, { description: 'Key of the record.' })
  key!: string;

  @Field({
    description: 'What the thing is called, or was when it was retired; of a fact, what it is about.',
  })
  name!: string;

  @Field(() => PropertyCode, { nullable: true, description: 'Of a fact: what it says of the thing.' })
  property!: string | null;

  @Field(() => YearlyFigure, { nullable: true, description: 'Of what a structure declares: which figure.' })
  figure!: YearlyFigureCode | null;

  @Field(() => Int, { nullable: true, description: 'Of what a structure declares: of which year.' })
  year!: number | null;

  @Field(() => Thing, {
    nullable: true,
    description: 'Where its page is; of a fact, what it is about. Null for what is retired.',
  })
  thing!: ThingRow | null;

  @Field(() => ChangeMaker)
  who!: ChangeMaker;

  @Field(() => String, { nullable: true })
  why!: string | null;

  @Field(() => ID, { description: 'The same for all that one request changed.' })
  request!: string;

  @Field(() => [ChangedField])
  fields!: readonly ChangedField[];

  @Field(() => [KeyName], { description: 'Of the keys in its records.' })
  names!: readonly KeyName[];

  @Field(() => JsonValue, { nullable: true, description: 'The record before, as who asks may see it.' })
  before!: unknown;

  @Field(() => JsonValue, { nullable: true, description: 'The record after, as who asks may see it.' })
  after!: unknown;

  @Field({ description: 'Whether who asks may undo it.' })
  mayUndo!: boolean;
}

@ObjectType({ description: 'A page of the history. It has no total: hidden changes are not counted.' })
export class ChangeConnection {
  @Field(() => [Change])
  nodes!: Change[];

  @Field()
  pageInfo!: PageInfo;
}

@InputType()
export class ChangeFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Id or slug of a pole: what it keeps, and what that rests on.',
  })
  pole?: string | null;

  @Field(() => [RecordKindEnum], { nullable: true })
  kinds?: RecordKind[] | null;

  @Field(() => [ChangeAction], { nullable: true })
  actions?: string[] | null;

  @Field(() => [ChangeAuthor], { nullable: true })
  authors?: string[] | null;

  @Field({ defaultValue: false, description: 'Only what who asks did.' })
  mine!: boolean;

  @Field(() => String, { nullable: true, description: 'ISO day, included.' })
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO day, included.' })
  until?: string | null;

  @Field({ defaultValue: true })
  withFictitious!: boolean;
}

@ObjectType({ description: 'What an undo would take away besides.' })
export class UndoLoss {
  @Field(() => [Change], { description: 'What was done to the same things later, the latest first.' })
  changes!: readonly Change[];

  @Field(() => [ChangedField], {
    description: 'As it was after the change that is undone, and as it is now.',
  })
  fields!: readonly ChangedField[];

  @Field(() => [KeyName])
  names!: readonly KeyName[];
}

@ObjectType()
export class UndoPayload {
  @Field(() => [Change], { description: 'What the undo changed; none where it was undone already.' })
  done!: readonly Change[];

  @Field(() => UndoLoss, {
    nullable: true,
    description: 'Nothing is done while there is a loss, unless it was asked for anyway.',
  })
  wouldLose!: UndoLoss | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
