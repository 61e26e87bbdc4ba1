import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { requireManager } from '../../platform/access/require-account';
import { DatabaseService } from '../../platform/database/database.service';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { PageArgs } from '../things';
import { hideLinks } from './hide-links';
import { Mail, MailConnection } from './mail.model';
import { listMails, type MailRow } from './mail.repository';

/** States in which somebody has to pass the links on by hand. */
const toPassOn = new Set(['KEPT', 'FAILED']);

@Resolver(() => Mail)
export class MailResolver {
  constructor(private readonly database: DatabaseService) {}

  @Query(() => MailConnection, {
    description:
      'The outbox, the newest first: all of it for administrators, what one caused for facilitators.',
  })
  async mails(
    @Args() page: PageArgs,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Mail>> {
    const account = requireManager(viewer);
    const [found] = await this.database.read(listMails, {
      everything: account.administrator,
      account: account.id,
      after: page.after ? decodeCursor(page.after, 2) : null,
      limit: pageSize(page.first) + 1,
      withTotal: Selection.of(info).has('totalCount'),
    });
    const rows = (found?.rows ?? []).map((row) => ({ node: mailFrom(row), key: [row.createdAt, row.id] }));
    return connectionOf(rows, page.first, found?.total);
  }
}

function mailFrom({ mailState, createdAt, text, ...mail }: MailRow): Mail {
  return {
    ...mail,
    state: mailState,
    at: new Date(createdAt).toISOString(),
    text: toPassOn.has(mailState) ? text : hideLinks(text),
  };
}
