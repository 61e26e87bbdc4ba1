import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { doNotKeep } from '../../platform/kept-answers/keeping';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import {
  Evidence,
  PageArgs,
  RelationResolver,
  statementEvidence,
  Thing,
  type EvidenceRow,
  type ThingRow,
} from '../things';
import { aboutOfStatement } from './about.relation';
import { authorOfAccount, makerOf } from '../history';
import type { StatementRow } from './statement.columns';
import { ComparisonFilter, StatementFilter } from './statement.input';
import { Comparison, ComparisonConnection, Pin, Statement, StatementConnection } from './statement.model';
import { statementsOfThing } from './statements.relation';
import { StatementsService, type ComparisonRow } from './statements.service';

@Resolver(() => Statement)
export class StatementsResolver {
  constructor(
    private readonly statements: StatementsService,
    private readonly relations: RelationResolver,
  ) {}

  @Query(() => StatementConnection, { name: 'statements' })
  @Kept()
  list(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, type: () => StatementFilter }) filter: StatementFilter,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<StatementRow>> {
    const asked = filter ?? { observationsOnly: false, withFictitious: true };
    return this.statements.list(asked, page.first, page.after, context.viewer, Selection.of(info));
  }

  @Query(() => ComparisonConnection, {
    description:
      'Properties that several statements speak about: disagreements, evolutions, planned against reported.',
  })
  @Kept()
  comparisons(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, type: () => ComparisonFilter }) filter: ComparisonFilter,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ComparisonRow>> {
    return this.statements.comparisons(
      filter ?? { withFictitious: true },
      page.first,
      page.after,
      context.viewer,
      Selection.of(info),
    );
  }

  @ResolveField(() => Thing)
  about(
    @Parent() row: StatementRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow> {
    return this.relations.resolve(aboutOfStatement, row, context, info);
  }

  @ResolveField(() => Pin, {
    nullable: true,
    description: 'That a person prefers it to what it disagrees with; one at most for each period and sense.',
  })
  pinned(@Parent() row: StatementRow, @Context() { viewer }: RequestContext): Pin | null {
    const { pinnedOn, pinnedWhy = '', pinnedBy, pinMaker = null } = row;
    if (pinnedOn === undefined) return null;
    // Who did it is read from the accounts, whose changes raise no version.
    if (pinnedBy !== undefined) doNotKeep();
    const author = pinnedBy === undefined ? 'SEEDS' : authorOfAccount(pinMaker);
    return { on: pinnedOn, why: pinnedWhy, who: makerOf(author, pinMaker, viewer) };
  }

  @ResolveField(() => [Evidence])
  evidence(
    @Parent() row: StatementRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvidenceRow[]> {
    return this.relations.resolve(statementEvidence, row, context, info);
  }
}

@Resolver(() => Comparison)
export class ComparisonsResolver {
  @ResolveField(() => Thing)
  about(@Parent() row: ComparisonRow): ThingRow {
    return row.about;
  }
}

/** What sources say about a thing, on everything that has a page. */
@Resolver(() => Thing)
export class StatementsOfThingResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => StatementConnection, {
    description: 'What sources say about it, one property after the other.',
  })
  statements(
    @Parent() row: ThingRow,
    @Args() _page: PageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<StatementRow>> {
    return this.relations.resolve(statementsOfThing, row, context, info);
  }
}
