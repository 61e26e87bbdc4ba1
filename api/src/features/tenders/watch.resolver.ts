import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { PageArgs } from '../things';
import { WatchedCall, WatchedCallConnection, WatchModel } from './watch.model';
import { WatchService, type Watch } from './watch.service';
import type { WatchedCallRow } from './watched-calls';

@Resolver(() => WatchModel)
export class WatchResolver {
  constructor(private readonly service: WatchService) {}

  @Query(() => WatchModel, {
    nullable: true,
    description: 'For who acts for an actor or facilitates a pole; null for others.',
  })
  @NotKept('the moment')
  async watch(
    @Args('of', {
      type: () => ID,
      nullable: true,
      description:
        'One of the actors that one acts for, or a pole that one facilitates; by default all the former.',
    })
    of: string | null,
    @Args('withFictitious', { defaultValue: true }) withFictitious: boolean,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Watch | null> {
    const found = await this.service.watch(of ?? null, withFictitious, viewer, Selection.of(info));
    return found ?? null;
  }
}

@Resolver(() => WatchModel)
export class WatchedCallsResolver {
  @ResolveField(() => WatchedCallConnection, { description: 'The most relevant first.' })
  calls(
    @Parent() watch: { readonly calls: readonly WatchedCallRow[] },
    @Args() page: PageArgs,
  ): Connection<WatchedCall> {
    const first = pageSize(page.first);
    const rows = watch.calls.map((node) => ({ node, key: [node.relevance, node.tender.id] }));
    const after = page.after ? decodeCursor(page.after, 2) : null;
    const at = after ? rows.findIndex(({ key }) => key[1] === after[1]) : -1;
    // Of a call that is no longer there the list goes on where its relevance was.
    const begin = after && at < 0 ? rows.findIndex(({ key }) => Number(key[0]) < Number(after[0])) : at + 1;
    const rest = begin < 0 ? [] : rows.slice(begin, begin + first + 1);
    return connectionOf(rest, first, rows.length);
  }
}
