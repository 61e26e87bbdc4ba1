import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { TieKind } from '../../platform/graphql/vocabulary-enums';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { DeclareTieArgs } from './answers.input';
import { DeclareTiePayload, SimilarTie } from './answers.model';
import { AskingWorker } from './asking.worker';
import { DeclaringService, type Declared } from './declaring.service';

@Resolver()
export class DeclaringResolver {
  constructor(
    private readonly service: DeclaringService,
    private readonly worker: AskingWorker,
  ) {}

  @Query(() => [SimilarTie], {
    description: 'Ties that an actor has with some of the others already, to be seen before it declares one.',
  })
  @NotKept('for who is about to edit')
  similarTies(
    @Args('actor', { type: () => ID }) actor: string,
    @Args('with', { type: () => [ID] }) others: string[],
    @Args('kind', { type: () => TieKind, nullable: true }) kind: string | null,
    @Context() { viewer }: RequestContext,
  ): Promise<SimilarTie[]> {
    return this.service.similar({ actor, others, kind }, viewer);
  }

  @Mutation(() => DeclareTiePayload, {
    description: 'Declares a cooperation of one’s own actor; the others are asked whether it is right.',
  })
  async declareTie(@Args() args: DeclareTieArgs, @Context() { viewer }: RequestContext): Promise<Declared> {
    const declared = await this.service.declare(args, viewer);
    if (declared.asked > 0) this.worker.nudge();
    return declared;
  }
}
