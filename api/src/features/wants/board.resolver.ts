import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { AskingWorker } from '../answers';
import { PageArgs } from '../things';
import { MatchedWant, MatchedWantConnection, TakeUpPayload } from './board.model';
import { BoardService } from './board.service';
import { TakingUpService } from './taking-up.service';
import { TakeUpArgs, WantFilter } from './want.input';

@Resolver(() => MatchedWant)
export class BoardResolver {
  constructor(
    private readonly board: BoardService,
    private readonly taking: TakingUpService,
    private readonly worker: AskingWorker,
  ) {}

  @Query(() => MatchedWant, { nullable: true, description: 'A need or an offer, and what answers it.' })
  @Kept()
  want(
    @Args('slug') slug: string,
    @Args('withFictitious', { defaultValue: true, description: 'Of what answers it.' })
    withFictitious: boolean,
    @Context() { viewer }: RequestContext,
  ): Promise<MatchedWant | null> {
    return this.board.bySlug(slug, withFictitious, viewer);
  }

  @Query(() => MatchedWantConnection, { description: 'Needs and offers, open ones first, then by name.' })
  @Kept()
  wants(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, type: () => WantFilter }) filter: WantFilter | null,
    @Context() { viewer }: RequestContext,
  ): Promise<Connection<MatchedWant>> {
    return this.board.list(filter ?? { withFictitious: true }, page, viewer);
  }

  @Mutation(() => TakeUpPayload, {
    description: 'Makes a tie of a need and an offer that answer each other; the other side is asked.',
  })
  async takeUpMatch(@Args() args: TakeUpArgs, @Context() { viewer }: RequestContext): Promise<TakeUpPayload> {
    const taken = await this.taking.takeUp(args, viewer);
    if (taken.asked > 0) this.worker.nudge();
    return taken;
  }
}
