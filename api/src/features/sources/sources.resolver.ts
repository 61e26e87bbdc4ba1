import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DatabaseService } from '../../platform/database/database.service';
import type { Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import {
  attachRelations,
  Evidence,
  PageArgs,
  relationParameters,
  RelationResolver,
  thingFrom,
  type EvidenceRow,
  type ThingRow,
} from '../things';
import { Source, SourceFactConnection } from './source.model';
import { factsOfSource, type SourceFactRow } from './source.relations';
import { allSources, source, sourceRelations as relations } from './sources.repository';

@Resolver(() => Source)
export class SourcesResolver {
  constructor(
    private readonly database: DatabaseService,
    private readonly relations: RelationResolver,
  ) {}

  @Query(() => [Source], { description: 'Documents, the earliest first.' })
  @Kept()
  async sources(
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow[]> {
    const selection = Selection.of(info);
    const rows = await this.database.read(allSources, relationParameters(relations, selection, viewer));
    return rows.map((row) => attachRelations(thingFrom(row.thing), relations, selection, row));
  }

  @Query(() => Source, { nullable: true })
  @Kept()
  async source(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return source.read(this.database, { id, slug }, viewer, Selection.of(info));
  }

  @ResolveField(() => SourceFactConnection, { description: 'Everything it says, in the order of its lines.' })
  facts(
    @Parent() source: ThingRow,
    @Args() _page: PageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SourceFactRow>> {
    return this.relations.resolve(factsOfSource, source, context, info);
  }
}

/** The source of a quote, wherever evidence stands. */
@Resolver(() => Evidence)
export class SourceOfEvidenceResolver {
  @ResolveField(() => Source)
  source(@Parent() evidence: EvidenceRow): ThingRow {
    return evidence.source;
  }
}
