import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { TerritoryLevel } from '../things';
import { TerritoriesService } from './territories.service';
import type { TerritoryRow } from './territory.columns';
import { Territory } from './territory.model';

@Resolver(() => Territory)
export class TerritoriesResolver {
  constructor(private readonly service: TerritoriesService) {}

  @Query(() => [Territory])
  @Kept()
  territories(
    @Args('level', { type: () => TerritoryLevel, nullable: true }) level: string | null,
    @Context() { viewer }: RequestContext,
  ): Promise<TerritoryRow[]> {
    return this.service.all(level, viewer);
  }

  @Query(() => Territory, { nullable: true })
  @Kept()
  territory(@Args('code') code: string, @Context() { viewer }: RequestContext): Promise<TerritoryRow | null> {
    return this.service.byCode(code, viewer);
  }

  @ResolveField(() => [Territory])
  within(@Parent() territory: TerritoryRow): readonly TerritoryRow[] {
    return territory.within;
  }
}
