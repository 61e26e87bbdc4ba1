import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { recordKinds, type RecordKind } from '@maillage/graph-schema/records';
import { registerEnumType } from '@nestjs/graphql';
import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';
import { JsonValue } from '../../platform/graphql/json.scalar';
import { Problem } from '../../platform/graphql/problem.model';
import { ThingKind } from '../../platform/graphql/vocabulary-enums';
import type { PlainRecord } from './hidden-parts';

/** Kinds of records, `actors` written ACTORS. */
export const RecordKindEnum = Object.fromEntries(
  (Object.keys(recordKinds) as RecordKind[]).map((kind) => [kind.toUpperCase(), kind]),
) as Record<string, RecordKind>;
registerEnumType(RecordKindEnum, {
  name: 'RecordKind',
  description:
    'What records there are: the format in which facts enter, are edited, and are kept in the history.',
});

@ObjectType({ description: 'What a record refers to by its key.' })
export class Mentioned {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  key!: string;

  @Field()
  name!: string;

  @Field(() => ThingKind, { nullable: true, description: 'None for a territory.' })
  kind?: ThingKindCode | null;
}

@ObjectType({ description: 'The record of a thing or a statement, as one edits it.' })
export class EditableRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'By which other records refer to it.' })
  key!: string;

  @Field(() => RecordKindEnum)
  kind!: RecordKind;

  @Field(() => JsonValue, {
    description: 'In the format of its kind; what the reader may not see is left out.',
  })
  record!: PlainRecord;

  @Field({ description: 'Says which record an editor saw, when it sends its edit.' })
  version!: string;
}

@InputType({ description: 'One change: a record put as given, or taken off every screen.' })
export class EditInput {
  @Field(() => RecordKindEnum)
  kind!: RecordKind;

  @Field(() => ID, {
    description:
      'Key of the record. For a new one a name of the request’s own such as "~1", by which its other records can refer to it.',
  })
  key!: string;

  @Field(() => JsonValue, { nullable: true, description: 'The record; null retires it.' })
  record?: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'The version that the editor saw; null for a new one.',
  })
  version?: string | null;
}

@ObjectType({ description: 'A record that a request has changed.' })
export class EditedRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  key!: string;

  @Field(() => RecordKindEnum)
  kind!: RecordKind;

  @Field(() => ID, { description: 'The entry of the history, by which the request can be undone.' })
  change!: string;

  @Field({ description: 'ADDED, CHANGED, RETIRED or RESTORED.' })
  action!: string;

  @Field(() => String, { nullable: true })
  version?: string | null;
}

@ObjectType({ description: 'An edit that rests on a record which somebody has changed since.' })
export class EditConflict {
  @Field(() => ID)
  key!: string;

  @Field(() => JsonValue, { nullable: true, description: 'The record that the editor saw.' })
  base?: PlainRecord | null;

  @Field(() => JsonValue, {
    nullable: true,
    description: 'The record as it is now; null where it was retired.',
  })
  theirs?: PlainRecord | null;

  @Field(() => String, { nullable: true })
  theirVersion?: string | null;

  @Field(() => String, { nullable: true, description: 'When it was changed.' })
  at?: string | null;
}

@ObjectType()
export class EditPayload {
  @Field(() => [EditedRecord], { description: 'What changed, derived records included.' })
  done!: readonly EditedRecord[];

  @Field(() => [Problem])
  problems!: Problem[];

  @Field(() => [EditConflict], { description: 'Nothing is done while there is one.' })
  conflicts!: readonly EditConflict[];
}
