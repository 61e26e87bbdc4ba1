import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DatabaseService } from '../../platform/database/database.service';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { Party, Place, Pole, recognitionsOfPole } from '../parties';
import { Roster, rostersOfThing } from '../rosters';
import { attach, PageArgs, RelationResolver, thingFrom, withEvidence, type ThingRow } from '../things';
import { poleOfTie } from '../ties';
import { Event, EventConnection, Recognition } from './chronicle.model';
import { organisersOfEvent, placeOfEvent } from './chronicle.relations';
import { listEvents } from './chronicle.repository';

@Resolver(() => Event)
export class EventsResolver {
  constructor(
    private readonly database: DatabaseService,
    private readonly relations: RelationResolver,
  ) {}

  @Query(() => EventConnection, { description: 'Events, the earliest first, the undated last.' })
  @Kept()
  async events(
    @Args() page: PageArgs,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ThingRow>> {
    const selection = Selection.of(info);
    const nodes = selection.nodes();
    const [found] = await this.database.read(listEvents, {
      after: page.after ? decodeCursor(page.after, 2) : null,
      limit: pageSize(page.first) + 1,
      withTotal: selection.has('totalCount'),
      withEvidence: nodes.has('evidence'),
      withPlace: nodes.has('place'),
      withOrganisers: nodes.has('organisers'),
      readers: viewer.readers,
    });
    const rows = (found?.rows ?? []).map(([columns, from, evidence, place, organisers]) => {
      const node = withEvidence(thingFrom(columns), evidence);
      if (nodes.has('place')) attach(node, 'place', {}, place && placeOfEvent.map(place, {}, {}));
      if (nodes.has('organisers')) attach(node, 'organisers', {}, organisersOfEvent.map(organisers, {}, {}));
      return { node, key: [from, node.id] };
    });
    return connectionOf(rows, page.first, found?.total);
  }

  @ResolveField(() => Place, { nullable: true })
  place(
    @Parent() event: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(placeOfEvent, event, context, info);
  }

  @ResolveField(() => [Party])
  organisers(
    @Parent() event: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow[]> {
    return this.relations.resolve(organisersOfEvent, event, context, info);
  }

  @ResolveField(() => [Roster])
  rosters(
    @Parent() event: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow[]> {
    return this.relations.resolve(rostersOfThing, event, context, info);
  }
}

@Resolver(() => Recognition)
export class RecognitionsResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => Pole, {
    nullable: true,
    description: 'The pole that it recognises. Null for who may not read the pole.',
  })
  pole(
    @Parent() recognition: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(poleOfTie, recognition, context, info);
  }
}

@Resolver(() => Pole)
export class RecognitionsOfPoleResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => [Recognition])
  recognitions(
    @Parent() pole: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow[]> {
    return this.relations.resolve(recognitionsOfPole, pole, context, info);
  }
}
