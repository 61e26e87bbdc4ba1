import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Evidence } from './evidence.model';
import { thingEvidence, type EvidenceRow } from './evidence.relation';
import { RelationResolver } from './relation-resolver';
import type { ThingRow } from './thing-columns';
import { Thing } from './thing.model';

@Resolver(() => Thing)
export class ThingsResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => [Evidence], { description: 'The passages that say so.' })
  evidence(
    @Parent() thing: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvidenceRow[]> {
    return this.relations.resolve(thingEvidence, thing, context, info);
  }
}
