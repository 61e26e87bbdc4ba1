import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Selection } from '../../platform/graphql/selection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { ThingKind } from '../things';
import { SearchHit } from './search.model';
import { SearchService, type SearchHitRow } from './search.service';

@Resolver(() => SearchHit)
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => [SearchHit], {
    description: 'What a person may mean who has typed this much, best first.',
  })
  @Kept()
  search(
    @Args('text') text: string,
    @Args('kinds', { type: () => [ThingKind], nullable: true }) kinds: string[] | null,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchHitRow[]> {
    return this.service.search(text, kinds ?? null, first, viewer, Selection.of(info));
  }
}
