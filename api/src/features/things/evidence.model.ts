import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A place in a source, with its short quote.' })
export class Evidence {
  @Field(() => Int)
  line!: number;

  @Field()
  quote!: string;
}
