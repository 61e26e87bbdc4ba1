import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { PartnersForMeArgs } from './partners-for-me.input';
import { PartnersForMeModel } from './partners-for-me.model';
import { PartnersForMeService } from './partners-for-me.service';

@Resolver(() => PartnersForMeModel)
export class PartnersForMeResolver {
  constructor(private readonly service: PartnersForMeService) {}

  @Query(() => PartnersForMeModel, {
    description: 'Who could work with an actor, and why, for who acts for it.',
  })
  @NotKept('for one account, and the day')
  partnersForMe(
    @Args() asked: PartnersForMeArgs,
    @Context() { viewer, req }: RequestContext,
  ): Promise<PartnersForMeModel> {
    return this.service.find(asked, viewer, req);
  }
}
