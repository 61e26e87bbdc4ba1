import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { FigureQuality } from './figure-quality.model';
import { FigureQualityService } from './figure-quality.service';

@Resolver()
export class FigureQualityResolver {
  constructor(private readonly quality: FigureQualityService) {}

  @Query(() => FigureQuality, {
    nullable: true,
    description:
      'What is missing, doubtful or disagreed on among the figures of a pole, for who facilitates it.',
  })
  @NotKept('the year that is over')
  figureQuality(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('withFictitious', { defaultValue: false, description: 'The invented members, not the real ones.' })
    withFictitious: boolean,
    @Context() { viewer }: RequestContext,
  ) {
    return this.quality.of(pole, withFictitious, viewer);
  }
}
