import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { ImpactArgs } from './impact.input';
import { IndicatorTargetInput, IndicatorTargetPayload, IndicatorTargets } from './targets.model';
import { TargetsService } from './targets.service';

@Resolver()
export class TargetsResolver {
  constructor(private readonly targets: TargetsService) {}

  @Query(() => IndicatorTargets, {
    nullable: true,
    description: 'What a pole aims at and aimed at, beside the targets that documents give.',
  })
  @NotKept('what was set beside the graph, and when')
  indicatorTargets(
    @Args() asked: ImpactArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<IndicatorTargets | null> {
    return this.targets.list(asked, viewer);
  }

  @Mutation(() => IndicatorTargetPayload, {
    description:
      'Sets what a pole aims at for an indicator; the one of before for the same year ends and stays in the history.',
  })
  setIndicatorTarget(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('aim') aim: IndicatorTargetInput,
    @Context() { viewer }: RequestContext,
  ): Promise<IndicatorTargetPayload> {
    return this.targets.set(pole, aim, viewer);
  }

  @Mutation(() => IndicatorTargetPayload, { description: 'Gives a target up: it stays in the history.' })
  endIndicatorTarget(
    @Args('target', { type: () => ID }) target: string,
    @Args('why') why: string,
    @Context() { viewer }: RequestContext,
  ): Promise<IndicatorTargetPayload> {
    return this.targets.end(target, why, viewer);
  }
}
