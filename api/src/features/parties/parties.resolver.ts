import {
  Args,
  Context,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { RosterEntry, type RosterEntryRow } from '../rosters';
import { FunctionCode, PageArgs, type ThingRow } from '../things';
import { PartiesService } from './parties.service';
import { ActorFilter, ActorSort } from './party.input';
import { Actor, ActorConnection, Body, Party, Person, Place, Pole } from './party.model';
import { Participation, type ParticipationRow } from '../ties';

@ObjectType()
class FunctionSummary {
  @Field(() => FunctionCode)
  code!: string;

  @Field(() => Int)
  actorCount!: number;
}

@Resolver(() => Party)
export class PartiesResolver {
  constructor(private readonly parties: PartiesService) {}

  @Query(() => Party, { nullable: true })
  @Kept()
  party(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.parties.one({ id, slug }, viewer, Selection.of(info));
  }

  @Query(() => Actor, { nullable: true })
  @Kept()
  async actor(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Args('siret', { type: () => String, nullable: true }) siret: string | null,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    const found = await this.parties.one({ id, slug, siret }, viewer, Selection.of(info));
    return found?.kind === 'ACTOR' ? found : null;
  }

  @Query(() => ActorConnection)
  @Kept()
  actors(
    @Args() page: PageArgs,
    @Args('sort', { type: () => ActorSort, defaultValue: ActorSort.NAME_ASC }) sort: ActorSort,
    @Args('filter', { nullable: true, type: () => ActorFilter }) filter: ActorFilter,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ThingRow>> {
    const asked = filter ?? { withFictitious: true };
    return this.parties.actors(asked, sort, page.first, page.after, viewer, Selection.of(info));
  }

  @Query(() => [Pole])
  @Kept()
  poles(@Context() { viewer }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ThingRow[]> {
    return this.parties.all('poles', viewer, Selection.of(info));
  }

  @Query(() => [Place])
  @Kept()
  places(@Context() { viewer }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ThingRow[]> {
    return this.parties.all('places', viewer, Selection.of(info));
  }

  @Query(() => [Body])
  @Kept()
  bodies(@Context() { viewer }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ThingRow[]> {
    return this.parties.all('bodies', viewer, Selection.of(info));
  }

  @Query(() => [Person])
  @Kept()
  people(@Context() { viewer }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ThingRow[]> {
    return this.parties.all('people', viewer, Selection.of(info));
  }

  @Query(() => [FunctionSummary])
  @Kept()
  functions(
    @Args('withFictitious', { defaultValue: true }) withFictitious: boolean,
    @Context() { viewer }: RequestContext,
  ): Promise<{ code: string; actorCount: number }[]> {
    return this.parties.functions(viewer, withFictitious);
  }
}

@Resolver(() => Participation)
export class PartyOfParticipationResolver {
  @ResolveField(() => Party)
  party(@Parent() participation: ParticipationRow): ThingRow {
    return participation.party;
  }
}

@Resolver(() => RosterEntry)
export class PartyOfRosterEntryResolver {
  @ResolveField(() => Party)
  party(@Parent() entry: RosterEntryRow): ThingRow {
    return entry.party;
  }
}
