import { Field, ObjectType } from '@nestjs/graphql';
import { JsonValue } from '../../platform/graphql/json.scalar';
import { Problem } from '../../platform/graphql/problem.model';

@ObjectType()
export class HandOverPayload {
  @Field(() => JsonValue, { description: 'As it is kept, by what it is about.' })
  data!: object;

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType()
export class ErasePayload {
  @Field(() => [Problem])
  problems!: Problem[];
}
