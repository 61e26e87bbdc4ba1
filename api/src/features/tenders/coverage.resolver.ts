import { Args, Context, Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { pageSize } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import type { ThingRow } from '../things';
import type { CoveringRow } from './covering-row';
import { Coverage, Covering, NeedCoverage } from './coverage.model';
import { CoverageService } from './coverage.service';
import { Lot, Tender } from './tender.model';

const asked = (withFictitious: boolean, info: GraphQLResolveInfo) => ({
  withFictitious,
  withActors: Selection.of(info).below('needs').has('covering'),
});

@Resolver(() => Tender)
export class CoverageOfTenderResolver {
  constructor(private readonly service: CoverageService) {}

  @ResolveField(() => Coverage, { description: 'What the actors of the pole can cover of all its lots.' })
  coverage(
    @Parent() tender: ThingRow,
    @Args('withFictitious', { defaultValue: true }) withFictitious: boolean,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Coverage> {
    return this.service.ofCall(tender, asked(withFictitious, info), context);
  }
}

@Resolver(() => Lot)
export class CoverageOfLotResolver {
  constructor(private readonly service: CoverageService) {}

  @ResolveField(() => Coverage, { description: 'What the actors of the pole can cover of it.' })
  coverage(
    @Parent() lot: Lot,
    @Args('withFictitious', { defaultValue: true }) withFictitious: boolean,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Coverage> {
    return this.service.ofLot(lot, asked(withFictitious, info), context);
  }
}

@Resolver(() => NeedCoverage)
export class CoveringOfNeedResolver {
  @ResolveField(() => [Covering], { description: 'Who they are, the surest first.' })
  covering(
    @Parent() { covering }: { readonly covering: readonly CoveringRow[] },
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): readonly CoveringRow[] {
    return covering.slice(0, pageSize(first));
  }
}
