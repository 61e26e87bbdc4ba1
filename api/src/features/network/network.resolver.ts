import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { inputValidation } from '../../platform/graphql/validation';
import { NetworkFilter } from './network.input';
import { Network, PathResult } from './network.model';
import { NetworkService } from './network.service';

@Resolver()
export class NetworkResolver {
  constructor(private readonly service: NetworkService) {}

  @Query(() => Network, {
    description: 'Parties and ties that match, as a hypergraph and, where asked, folded.',
  })
  network(
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Context() { viewer }: RequestContext,
  ): Promise<Network> {
    return this.service.network(filter, viewer);
  }

  @Query(() => Network, { description: 'What lies around a party, as far as `degree` ties away.' })
  neighbourhood(
    @Args('id', { type: () => ID }) id: string,
    @Args('degree', { type: () => Int, defaultValue: 1 }) degree: number,
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Context() { viewer }: RequestContext,
  ): Promise<Network> {
    return this.service.neighbourhood(id, degree, filter, viewer);
  }

  @Query(() => PathResult, { description: 'By whom to go from one party to another: the shortest ways.' })
  paths(
    @Args('from', { type: () => ID }) from: string,
    @Args('to', { type: () => ID }) to: string,
    @Args('filter', { nullable: true, type: () => NetworkFilter }, inputValidation()) filter: NetworkFilter,
    @Args('atMost', { type: () => Int, defaultValue: 5 }) atMost: number,
    @Context() { viewer }: RequestContext,
  ): Promise<PathResult> {
    return this.service.paths(from, to, filter, atMost, viewer);
  }
}
