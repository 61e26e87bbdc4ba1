import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { Evidence, PageArgs, RelationResolver, type EvidenceRow, type ThingRow } from '../things';
import type { AnswerRow, ParticipationRow } from './tie.columns';
import { TieFilter, TieSort } from './tie.input';
import { Answer, Participation, Tie, TieConnection } from './tie.model';
import { participationsOfTie } from './tie.relations';
import { TiesService } from './ties.service';

@Resolver(() => Tie)
export class TiesResolver {
  constructor(
    private readonly ties: TiesService,
    private readonly relations: RelationResolver,
  ) {}

  @Query(() => Tie, { nullable: true })
  @Kept()
  tie(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.ties.one({ id, slug }, context.viewer, Selection.of(info));
  }

  @Query(() => TieConnection, { name: 'ties' })
  @Kept()
  list(
    @Args() page: PageArgs,
    @Args('sort', { type: () => TieSort, defaultValue: TieSort.NAME_ASC }) sort: TieSort,
    @Args('filter', { nullable: true, type: () => TieFilter }) filter: TieFilter,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ThingRow>> {
    const asked = filter ?? { withFictitious: true };
    return this.ties.list(asked, sort, page.first, page.after, context.viewer, Selection.of(info));
  }

  @ResolveField(() => [Participation])
  participations(
    @Parent() tie: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ParticipationRow[]> {
    return this.relations.resolve(participationsOfTie, tie, context, info);
  }
}

@Resolver(() => Participation)
export class ParticipationsResolver {
  @ResolveField(() => [Answer])
  answers(@Parent() participation: ParticipationRow): AnswerRow[] {
    return (participation['answers'] as AnswerRow[] | undefined) ?? [];
  }
}

@Resolver(() => Answer)
export class AnswersResolver {
  @ResolveField(() => [Evidence])
  evidence(@Parent() answer: AnswerRow): EvidenceRow[] {
    return answer.evidence;
  }
}
