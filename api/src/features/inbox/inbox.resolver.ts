import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { orNothing } from '../../platform/access/or-nothing';
import { MAX_PAGE, pageSize } from '../../platform/graphql/connection';
import { problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { AskAboutTiesPayload, Inbox } from './inbox.model';
import { InboxService } from './inbox.service';

@Resolver()
export class InboxResolver {
  constructor(private readonly service: InboxService) {}

  @Query(() => Inbox, {
    nullable: true,
    description: 'What waits for the facilitators of a pole; null for others.',
  })
  @NotKept('accounts and the moment')
  inbox(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('first', { type: () => Int, defaultValue: 30, description: 'Entries of each kind.' }) first: number,
    @Context() { viewer }: RequestContext,
  ): Promise<Inbox | null> {
    return orNothing(() => this.service.of(pole, pageSize(first), viewer));
  }

  @Mutation(() => AskAboutTiesPayload, {
    description:
      'Asks by mail those who have not answered for these ties, for their facilitators; nobody is asked the same twice within a day.',
  })
  async askAboutTies(
    @Args('ties', { type: () => [ID], description: `At most ${MAX_PAGE}.` }) ties: string[],
    @Context() { viewer }: RequestContext,
  ): Promise<AskAboutTiesPayload> {
    if (ties.length === 0 || ties.length > MAX_PAGE)
      return { asked: 0, ties: 0, problems: problem('INVALID_INPUT', 'ties', { detail: `1–${MAX_PAGE}` }) };
    const outcome = await this.service.ask(ties, viewer);
    return { asked: outcome.people, ties: outcome.ties.size, problems: [] };
  }
}
