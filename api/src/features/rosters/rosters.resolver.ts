import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { Evidence, RelationResolver, Thing, wholeOfThing, type ThingRow } from '../things';
import { Roster, RosterEntry } from './roster.model';
import { entriesOfRoster, rosterDetail, rosterFrom, type RosterEntryRow } from './roster.relations';
import { listRosters } from './rosters.repository';

@Resolver(() => Roster)
export class RostersResolver {
  constructor(
    private readonly database: DatabaseService,
    private readonly relations: RelationResolver,
  ) {}

  @Query(() => [Roster], {
    description: 'Dated lists, the earliest first; of one thing where `of` is given.',
  })
  @Kept()
  async rosters(
    @Args('of', { type: () => ID, nullable: true }) of: string | null,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow[]> {
    const list = rosterDetail(Selection.of(info));
    const rows = await this.database.read(listRosters, {
      of: of ?? null,
      list,
      readers: viewer.readers,
    });
    return rows.map((row) => rosterFrom(row.roster));
  }

  @ResolveField(() => Thing, {
    nullable: true,
    description: 'Null for who may not see what it is a list of.',
  })
  of(
    @Parent() roster: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(wholeOfThing, roster, context, info);
  }

  @ResolveField(() => [RosterEntry])
  entries(
    @Parent() roster: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RosterEntryRow[]> {
    return this.relations.resolve(entriesOfRoster, roster, context, info);
  }
}

@Resolver(() => RosterEntry)
export class RosterEntriesResolver {
  @ResolveField(() => Roster)
  roster(@Parent() entry: RosterEntryRow): ThingRow {
    return entry.roster;
  }

  @ResolveField(() => [Evidence])
  evidence(@Parent() entry: RosterEntryRow) {
    return entry.evidence;
  }
}
