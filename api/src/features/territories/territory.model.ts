import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
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

@ObjectType({ description: 'How far one commune is from another, as the crow flies between their centres.' })
export class CommuneDistance {
  @Field(() => Float)
  kilometres!: number;

  @Field({
    description:
      'Whether one of the two positions is that of the communes that share a postal code: mostly within six kilometres.',
  })
  isEstimated!: boolean;
}

@ObjectType()
export class LoadDepartementPayload {
  @Field(() => Int, { description: 'Territories that were not there before.' })
  added!: number;

  @Field(() => [Problem])
  problems!: Problem[];
}
