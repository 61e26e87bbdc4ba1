import { Args, Context, Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { listedInOfParty, Roster, RosterEntry, rostersOfThing, type RosterEntryRow } from '../rosters';
import { Territory, territoryOfThing, type TerritoryRow } from '../territories';
import { PageArgs, RelationResolver, wholeOfThing, type ThingRow } from '../things';
import { poleOfTie, Tie, TieConnection, TieFilter, tiesOfParty } from '../ties';
import { Actor, Body, Identifier, Party, Place, Pole } from './party.model';
import { identifiersOfThing, partsOfPlace, wholeOfPlace, type IdentifierRow } from './party.relations';
import { tieCountOfParty } from './tie-count.relation';

@Resolver(() => Party)
export class PartyFieldsResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => TieConnection, { description: 'Its ties, the latest first.' })
  ties(
    @Parent() party: ThingRow,
    @Args() _page: PageArgs,
    @Args('filter', { nullable: true, type: () => TieFilter }) _filter: TieFilter,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ThingRow>> {
    return this.relations.resolve(tiesOfParty, party, context, info);
  }

  @ResolveField(() => Int, { description: 'How many ties it has.' })
  tieCount(
    @Parent() party: ThingRow,
    @Args('withFictitious', { defaultValue: true }) _withFictitious: boolean,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<number> {
    return this.relations.resolve(tieCountOfParty, party, context, info);
  }

  @ResolveField(() => [RosterEntry], { description: 'Where dated lists name it.' })
  listedIn(
    @Parent() party: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RosterEntryRow[]> {
    return this.relations.resolve(listedInOfParty, party, context, info);
  }
}

@Resolver(() => Actor)
export class ActorFieldsResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => Territory, { nullable: true })
  territory(
    @Parent() actor: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TerritoryRow | null> {
    return this.relations.resolve(territoryOfThing, actor, context, info);
  }

  @ResolveField(() => [Identifier])
  identifiers(
    @Parent() actor: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IdentifierRow[]> {
    return this.relations.resolve(identifiersOfThing, actor, context, info);
  }
}

@Resolver(() => Pole)
export class PoleFieldsResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => Territory, { nullable: true })
  territory(
    @Parent() pole: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TerritoryRow | null> {
    return this.relations.resolve(territoryOfThing, pole, context, info);
  }
}

@Resolver(() => Place)
export class PlaceFieldsResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => Place, { nullable: true })
  within(
    @Parent() place: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(wholeOfPlace, place, context, info);
  }

  @ResolveField(() => [Place])
  parts(
    @Parent() place: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow[]> {
    return this.relations.resolve(partsOfPlace, place, context, info);
  }

  @ResolveField(() => [Roster])
  rosters(
    @Parent() place: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow[]> {
    return this.relations.resolve(rostersOfThing, place, context, info);
  }
}

@Resolver(() => Body)
export class BodyFieldsResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => Party, { nullable: true, description: 'Null for who may not see whose body it is.' })
  of(
    @Parent() body: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(wholeOfThing, body, context, info);
  }
}

@Resolver(() => Tie)
export class PoleOfTieResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => Pole, {
    nullable: true,
    description: 'The pole that keeps it. Null for who may read the tie but not the pole.',
  })
  pole(
    @Parent() tie: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(poleOfTie, tie, context, info);
  }
}
