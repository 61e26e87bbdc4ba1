import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ActorType, EssStatus, FunctionCode } from '../things';

@InputType()
export class ActorFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name or of a spelling, accents and case ignored.',
  })
  text?: string | null;

  @Field(() => [ActorType], { nullable: true })
  types?: string[] | null;

  @Field(() => [FunctionCode], { nullable: true })
  functions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of a territory; those within it count.' })
  territory?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Where the territory is a commune: also actors of the communes of which the centre is at most so far from its own ' +
      '(1 to 100), as the crow flies, or may be where a position is estimated.',
  })
  kilometres?: number | null;

  @Field(() => EssStatus, { nullable: true })
  ess?: string | null;

  @Field({ defaultValue: true })
  withFictitious!: boolean;
}

export enum ActorSort {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
  TIES_DESC = 'TIES_DESC',
  NEAREST = 'NEAREST',
}

registerEnumType(ActorSort, {
  name: 'ActorSort',
  valuesMap: {
    NEAREST: {
      description: 'By the distance from the commune, then by name: only around one (`kilometres`).',
    },
  },
});
