import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { orNothing } from '../../platform/access/or-nothing';
import { pageSize } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { AskAboutTiePayload, Inbox } from './inbox.model';
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

  @Mutation(() => AskAboutTiePayload, {
    description:
      'Asks by mail those who have not answered for a tie, for its facilitators; nobody is asked twice within a day.',
  })
  async askAboutTie(
    @Args('tie', { type: () => ID }) tie: string,
    @Context() { viewer }: RequestContext,
  ): Promise<AskAboutTiePayload> {
    return { asked: await this.service.ask(tie, viewer), problems: [] };
  }
}
