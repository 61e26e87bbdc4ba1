import { Field, ObjectType } from '@nestjs/graphql';
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
