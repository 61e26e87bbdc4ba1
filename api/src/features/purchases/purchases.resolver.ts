import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { AskingWorker } from '../answers';
import { PurchaseArgs, PurchasesArgs, ReopenPurchaseArgs, SignPurchaseArgs } from './purchase.input';
import { PurchaseBoard, PurchaseDetail, PurchasePayload } from './purchase.model';
import { PurchasesService } from './purchases.service';
import { SigningService } from './signing.service';

@Resolver(() => PurchaseDetail)
export class PurchasesResolver {
  constructor(
    private readonly board: PurchasesService,
    private readonly signing: SigningService,
    private readonly worker: AskingWorker,
  ) {}

  @Query(() => PurchaseBoard, {
    nullable: true,
    description: 'The group purchases of a pole that the viewer may read; null without any pole.',
  })
  @NotKept('what is open today')
  purchases(@Args() asked: PurchasesArgs, @Context() { viewer }: RequestContext) {
    return this.board.board(asked, viewer);
  }

  @Query(() => PurchaseDetail, { nullable: true, description: 'One group purchase, for its readers.' })
  @NotKept('what is open today')
  purchase(@Args() { slug, more }: PurchaseArgs, @Context() { viewer }: RequestContext) {
    return this.board.one(slug, viewer, more ?? null);
  }

  @Mutation(() => PurchasePayload, {
    description:
      'Concludes a group purchase: those that pledged firmly become the participants of a tie, who said so themselves as confirmed, the others asked.',
  })
  async signPurchase(
    @Args() args: SignPurchaseArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<PurchasePayload> {
    const signed = await this.signing.sign(args, viewer);
    if (signed.asked > 0) this.worker.nudge();
    return signed;
  }

  @Mutation(() => PurchasePayload, {
    description: 'Takes a signature back, with the tie and what was said of it.',
  })
  reopenPurchase(
    @Args() args: ReopenPurchaseArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<PurchasePayload> {
    return this.signing.reopen(args, viewer);
  }
}
