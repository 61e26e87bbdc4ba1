import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RecordKind } from '@maillage/graph-schema/records';
import type { DuplicateReason } from '../../algorithms/propose-duplicates';
import { sureness } from '../../algorithms/same-name';
import { JsonValue } from '../../platform/graphql/json.scalar';
import { Problem } from '../../platform/graphql/problem.model';
import { RecordKindEnum, type PlainRecord } from '../editing';
import { Actor } from '../parties';
import type { ThingRow } from '../things';
import { chosenFields, type ChosenField, type Side } from './merge-actors';
import type { SplitChoice } from './plan-split';

const enumOf = <C extends string>(codes: readonly C[]) =>
  Object.fromEntries(codes.map((code) => [code, code])) as { [K in C]: K };

const DuplicateReasonEnum = enumOf<DuplicateReason>([
  'SAME_SIRET',
  'SAME_SIREN',
  'SAME_COMMUNE',
  ...(Object.keys(sureness) as DuplicateReason[]),
]);
registerEnumType(DuplicateReasonEnum, {
  name: 'DuplicateReason',
  description: 'Why two actors can be one and the same.',
  valuesMap: {
    SAME_SIRET: { description: 'One establishment: they can also be several activities of one structure.' },
  },
});

const MergedField = enumOf(chosenFields);
registerEnumType(MergedField, { name: 'MergedField', description: 'What two records have one value of.' });

const MergedSide = enumOf<Side>(['KEPT', 'ABSORBED']);
registerEnumType(MergedSide, { name: 'MergedSide', description: 'Of which of the two the value is taken.' });

const SplitChoiceEnum = enumOf<SplitChoice>(['GIVE_BACK', 'AS_BEFORE', 'LEAVE']);
registerEnumType(SplitChoiceEnum, {
  name: 'SplitChoice',
  description: 'What to do with what was edited since the merge.',
  valuesMap: {
    GIVE_BACK: { description: 'The absorbed one gets its part again; what was edited since stays.' },
    AS_BEFORE: { description: 'As it was before the merge; what was edited since is taken back.' },
    LEAVE: { description: 'As it is now, with the one that stays.' },
  },
});

@ObjectType({ description: 'An actor as a comparison shows it.' })
export class ComparedActor {
  @Field(() => Actor)
  actor!: ThingRow;

  @Field(() => String, { nullable: true })
  territory?: string | null;

  @Field(() => Int, { description: 'Its ties.' })
  ties!: number;
}

@ObjectType({ description: 'Two actors that can be one and the same.' })
export class DuplicatePair {
  @Field(() => ID)
  id!: string;

  @Field(() => ComparedActor)
  a!: ComparedActor;

  @Field(() => ComparedActor)
  b!: ComparedActor;

  @Field(() => [DuplicateReasonEnum], { description: 'The surest first.' })
  reasons!: readonly DuplicateReason[];

  @Field(() => [String], { description: 'The two names that look alike, if any do.' })
  names!: readonly string[];
}

@ObjectType({ description: 'Two actors that somebody said are two.' })
export class Distinction {
  @Field(() => ID)
  id!: string;

  @Field(() => ComparedActor)
  a!: ComparedActor;

  @Field(() => ComparedActor)
  b!: ComparedActor;

  @Field()
  at!: string;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@ObjectType()
export class Duplicates {
  @Field(() => Int)
  totalCount!: number;

  @Field(() => [DuplicatePair])
  pairs!: DuplicatePair[];

  @Field(() => [Distinction], { description: 'Told apart, the latest first.' })
  distinctions!: Distinction[];
}

@ObjectType({ description: 'A record that a merge or a split touches.' })
export class TouchedRecord {
  @Field(() => ID)
  key!: string;

  @Field(() => RecordKindEnum)
  kind!: RecordKind;

  @Field({ description: 'Its name, or what a fact or a yearly figure is about.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Of a yearly figure.' })
  year?: number | null;
}

@ObjectType()
export class TwinTies {
  @Field(() => TouchedRecord)
  moved!: TouchedRecord;

  @Field(() => TouchedRecord)
  kept!: TouchedRecord;
}

@ObjectType({ description: 'One of the two, as the person sees it.' })
export class MergeSide {
  @Field(() => ComparedActor)
  shown!: ComparedActor;

  @Field(() => JsonValue)
  record!: PlainRecord;

  @Field({ description: 'Sent along with the merge: what was compared.' })
  version!: string;
}

@ObjectType({ description: 'What a merge would do.' })
export class MergePreview {
  @Field(() => MergeSide)
  kept!: MergeSide;

  @Field(() => MergeSide)
  absorbed!: MergeSide;

  @Field(() => JsonValue, { description: 'The record that it would make.' })
  record!: object;

  @Field(() => JsonValue, { description: 'Names of what the records mention by key.' })
  names!: Readonly<Record<string, string>>;

  @Field(() => [TouchedRecord], { description: 'What would refer to the one that stays.' })
  moved!: TouchedRecord[];

  @Field(() => [TouchedRecord], { description: 'Ties of nobody but the two, which would go.' })
  between!: TouchedRecord[];

  @Field(() => [TouchedRecord], { description: 'Ties that lists say of both: the lists would say one.' })
  united!: TouchedRecord[];

  @Field(() => [TwinTies], { description: 'Ties that may say the same: both would stay, to be looked at.' })
  twins!: TwinTies[];

  @Field(() => [TouchedRecord], {
    description:
      'Yearly figures of the absorbed one that the kept one has given too: the one said last would be read.',
  })
  figuresOfBoth!: TouchedRecord[];
}

@InputType({ description: 'Of which of the two a field is taken.' })
export class FieldChoice {
  @Field(() => MergedField)
  field!: ChosenField;

  @Field(() => MergedSide)
  side!: Side;
}

@InputType()
export class MergeInput {
  @Field(() => ID)
  kept!: string;

  @Field(() => ID)
  absorbed!: string;

  @Field(() => String, { description: 'The versions that were compared.' })
  keptVersion!: string;

  @Field(() => String)
  absorbedVersion!: string;

  @Field(() => [FieldChoice], { nullable: true, description: 'The others are taken as usual.' })
  choices?: FieldChoice[] | null;
}

@ObjectType({ description: 'A merge that can be split again. Who merged is told by the history of the two.' })
export class Merge {
  @Field(() => ID, { description: 'Of what was absorbed; names the merge.' })
  absorbed!: string;

  @Field()
  absorbedName!: string;

  @Field(() => Actor, { description: 'What it was merged into.' })
  kept!: ThingRow;

  @Field()
  at!: string;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@ObjectType({ description: 'What a split has to ask.' })
export class SplitPreview {
  @Field()
  absorbedName!: string;

  @Field(() => [TouchedRecord], { description: 'What was edited since the merge, for a choice each.' })
  edited!: TouchedRecord[];

  @Field({ description: 'Sent along with the split: what was seen.' })
  state!: string;
}

@InputType()
export class RecordChoice {
  @Field(() => ID)
  key!: string;

  @Field(() => SplitChoiceEnum)
  choice!: SplitChoice;
}

@ObjectType()
export class DuplicatesPayload {
  @Field(() => Actor, { nullable: true, description: 'The one that stays, or the one that is back.' })
  actor?: ThingRow | null;

  @Field(() => ID, { nullable: true, description: 'Of what was said, for taking it back.' })
  distinction?: string | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
