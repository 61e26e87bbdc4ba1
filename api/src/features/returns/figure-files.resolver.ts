import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { FigureFileArgs, FigureFilePlan, ImportFiguresArgs } from './figure-file.model';
import { FigureFilesService } from './figure-files.service';

/** Figures in a spreadsheet, for who facilitates the pole. */
@Resolver()
export class FigureFilesResolver {
  constructor(private readonly service: FigureFilesService) {}

  @Mutation(() => FigureFilePlan, {
    description:
      'What importing a file of figures would do, cell by cell. Writes nothing; a mutation because a file is no part of an address.',
  })
  previewFigures(
    @Args() asked: FigureFileArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<FigureFilePlan> {
    return this.service.preview(asked, viewer);
  }

  @Mutation(() => FigureFilePlan, {
    description: 'Keeps the new and changed figures of a file; the same file once more changes nothing.',
  })
  importFigures(
    @Args() { request, ...asked }: ImportFiguresArgs,
    @Context() { viewer }: RequestContext,
  ): Promise<FigureFilePlan> {
    return this.service.carryOut(request, asked, viewer);
  }
}
