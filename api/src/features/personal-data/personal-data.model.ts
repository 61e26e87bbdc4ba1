import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';

@ObjectType()
export class ErasePayload {
  @Field(() => [Problem])
  problems!: Problem[];
}
