import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/access/viewer';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { AskedQuestion, AskingWorker } from '../answers';
import { BidChangesService } from './bid-changes.service';
import { BidCommentsService } from './bid-comments.service';
import {
  ChangeJointBidArgs,
  CommentOnJointBidArgs,
  InviteToJointBidArgs,
  MoveJointBidArgs,
  ProposeJointBidArgs,
  UndoJointBidArgs,
} from './joint-bid.input';
import { JointBid, JointBidLine, JointBidPayload, ProposeJointBidPayload } from './joint-bid.model';
import { ProposingService } from './proposing.service';
import { RoomsService } from './rooms.service';

/** Groups that answer calls for tenders together. */
@Resolver()
export class JointBidsResolver {
  constructor(
    private readonly rooms: RoomsService,
    private readonly proposing: ProposingService,
    private readonly changes: BidChangesService,
    private readonly comments: BidCommentsService,
    private readonly worker: AskingWorker,
  ) {}

  @Query(() => JointBid, {
    nullable: true,
    description: 'The room of a group, for its members and the facilitators of the pole; nothing for others.',
  })
  @NotKept('comments, accounts and the moment')
  jointBid(@Args('slug') slug: string, @Context() { viewer }: RequestContext): Promise<JointBid | null> {
    return this.rooms.one(slug, viewer);
  }

  @Query(() => [JointBidLine], {
    description: 'The groups of one’s structures, and of the poles that one facilitates.',
  })
  @NotKept('accounts and the moment')
  jointBids(@Context() { viewer }: RequestContext): Promise<JointBidLine[]> {
    return viewer.account ? this.rooms.mine(viewer) : Promise.resolve([]);
  }

  @Mutation(() => ProposeJointBidPayload, {
    description: 'Proposes a group to answer a call for tenders together; the others are invited by mail.',
  })
  async proposeJointBid(
    @Args() args: ProposeJointBidArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<ProposeJointBidPayload> {
    return this.nudging(await this.proposing.propose(args, viewer));
  }

  @Mutation(() => JointBidPayload, { description: 'Makes one change in the room of a group.' })
  async changeJointBid(
    @Args() args: ChangeJointBidArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<JointBidPayload> {
    return this.nudging(await this.changes.change(args, viewer));
  }

  @Mutation(() => JointBidPayload, {
    description: 'Undoes the change that led to a version, as long as nothing else was changed since.',
  })
  undoJointBidChange(
    @Args() args: UndoJointBidArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<JointBidPayload> {
    return this.changes.undo(args, viewer);
  }

  @Mutation(() => JointBidPayload, { description: 'Takes a bid a step on its way, or back.' })
  async moveJointBid(
    @Args() args: MoveJointBidArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<JointBidPayload> {
    return this.changes.move(args, viewer);
  }

  @Mutation(() => JointBidPayload, {
    description: 'Asks a member by mail, or everybody whose answer is awaited; at most once an hour.',
  })
  async inviteToJointBid(
    @Args() { bid, actor }: InviteToJointBidArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<JointBidPayload> {
    return this.nudging(await this.changes.invite(bid, actor, viewer));
  }

  @Mutation(() => JointBidPayload, { description: 'Says something in the room of a group.' })
  async commentOnJointBid(
    @Args() { request, bid, text }: CommentOnJointBidArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<JointBidPayload> {
    return this.shown(await this.comments.say(request, bid, text, viewer), viewer);
  }

  @Mutation(() => JointBidPayload, { description: 'Takes away what one has said in the room of a group.' })
  async takeCommentAway(
    @Args('bid', { type: () => ID }) bid: string,
    @Args('comment', { type: () => ID }) comment: string,
    @Context() { viewer }: RequestContext,
  ): Promise<JointBidPayload> {
    return this.shown(await this.comments.takeAway(bid, comment, viewer), viewer);
  }

  private async shown(
    { slug, problems }: { slug: string; problems: JointBidPayload['problems'] },
    viewer: Viewer,
  ): Promise<JointBidPayload> {
    return { bid: await this.rooms.one(slug, viewer), asked: 0, problems };
  }

  /** Who is invited is not to wait for the next round of mails. */
  private nudging<P extends { readonly asked: number }>(payload: P): P {
    if (payload.asked > 0) this.worker.nudge();
    return payload;
  }
}

/** What a personal link asks about a group: the room, as the one who is invited may see it. */
@Resolver(() => AskedQuestion)
export class InvitedBidResolver {
  constructor(private readonly rooms: RoomsService) {}

  @ResolveField(() => JointBid, {
    nullable: true,
    description: 'For a joint bid that is not over: the group that one is invited to.',
  })
  async bid(@Parent() { tie, readers }: AskedQuestion): Promise<JointBid | null> {
    if (!['GATHERING', 'FORMED', 'SUBMITTED'].includes(String(tie['bidState']))) return null;
    return this.rooms.one(tie.slug, { readers });
  }
}
