import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { Node, TerritoryLevel } from '../things';

@ObjectType({ implements: () => [Node], description: 'A territory of the official geography.' })
export class Territory extends Node {
  @Field({ description: 'INSEE code.' })
  code!: string;

  @Field(() => TerritoryLevel)
  level!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  since?: string | null;

  @Field(() => String, { nullable: true })
  until?: string | null;
}

@ObjectType()
export class LoadDepartementPayload {
  @Field(() => Int, { description: 'Territories that were not there before.' })
  added!: number;

  @Field(() => [Problem])
  problems!: Problem[];
}
