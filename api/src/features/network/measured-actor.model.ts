import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An actor as a measure names it.' })
export class MeasuredActor {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field()
  fictitious!: boolean;
}
