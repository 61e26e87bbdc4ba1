import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { Comparison, type ComparisonRow } from '../statements';

@ObjectType()
export class PinPayload {
  @Field(() => Comparison, {
    nullable: true,
    description: 'As it is now, also where nothing was done; null where nothing else is said of the same.',
  })
  comparison!: ComparisonRow | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The entry of the history, by which it can be undone; null where nothing was done.',
  })
  change!: string | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
