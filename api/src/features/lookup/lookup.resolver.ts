import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { StatementsService, type StatementRow } from '../statements';
import { TerritoriesService, type TerritoryRow } from '../territories';
import { Node, Thing, type ThingRow } from '../things';
import { thing } from './lookup.repository';

/** The two doors by which anything is found, whatever it is. */
@Resolver()
export class LookupResolver {
  constructor(
    private readonly database: DatabaseService,
    private readonly statements: StatementsService,
    private readonly territories: TerritoriesService,
  ) {}

  @Query(() => Node, { nullable: true })
  @Kept()
  async node(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | StatementRow | TerritoryRow | null> {
    if (!id) return null;
    return (
      (await thing.read(this.database, { id }, viewer, Selection.of(info))) ??
      (await this.statements.byId(id, viewer)) ??
      (await this.territories.byId(id, viewer))
    );
  }

  @Query(() => Thing, { nullable: true })
  @Kept()
  thing(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return thing.read(this.database, { id, slug }, viewer, Selection.of(info));
  }
}
