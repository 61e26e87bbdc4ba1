import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { Governance } from './governance.model';
import { GovernanceService } from './governance.service';
import { GovernanceArgs } from './impact.input';

@Resolver()
export class GovernanceResolver {
  constructor(private readonly service: GovernanceService) {}

  @Query(() => Governance, {
    nullable: true,
    description:
      'Who initiates, pays, owns, decides and runs in a pole, between its actors and the collectivities, with the records that say so.',
  })
  @Kept()
  governance(@Args() asked: GovernanceArgs, @Context() { viewer }: RequestContext) {
    return this.service.of(asked, viewer);
  }
}
