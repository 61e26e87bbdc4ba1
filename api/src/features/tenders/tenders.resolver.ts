import { Args, Context, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { doNotKeep } from '../../platform/kept-answers/keeping';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { Actor, Pole } from '../parties';
import { Territory, type TerritoryRow } from '../territories';
import { PageArgs, RelationResolver, type ThingRow } from '../things';
import { poleOfTie } from '../ties';
import { lotsOf, momentOf, stateOf } from './tender-rows';
import { TenderFilter, TenderSort, TenderState, type TenderStateCode } from './tender.input';
import { Award, Lot, Tender, TenderConnection } from './tender.model';
import { awardOfTender, buyerOfTender, territoriesOfTender } from './tender.relations';
import { TendersService } from './tenders.service';

@Resolver(() => Tender)
export class TendersResolver {
  constructor(
    private readonly service: TendersService,
    private readonly relations: RelationResolver,
  ) {}

  @Query(() => Tender, { nullable: true })
  @NotKept('the moment')
  tender(
    @Args('slug') slug: string,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.service.bySlug(slug, viewer, Selection.of(info));
  }

  @Query(() => TenderConnection, { description: 'Calls for tenders and awarded contracts.' })
  @NotKept('the moment')
  tenders(
    @Args() page: PageArgs,
    @Args('sort', { type: () => TenderSort, defaultValue: TenderSort.DEADLINE_ASC }) sort: TenderSort,
    @Args('filter', { nullable: true, type: () => TenderFilter }) filter: TenderFilter | null,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ThingRow>> {
    const asked = filter ?? { withFictitious: true };
    return this.service.list(asked, sort, page, viewer, Selection.of(info));
  }

  @ResolveField(() => TenderState, { description: 'Where it stands now.' })
  state(@Parent() tender: ThingRow): TenderStateCode {
    // It is over from one minute to the next.
    doNotKeep();
    return stateOf(tender, momentOf(new Date()));
  }

  @ResolveField(() => [Lot])
  lots(@Parent() tender: ThingRow): Lot[] {
    return lotsOf(tender);
  }

  @ResolveField(() => Int)
  lotCount(@Parent() tender: ThingRow): number {
    return lotsOf(tender).length;
  }

  @ResolveField(() => Award, { nullable: true })
  award(
    @Parent() tender: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Award | null> {
    return this.relations.resolve(awardOfTender, tender, context, info);
  }

  @ResolveField(() => Pole, { nullable: true, description: 'The pole that keeps it.' })
  pole(
    @Parent() tender: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(poleOfTie, tender, context, info);
  }

  @ResolveField(() => Actor, {
    nullable: true,
    description: 'The buyer, where it is an actor of the network.',
  })
  buyer(
    @Parent() tender: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(buyerOfTender, tender, context, info);
  }

  @ResolveField(() => [Territory], { description: 'Where the work is done.' })
  territories(
    @Parent() tender: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TerritoryRow[]> {
    return this.relations.resolve(territoriesOfTender, tender, context, info);
  }
}
