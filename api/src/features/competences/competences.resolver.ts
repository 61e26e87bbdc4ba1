import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { Actor } from '../parties';
import { RelationResolver, wholeOfThing, type ThingRow } from '../things';
import {
  ActorCompetences,
  Capacity,
  Competence,
  CompetenceReference,
  YearlyTurnover,
} from './competence.model';
import { CompetencesService } from './competences.service';

@Resolver(() => Competence)
export class CompetencesResolver {
  constructor(
    private readonly service: CompetencesService,
    private readonly relations: RelationResolver,
  ) {}

  @Query(() => ActorCompetences, {
    nullable: true,
    description: 'What an actor can deliver, by the actor’s address.',
  })
  @Kept()
  competencesOf(
    @Args('actor') actor: string,
    @Context() { viewer }: RequestContext,
  ): Promise<ActorCompetences | null> {
    return this.service.ofActor(actor, viewer);
  }

  @ResolveField(() => [CompetenceReference])
  references(@Parent() competence: ThingRow): CompetenceReference[] {
    return JSON.parse(String(competence['referencesAsJson'] ?? '[]')) as CompetenceReference[];
  }

  @ResolveField(() => Actor, { nullable: true, description: 'Who can; null for who may not see that.' })
  of(
    @Parent() competence: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(wholeOfThing, competence, context, info);
  }
}

@Resolver(() => Capacity)
export class CapacitiesResolver {
  @ResolveField(() => [YearlyTurnover])
  turnovers(@Parent() capacity: ThingRow): YearlyTurnover[] {
    return JSON.parse(String(capacity['turnoversAsJson'] ?? '[]')) as YearlyTurnover[];
  }
}
