import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { thingFrom, type ThingRow } from '../things';
import { Award, Lot, Tender } from './tender.model';
import { tenderBySlug } from './tenders.repository';

@Resolver(() => Tender)
export class TendersResolver {
  constructor(private readonly database: DatabaseService) {}

  @Query(() => Tender, { nullable: true })
  async tender(@Args('slug') slug: string, @Context() { viewer }: RequestContext): Promise<ThingRow | null> {
    const [row] = await this.database.read(tenderBySlug, { slug, readers: viewer.readers });
    return row ? thingFrom(row.thing) : null;
  }

  @ResolveField(() => [Lot])
  lots(@Parent() tender: ThingRow): Lot[] {
    return JSON.parse(String(tender['lotsAsJson'])) as Lot[];
  }

  @ResolveField(() => Award, { nullable: true })
  award(@Parent() tender: ThingRow): Award | null {
    const award = tender['awardAsJson'];
    return award ? (JSON.parse(String(award)) as Award) : null;
  }
}
