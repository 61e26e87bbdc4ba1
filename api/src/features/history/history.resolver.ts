import { Args, Context, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { ChangeConnection, ChangeFilter, UndoPayload } from './change.model';
import { HistoryService } from './history.service';
import { UndoService } from './undo.service';

/** Changes of a page, where none is asked for. */
const PAGE = 20;

@Resolver()
export class HistoryResolver {
  constructor(
    private readonly service: HistoryService,
    private readonly undoing: UndoService,
  ) {}

  @Query(() => ChangeConnection, {
    description:
      'What was done to a thing and to the facts about it, the latest first; also to a retired one.',
  })
  @NotKept('the names of accounts')
  history(
    @Args('thing', { type: () => ID, description: 'Id or key.' }) thing: string,
    @Args('first', { type: () => Int, defaultValue: PAGE }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChangeConnection> {
    return this.service.ofThing(thing, { first, after }, viewer, asksForRights(info));
  }

  @Query(() => ChangeConnection, { description: 'What is new, the latest first.' })
  @NotKept('the names of accounts')
  changes(
    @Args('filter', { type: () => ChangeFilter, nullable: true }) filter: ChangeFilter | null,
    @Args('first', { type: () => Int, defaultValue: PAGE }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChangeConnection> {
    return this.service.latest(filter ?? {}, { first, after }, viewer, asksForRights(info));
  }

  @Mutation(() => UndoPayload, {
    description:
      'Puts a record back as it was before a change. Where that would take away later changes, it says so and does nothing. Sent twice with one request id, it is done once.',
  })
  undo(
    @Args('change', { type: () => ID }) change: string,
    @Args('request', { type: () => ID, description: 'Of the sender’s own making, such as a UUID.' })
    request: string,
    @Args('anyway', { defaultValue: false }) anyway: boolean,
    @Args('why', { type: () => String, nullable: true }) why: string | null,
    @Context() { viewer }: RequestContext,
  ): Promise<UndoPayload> {
    return this.undoing.undo({ change, whole: false, request, anyway, why: why ?? undefined, viewer });
  }

  @Mutation(() => UndoPayload, {
    description: 'Undoes all that the request of a change changed, or nothing.',
  })
  undoRequest(
    @Args('change', { type: () => ID, description: 'Any of the request’s changes.' }) change: string,
    @Args('request', { type: () => ID, description: 'Of the sender’s own making, such as a UUID.' })
    request: string,
    @Args('anyway', { defaultValue: false }) anyway: boolean,
    @Args('why', { type: () => String, nullable: true }) why: string | null,
    @Context() { viewer }: RequestContext,
  ): Promise<UndoPayload> {
    return this.undoing.undo({ change, whole: true, request, anyway, why: why ?? undefined, viewer });
  }
}

function asksForRights(info: GraphQLResolveInfo): boolean {
  return Selection.of(info).below('nodes').has('mayUndo');
}
