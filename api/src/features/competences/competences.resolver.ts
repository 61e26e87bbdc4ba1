import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ThingRow } from '../things';
import { Capacity, Competence, CompetenceReference, YearlyTurnover } from './competence.model';

@Resolver(() => Competence)
export class CompetencesResolver {
  @ResolveField(() => [CompetenceReference])
  references(@Parent() competence: ThingRow): CompetenceReference[] {
    return JSON.parse(String(competence['referencesAsJson'] ?? '[]')) as CompetenceReference[];
  }
}

@Resolver(() => Capacity)
export class CapacitiesResolver {
  @ResolveField(() => [YearlyTurnover])
  turnovers(@Parent() capacity: ThingRow): YearlyTurnover[] {
    return JSON.parse(String(capacity['turnoversAsJson'] ?? '[]')) as YearlyTurnover[];
  }
}
