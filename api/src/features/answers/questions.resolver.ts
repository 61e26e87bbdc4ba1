import { Args, Context, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { requireAccount } from '../../platform/access/require-account';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { ViewerModel } from '../accounts';
import { TiesService } from '../ties';
import { AnswerQuestionArgs } from './answers.input';
import { AnswerPayload, AskedQuestion, StopAskingPayload } from './answers.model';
import { QuestionsService } from './questions.service';

/** Answering from a mail without an account, and being asked no more. */
@Resolver(() => ViewerModel)
export class QuestionsResolver {
  constructor(
    private readonly service: QuestionsService,
    private readonly ties: TiesService,
  ) {}

  @Query(() => AskedQuestion, {
    nullable: true,
    description: 'What a personal link asks; nothing where it is unknown, used or expired. Changes nothing.',
  })
  @NotKept('personal links')
  async askedQuestion(
    @Args('token') token: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AskedQuestion | null> {
    const open = await this.service.open(token);
    if (!open) return null;
    const { ground, viewer, expiresAt } = open;
    // Read whole here: what its holder may read is this tie, and not what a member may read besides. What is asked of
    // those who take part is read as by whoever asks, to whom the relations of what it may not see tell nothing.
    const tie = await this.ties.one({ slug: ground.tieKey }, viewer, Selection.of(info).below('tie'));
    if (!tie) return null;
    return {
      id: ground.id,
      actor: ground.actor,
      tie,
      expiresAt: new Date(expiresAt).toISOString(),
      readers: viewer.readers,
    };
  }

  @Mutation(() => AnswerPayload, { description: 'Answers the one question of a personal link, once.' })
  async answerQuestion(@Args() { token, request, ...asked }: AnswerQuestionArgs): Promise<AnswerPayload> {
    return { problems: await this.service.answer(token, request, asked) };
  }

  @Mutation(() => StopAskingPayload, {
    description: 'Sends no more questions to the address that the link was sent to.',
  })
  stopAsking(@Args('token') token: string): Promise<StopAskingPayload> {
    return this.service.stop(token);
  }

  @Mutation(() => Boolean, { description: 'Whether one wants to be asked by mail about ties of one’s own.' })
  async setAsking(@Args('asked') asked: boolean, @Context() { viewer }: RequestContext): Promise<boolean> {
    await this.service.setAsking(requireAccount(viewer).id, !asked);
    return asked;
  }

  @ResolveField(() => Boolean, { description: 'Whether questions about ties may be sent by mail.' })
  isAsked(@Parent() _: unknown, @Context() { viewer }: RequestContext): Promise<boolean> | boolean {
    return viewer.account ? this.service.isAsked(viewer.account.id) : false;
  }
}
