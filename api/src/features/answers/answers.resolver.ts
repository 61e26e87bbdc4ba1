import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { AnswerArgs } from './answers.input';
import { AnswerPayload } from './answers.model';
import { AnswersService } from './answers.service';

@Resolver()
export class AnswersResolver {
  constructor(private readonly service: AnswersService) {}

  @Mutation(() => AnswerPayload, {
    description: 'Confirms, corrects or contests a tie, as one who takes part in it.',
  })
  async answer(@Args() args: AnswerArgs, @Context() { viewer }: RequestContext): Promise<AnswerPayload> {
    const { request, actor, ...asked } = args;
    return { problems: await this.service.give({ request, actor, asked, viewer }) };
  }
}
