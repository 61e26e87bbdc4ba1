import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { FigureForm, FigurePayload, Return } from './figure.model';
import { SaveFigureArgs, SaveFigureByLinkArgs } from './figure.input';
import { FiguresService, type GivenText } from './figures.service';

/** The yearly figures of a structure, for itself and for who facilitates its pole. */
@Resolver(() => Return)
export class FiguresResolver {
  constructor(private readonly service: FiguresService) {}

  @Query(() => FigureForm, {
    nullable: true,
    description: 'The form of a structure for a year, for who acts for it or facilitates its pole.',
  })
  @NotKept('accounts')
  figureForm(
    @Args('actor', { type: () => ID }) actor: string,
    @Args('year', { type: () => Int }) year: number,
    @Context() { viewer }: RequestContext,
  ): Promise<FigureForm | null> {
    return viewer.account ? this.service.form(actor, year, viewer) : Promise.resolve(null);
  }

  @Query(() => FigureForm, {
    nullable: true,
    description:
      'The form that a personal link opens; nothing where it is unknown or expired. Changes nothing.',
  })
  @NotKept('links')
  figureFormByLink(@Args('token') token: string): Promise<FigureForm | null> {
    return this.service.formByLink(token);
  }

  @Mutation(() => FigurePayload, {
    description: 'Keeps one figure of a structure for a year, or corrects it.',
  })
  saveFigure(
    @Args() { request, ...given }: SaveFigureArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<FigurePayload> {
    return this.service.save(request, given as GivenText & { actor: string; year: number }, viewer);
  }

  @Mutation(() => FigurePayload, { description: 'The same by a personal link, without an account.' })
  saveFigureByLink(@Args() { request, token, ...given }: SaveFigureByLinkArgs): Promise<FigurePayload> {
    return this.service.saveByLink(request, token, given as GivenText);
  }
}
