import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { ChosenRow, SheetFileInput, SheetImport, SheetPreview } from './sheet.model';
import { SheetImportService } from './sheet-import.service';
import { SheetPlanService } from './sheet-plan.service';

@Resolver()
export class SheetsResolver {
  constructor(
    private readonly plans: SheetPlanService,
    private readonly importing: SheetImportService,
  ) {}

  @Mutation(() => SheetPreview, {
    description:
      'What importing a spreadsheet of a pole would do, row by row. Writes nothing; a mutation because a file is no part of an address.',
  })
  previewSheets(
    @Args('file') file: SheetFileInput,
    @Context() { viewer }: RequestContext,
  ): Promise<SheetPreview> {
    return this.plans.preview(file, viewer);
  }

  @Mutation(() => SheetImport, {
    description:
      'Imports the chosen rows of a spreadsheet. Sent twice with one request id, it is done once; where it was cut off, sending it again goes on.',
  })
  importSheets(
    @Args('request', { type: () => ID, description: 'Of the sender’s own making, such as a UUID.' })
    request: string,
    @Args('file') file: SheetFileInput,
    @Args('rows', { type: () => [ChosenRow] }) rows: ChosenRow[],
    @Context() { viewer }: RequestContext,
  ): Promise<SheetImport> {
    return this.importing.carryOut(request, file, rows, viewer);
  }

  @Query(() => Int, {
    description: 'How many rows one’s import with that request id has gone through so far.',
  })
  @NotKept('an import under way')
  sheetRowsImported(
    @Args('request', { type: () => ID }) request: string,
    @Context() { viewer }: RequestContext,
  ): Promise<number> {
    return this.importing.progress(request, viewer);
  }
}
