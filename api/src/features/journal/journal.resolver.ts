import { Args, ArgsType, Context, Field, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { requireAdministrator } from '../../platform/access/require-account';
import { DatabaseService } from '../../platform/database/database.service';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { PageArgs } from '../things';
import { JournalConnection, JournalEntry } from './journal.model';
import { listJournal, type JournalRow } from './journal.repository';

@ArgsType()
class JournalArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only what this account did, or had done to it.' })
  account?: string | null;
}

@Resolver(() => JournalEntry)
export class JournalResolver {
  constructor(private readonly database: DatabaseService) {}

  @Query(() => JournalConnection, { description: 'For administrators, the newest first.' })
  @NotKept('the journal')
  async journal(
    @Args() { first, after, account }: JournalArgs,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<JournalEntry>> {
    requireAdministrator(viewer);
    const [found] = await this.database.read(listJournal, {
      before: after ? Number(decodeCursor(after, 1)[0]) : Number.MAX_SAFE_INTEGER,
      limit: pageSize(first) + 1,
      account: account ?? null,
      withTotal: Selection.of(info).has('totalCount'),
    });
    const rows = (found?.rows ?? []).map((row) => ({ node: entryFrom(row), key: [row.number] }));
    return connectionOf(rows, first, found?.total);
  }
}

function entryFrom({ at, by, about, detail, ...row }: JournalRow): JournalEntry {
  return {
    ...row,
    at: new Date(at).toISOString(),
    by: by || null,
    about: about || null,
    detail: detail || null,
  };
}
