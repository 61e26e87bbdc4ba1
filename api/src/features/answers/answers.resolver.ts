import { Args, ArgsType, Context, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Role, Stance } from '../../platform/graphql/vocabulary-enums';
import { AnswersService } from './answers.service';

@ArgsType()
class AnswerArgs {
  @Field(() => ID, {
    description: 'Of the sender’s own making, such as a UUID: sent twice, it is answered once.',
  })
  request!: string;

  @Field(() => ID)
  tie!: string;

  @Field(() => ID, { description: 'The structure that answers, for which the account acts.' })
  actor!: string;

  @Field(() => Stance, { description: 'CONFIRMED or CONTESTED.' })
  stance!: string;

  @Field(() => String, { nullable: true, description: 'Needed to contest.' })
  why?: string | null;

  @Field(() => Role, { nullable: true, description: 'The role it says it has instead.' })
  role?: string | null;

  @Field(() => String, { nullable: true })
  since?: string | null;

  @Field(() => String, { nullable: true })
  until?: string | null;
}

@ObjectType()
export class AnswerPayload {
  @Field(() => [Problem])
  problems!: Problem[];
}

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
