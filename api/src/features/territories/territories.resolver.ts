import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { TerritoryLevel } from '../things';
import { CommuneDistancesService } from './commune-distances.service';
import { LoadingService } from './loading.service';
import { TerritoriesService } from './territories.service';
import type { TerritoryRow } from './territory.columns';
import { CommuneDistance, LoadDepartementPayload, Territory } from './territory.model';

@Resolver(() => Territory)
export class TerritoriesResolver {
  constructor(
    private readonly service: TerritoriesService,
    private readonly loading: LoadingService,
    private readonly distances: CommuneDistancesService,
  ) {}

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

  @Mutation(() => LoadDepartementPayload, {
    description:
      'Adds a département of the official geography, with its région, its inter-municipal areas and communes: for ' +
      'administrators and facilitators. What is there stays as it is.',
  })
  async loadDepartement(
    @Args('request', { type: () => ID, description: 'Of the sender’s own making, such as a UUID.' })
    request: string,
    @Args('departement', { description: 'INSEE code.' }) departement: string,
    @Context() { viewer }: RequestContext,
  ): Promise<LoadDepartementPayload> {
    if (!isRequestId(request)) return { added: 0, problems: noRequestId() };
    return this.loading.load(departement, request, viewer);
  }

  @ResolveField(() => CommuneDistance, {
    nullable: true,
    description:
      'From another commune, whose INSEE code is given; nothing for what is no commune, or where a position is not ' +
      'known. Positions: GeoNames, CC BY 4.0.',
  })
  async distance(
    @Parent() { code, level }: TerritoryRow,
    @Args('from') from: string,
  ): Promise<CommuneDistance | null> {
    return level === 'COMMUNE' ? ((await this.distances.between(from, code)) ?? null) : null;
  }

  @ResolveField(() => [Territory])
  within(@Parent() territory: TerritoryRow): readonly TerritoryRow[] {
    return territory.within;
  }
}
