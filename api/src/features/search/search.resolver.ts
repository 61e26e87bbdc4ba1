import { Args, Context, Field, Float, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Thing, ThingKind } from '../things';
import { SearchService, type SearchHitRow } from './search.service';

@ObjectType()
export class SearchHit {
  @Field(() => Thing)
  thing!: Thing;

  @Field({ description: 'The name or spelling that matched.' })
  matched!: string;

  @Field(() => Float)
  score!: number;
}

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => [SearchHit], { description: 'What a person may mean who has typed this much, best first.' })
  search(
    @Args('text') text: string,
    @Args('kinds', { type: () => [ThingKind], nullable: true }) kinds: string[] | null,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
    @Context() { viewer }: RequestContext,
  ): Promise<SearchHitRow[]> {
    return this.service.search(text, kinds ?? null, first, viewer);
  }
}
