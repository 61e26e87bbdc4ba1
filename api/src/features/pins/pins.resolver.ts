import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { EditPayload } from '../editing';
import { Comparison, StatementsService, type ComparisonRow } from '../statements';
import { PinPayload } from './pin.model';
import { PinsService } from './pins.service';

@Resolver()
export class PinsResolver {
  constructor(private readonly pins: PinsService) {}

  @Query(() => [ID], {
    description:
      'Of these things, those of whose statements who asks may pin one: whoever may edit the thing.',
  })
  @NotKept('for who is about to edit')
  mayPinAbout(
    @Args('things', { type: () => [ID] }) things: string[],
    @Context() { viewer }: RequestContext,
  ): Promise<string[]> {
    return this.pins.mayPinAbout(things, viewer);
  }

  @Mutation(() => PinPayload, {
    description:
      'Prefers a statement to those it disagrees with, until somebody takes that back. Sent twice with one request id, it is done once.',
  })
  pinStatement(
    @Args('request', { type: () => ID, description: 'Of the sender’s own making, such as a UUID.' })
    request: string,
    @Args('statement', { type: () => ID }) statement: string,
    @Args('why') why: string,
    @Args('instead', {
      type: () => [ID],
      nullable: true,
      description:
        'The statements that whoever asks saw pinned for the same period and sense, which are so no longer; a choice made meanwhile is a problem.',
    })
    instead: string[] | null,
    @Context() { viewer }: RequestContext,
  ): Promise<PinPayload> {
    return this.pins.pin({ request, statement, why, instead: instead ?? [], viewer });
  }

  @Mutation(() => PinPayload, {
    description: 'Leaves it to the rule again which statement is preferred.',
  })
  unpinStatement(
    @Args('request', { type: () => ID }) request: string,
    @Args('statement', { type: () => ID }) statement: string,
    @Args('why', { type: () => String, nullable: true }) why: string | null,
    @Context() { viewer }: RequestContext,
  ): Promise<PinPayload> {
    return this.pins.unpin({ request, statement, why: why ?? '', viewer });
  }
}

/** What a saved statement disagrees with, along with the answer to saving it. */
@Resolver(() => EditPayload)
export class DisagreementsResolver {
  constructor(private readonly statements: StatementsService) {}

  @ResolveField(() => [Comparison], {
    description:
      'Where what was saved contradicts something said already, or would be preferred but for what somebody has pinned.',
  })
  disagreements(
    @Parent() { done }: EditPayload,
    @Context() { viewer }: RequestContext,
  ): Promise<ComparisonRow[]> {
    const saved = done.filter((one) => one.kind === 'statements' && one.action !== 'RETIRED');
    return this.statements.disagreementsOf(
      saved.map((one) => one.id),
      viewer,
    );
  }
}
