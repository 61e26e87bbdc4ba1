import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { StatementsService, type StatementRow } from '../statements';
import { TerritoriesService, type TerritoryRow } from '../territories';
import { attachRelations, Node, relationParameters, Thing, thingFrom, type ThingRow } from '../things';
import { thingById, thingBySlug, thingRelations } from './lookup.repository';

const relations = thingRelations;

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
      (await this.find({ id }, viewer, Selection.of(info))) ??
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
    if (!id && !slug) throw new CodedError('INVALID_INPUT', { detail: 'id | slug' });
    return this.find({ id, slug }, viewer, Selection.of(info));
  }

  private async find(
    by: { id?: string | null; slug?: string | null },
    viewer: Viewer,
    selection: Selection,
  ): Promise<ThingRow | null> {
    const parameters = { ...relationParameters(relations, selection, viewer), ...by };
    const [found] = await this.database.read(by.id ? thingById : thingBySlug, parameters);
    return found ? attachRelations(thingFrom(found.thing), relations, selection, found) : null;
  }
}
