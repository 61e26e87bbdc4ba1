import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Thing } from '../things';

@ObjectType({ description: 'Something that answers a search.' })
export class SearchHit {
  @Field(() => Thing)
  thing!: Thing;

  @Field({ description: 'The name or spelling that matched.' })
  matched!: string;

  @Field(() => Float, { description: '1 for the very name, less the looser the match.' })
  score!: number;
}
