import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { requireManager } from '../../platform/access/require-account';
import { DatabaseService } from '../../platform/database/database.service';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { JournalService } from '../journal';
import { PageArgs } from '../things';
import { hideLinks } from './hide-links';
import { Mail, MailConnection, MailPayload } from './mail.model';
import { listMails, type MailRow } from './mail.repository';
import { MailService } from './mail.service';
import { MailWorker } from './mail.worker';

/** States in which somebody has to pass the links on by hand. */
const toPassOn = new Set(['KEPT', 'FAILED']);

@Resolver(() => Mail)
export class MailResolver {
  constructor(
    private readonly database: DatabaseService,
    private readonly service: MailService,
    private readonly worker: MailWorker,
    private readonly journal: JournalService,
  ) {}

  @Mutation(() => MailPayload, { description: 'Tries again to send a mail that failed or was kept.' })
  async sendMailAgain(
    @Args('mail', { type: () => ID }) mail: string,
    @Context() { viewer }: RequestContext,
  ): Promise<MailPayload> {
    const problems = await this.service.queueAgain(mail, viewer);
    if (problems.length === 0) this.worker.nudge();
    return { problems };
  }

  @Query(() => MailConnection, {
    description:
      'The outbox, the newest first: all of it for administrators, what one caused for facilitators.',
  })
  @NotKept('the outbox')
  async mails(
    @Args() page: PageArgs,
    @Context() { viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Mail>> {
    const account = requireManager(viewer);
    if (account.administrator && !page.after)
      await this.journal.noteNow({ act: 'READ_MAILS', by: account.id });
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
