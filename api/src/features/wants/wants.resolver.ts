import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Pole } from '../parties';
import { RelationResolver, type ThingRow } from '../things';
import { poleOfTie } from '../ties';
import { Want } from './want.model';

@Resolver(() => Want)
export class WantsResolver {
  constructor(private readonly relations: RelationResolver) {}

  @ResolveField(() => Pole, {
    nullable: true,
    description: 'The pole that keeps it. Null for who may not read the pole.',
  })
  pole(
    @Parent() want: ThingRow,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingRow | null> {
    return this.relations.resolve(poleOfTie, want, context, info);
  }
}
