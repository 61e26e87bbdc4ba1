import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { FigureArgs, ImpactArgs } from './impact.input';
import { FigureRecords, FundingEntry, ImpactReport, PromiseEntry } from './impact.model';
import { ImpactService } from './impact.service';

@Resolver()
export class ImpactResolver {
  constructor(private readonly impact: ImpactService) {}

  @Query(() => ImpactReport, {
    nullable: true,
    description: 'The indicators of a pole, each with its records.',
  })
  impactReport(@Args() asked: ImpactArgs, @Context() { viewer }: RequestContext) {
    return this.impact.report(asked, viewer);
  }

  @Query(() => [PromiseEntry], { description: 'What a pole announced, against what was reported since.' })
  promises(@Args() asked: ImpactArgs, @Context() { viewer }: RequestContext) {
    return this.impact.promises(asked, viewer);
  }

  @Query(() => [FundingEntry], {
    description: 'Who funded what of a pole: asked, granted, refused, planned, paid.',
  })
  fundings(
    @Args() asked: ImpactArgs,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.impact.fundings(asked, viewer, Selection.of(info));
  }

  @Query(() => FigureRecords, { description: 'The records behind a figure, as its ids name them.' })
  figureRecords(
    @Args() asked: FigureArgs,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.impact.recordsBehind(asked, viewer, Selection.of(info));
  }
}
