import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { NoticeImportService } from './import.service';
import { ChosenNotice, NoticeFileInput, NoticeImport, NoticePole, NoticePreview } from './notice.model';
import { NoticesService } from './notices.service';

@Resolver()
export class NoticesResolver {
  constructor(
    private readonly notices: NoticesService,
    private readonly importing: NoticeImportService,
  ) {}

  @Mutation(() => NoticePreview, {
    description:
      'What importing a file of calls for tenders would do, notice by notice. Writes nothing; a mutation because a file is no part of an address.',
  })
  async previewNotices(
    @Args('file') file: NoticeFileInput,
    @Context() { viewer }: RequestContext,
  ): Promise<NoticePreview> {
    const { reading, notices, sheet, problems } = await this.notices.plan(file, viewer);
    return {
      kind: reading.kind ?? null,
      rows: notices.map((one) => one.row),
      faults: reading.problems,
      sheet: sheet ?? null,
      problems,
    };
  }

  @Mutation(() => NoticeImport, {
    description:
      'Imports the chosen notices of a file. Sent twice with one request id, it is done once; where it was cut off, sending it again goes on.',
  })
  importNotices(
    @Args('request', { type: () => ID, description: 'Of the sender’s own making, such as a UUID.' })
    request: string,
    @Args('file') file: NoticeFileInput,
    @Args('rows', { type: () => [ChosenNotice] }) rows: ChosenNotice[],
    @Context() { viewer }: RequestContext,
  ): Promise<NoticeImport> {
    return this.importing.carryOut(request, file, rows, viewer);
  }

  @Query(() => [NoticePole], {
    description: 'The poles to which one may bring calls for tenders; none for a visitor.',
  })
  @NotKept('for who is about to edit')
  noticePoles(@Context() { viewer }: RequestContext): Promise<NoticePole[]> {
    return this.notices.poles(viewer);
  }

  @Query(() => Int, { description: 'How many calls one’s import with that request id has put so far.' })
  @NotKept('an import under way')
  noticesImported(
    @Args('request', { type: () => ID }) request: string,
    @Context() { viewer }: RequestContext,
  ): Promise<number> {
    return this.notices.progress(request, viewer);
  }
}
