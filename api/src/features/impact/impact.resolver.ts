import { Args, Context, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { Kept, NotKept } from '../../platform/kept-answers/kept.decorator';
import { PageArgs } from '../things';
import { FiguresBehindService } from './figures-behind.service';
import { FigureArgs, FiguresBehindArgs, ImpactArgs, MemberFiguresArgs } from './impact.input';
import { FigureRecords, FundingEntry, ImpactReport, PromiseEntry } from './impact.model';
import { ImpactService } from './impact.service';
import { MemberFigureConnection, MemberFigures, PublishFiguresPayload } from './member-figures.model';
import { MemberFiguresService } from './member-figures.service';

@Resolver()
export class ImpactResolver {
  constructor(
    private readonly impact: ImpactService,
    private readonly members: MemberFiguresService,
    private readonly behind: FiguresBehindService,
  ) {}

  @Query(() => ImpactReport, {
    nullable: true,
    description: 'The indicators of a pole, each with its records.',
  })
  @Kept()
  impactReport(@Args() asked: ImpactArgs, @Context() { viewer }: RequestContext) {
    return this.impact.report(asked, viewer);
  }

  @Query(() => [PromiseEntry], { description: 'What a pole announced, against what was reported since.' })
  @Kept()
  promises(@Args() asked: ImpactArgs, @Context() { viewer }: RequestContext) {
    return this.impact.promises(asked, viewer);
  }

  @Query(() => [FundingEntry], {
    description: 'Who funded what of a pole: asked, granted, refused, planned, paid.',
  })
  @Kept()
  fundings(
    @Args() asked: ImpactArgs,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.impact.fundings(asked, viewer, Selection.of(info));
  }

  @Query(() => FigureRecords, { description: 'The records behind a figure, as its ids name them.' })
  @Kept()
  figureRecords(
    @Args() asked: FigureArgs,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.impact.recordsBehind(asked, viewer, Selection.of(info));
  }

  @Query(() => MemberFigures, {
    nullable: true,
    description:
      'Indicators over the yearly figures of a pole’s members, under the rules of statistical secrecy.',
  })
  @NotKept('what was published, and when')
  memberFigures(@Args() asked: MemberFiguresArgs, @Context() { viewer }: RequestContext) {
    return this.members.report(asked, viewer);
  }

  @Query(() => MemberFigureConnection, {
    description:
      'The yearly figures behind a value of an indicator that the viewer may read, the latest year first.',
  })
  @Kept()
  figuresBehind(
    @Args() asked: FiguresBehindArgs,
    @Args() page: PageArgs,
    @Context() { viewer }: RequestContext,
  ) {
    return this.behind.list(asked, page, viewer);
  }

  @Mutation(() => PublishFiguresPayload, {
    description:
      'Decides what others are told of the figures of a year and of its supported projects, once and for all: for who facilitates the pole.',
  })
  publishFigures(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('withFictitious', {
      defaultValue: false,
      description: 'Those of invented members, not of real ones.',
    })
    withFictitious: boolean,
    @Context() { viewer }: RequestContext,
  ): Promise<PublishFiguresPayload> {
    return this.members.publish(pole, year, withFictitious, viewer);
  }
}
