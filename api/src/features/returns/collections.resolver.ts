import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { CollectionPayload, FigureCollection, RemindersPayload } from './collection.model';
import { CollectionsService } from './collections.service';

/** Collecting the figures of a year, for who facilitates the pole. */
@Resolver()
export class CollectionsResolver {
  constructor(private readonly service: CollectionsService) {}

  @Query(() => FigureCollection, {
    nullable: true,
    description: 'How far the figures of a year are collected, for who facilitates the pole.',
  })
  @NotKept('accounts, mails and the moment')
  figureCollection(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('year', { type: () => Int }) year: number,
    @Context() { viewer }: RequestContext,
  ): Promise<FigureCollection | null> {
    return this.service.find(pole, year, viewer);
  }

  @Mutation(() => CollectionPayload, { description: 'Asks the members of a pole for the figures of a year.' })
  openCollection(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('year', { type: () => Int }) year: number,
    @Context() { viewer }: RequestContext,
  ): Promise<CollectionPayload> {
    return this.service.open(pole, year, viewer);
  }

  @Mutation(() => CollectionPayload, { description: 'Asks no more: personal links take nothing any longer.' })
  closeCollection(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('year', { type: () => Int }) year: number,
    @Context() { viewer }: RequestContext,
  ): Promise<CollectionPayload> {
    return this.service.close(pole, year, viewer);
  }

  @Mutation(() => RemindersPayload, {
    description: 'Writes to who acts for the members that have given nothing yet, with a personal link.',
  })
  remindOfFigures(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('actors', {
      type: () => [ID],
      nullable: true,
      description: 'These alone; all of them if left out.',
    })
    actors: string[] | null | undefined,
    @Context() { viewer }: RequestContext,
  ): Promise<RemindersPayload> {
    return this.service.remind(pole, year, actors ?? null, viewer);
  }
}
