import { Args, Context, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { inputValidation } from '../../platform/graphql/validation';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { NetworkCommunities } from './network-communities.model';
import { NetworkCommunitiesService } from './network-communities.service';
import { NetworkGrouping, NetworkGroups } from './network-groups.model';
import { NetworkGroupsService } from './network-groups.service';
import { NetworkMeasures } from './network-measures.model';
import { NetworkMeasuresService } from './network-measures.service';
import { NetworkPositions } from './network-positions.model';
import { NetworkPositionsService } from './network-positions.service';
import { NetworkFilter } from './network.input';
import { Network, PathResult } from './network.model';
import { drawingLimits, NetworkService } from './network.service';

@Resolver()
export class NetworkResolver {
  constructor(
    private readonly service: NetworkService,
    private readonly grouped: NetworkGroupsService,
    private readonly measured: NetworkMeasuresService,
    private readonly positioned: NetworkPositionsService,
    private readonly gathered: NetworkCommunitiesService,
  ) {}

  @Query(() => Network, {
    description: 'Parties and ties that match, as a hypergraph and, where asked, folded.',
  })
  @Kept()
  network(
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Network> {
    return this.service.network(filter, viewer, drawingLimits, asksDays(Selection.of(info).below('ties')));
  }

  @Query(() => NetworkGroups, {
    description: 'The same as groups with counts, each of which the filter can be narrowed to.',
  })
  @Kept()
  networkGroups(
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Args('by', { type: () => NetworkGrouping, defaultValue: NetworkGrouping.TERRITORY }) by: NetworkGrouping,
    @Context() { viewer }: RequestContext,
  ): Promise<NetworkGroups> {
    return this.grouped.groups(filter, by, viewer);
  }

  @Query(() => NetworkMeasures, {
    description:
      'How the same is made, over its actors two by two: the members of a pole on the day of the filter. Without kinds, those of cooperation; without modalities, what is reported; without stances, all but contested, where a pair is contested if either part is and confirmed if both are. What is only an idea, or abandoned, never counts.',
  })
  @Kept()
  networkMeasures(
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Args('withOutsiders', {
      type: () => Boolean,
      defaultValue: false,
      description: 'With actors that are members of no pole.',
    })
    withOutsiders: boolean,
    @Context() { viewer }: RequestContext,
  ): Promise<NetworkMeasures> {
    return this.measured.measures(filter, withOutsiders, viewer);
  }

  @Query(() => NetworkCommunities, {
    description: 'Which actors of the same network cooperate among themselves, and how sure that is.',
  })
  @Kept()
  networkCommunities(
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Args('withOutsiders', {
      type: () => Boolean,
      defaultValue: false,
      description: 'With actors that are members of no pole.',
    })
    withOutsiders: boolean,
    @Context() { viewer }: RequestContext,
  ): Promise<NetworkCommunities> {
    return this.gathered.communities(filter, withOutsiders, viewer);
  }

  @Query(() => NetworkPositions, {
    nullable: true,
    description:
      'Where the members of a pole stand in that: all of them for who facilitates it, for others those they act for; null for who does neither.',
  })
  @Kept()
  networkPositions(
    @Args('pole', { type: () => ID, nullable: true, description: 'Of any pole, where none is named.' })
    pole: string | null | undefined,
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Args('withOutsiders', {
      type: () => Boolean,
      defaultValue: false,
      description: 'With actors that are members of no pole, or of another one.',
    })
    withOutsiders: boolean,
    @Context() { viewer }: RequestContext,
  ): Promise<NetworkPositions | null> {
    return this.positioned.positions(pole, filter, withOutsiders, viewer);
  }

  @Query(() => Network, { description: 'What lies around a party, as far as `degree` ties away.' })
  @Kept()
  neighbourhood(
    @Args('id', { type: () => ID }) id: string,
    @Args('degree', { type: () => Int, defaultValue: 1 }) degree: number,
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Network> {
    const withDays = asksDays(Selection.of(info).below('ties'));
    return this.service.neighbourhood(id, degree, filter, viewer, drawingLimits, withDays);
  }

  @Query(() => PathResult, { description: 'By whom to go from one party to another: the shortest ways.' })
  @Kept()
  paths(
    @Args('from', { type: () => ID }) from: string,
    @Args('to', { type: () => ID }) to: string,
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Args('atMost', { type: () => Int, defaultValue: 5 }) atMost: number,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PathResult> {
    const asked = Selection.of(info).below('paths');
    const withDays = asksDays(asked.below('steps').below('tie'));
    return this.service.paths(from, to, filter, atMost, viewer, { withSteps: asked.has('steps'), withDays });
  }
}

/** Whether it is asked of ties since when they are known, and by how many documents. */
function asksDays(tie: Selection): boolean {
  return tie.has('knownSince') || tie.has('evidenceCount');
}
