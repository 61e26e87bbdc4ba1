import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';
import type { Viewer } from '../../platform/access/viewer';
import { CodedError } from '../../platform/errors/coded-error';
import { pageSize } from '../../platform/graphql/connection';
import { problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { cleanText } from '../editing';
import { Duplicates, DuplicatesPayload } from './duplicates.model';
import { DuplicatesService } from './duplicates.service';
import { orNothing } from '../../platform/access/or-nothing';
import { NotKept } from '../../platform/kept-answers/kept.decorator';

/** Codes that tell a person what to mend; others are for the unexpected. */
const mendable: ReadonlySet<ErrorCodeCode> = new Set(['NOT_FOUND', 'FORBIDDEN', 'INVALID_INPUT']);

@Resolver()
export class DuplicatesResolver {
  constructor(private readonly service: DuplicatesService) {}

  @Query(() => Duplicates, {
    nullable: true,
    description: 'Actors of a pole that can be one and the same; for its facilitators, null for others.',
  })
  @NotKept('what was told apart')
  duplicates(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Context() { viewer }: RequestContext,
  ): Promise<Duplicates | null> {
    return orNothing(() => this.service.proposed(pole, pageSize(first), viewer));
  }

  @Mutation(() => DuplicatesPayload, { description: 'Says that two are two: they are proposed no more.' })
  tellApart(
    @Args('a', { type: () => ID }) a: string,
    @Args('b', { type: () => ID }) b: string,
    @Args('why', { type: () => String, nullable: true }) why: string | null,
    @Context() { viewer }: RequestContext,
  ): Promise<DuplicatesPayload> {
    return this.orProblems(async (as: Viewer) => {
      const { value, problems } = cleanText(why ?? '', 'why');
      if (problems.length > 0) return { problems };
      return {
        distinction: await this.service.tellApart(a, b, (value as string) || undefined, as),
        problems: [],
      };
    }, viewer);
  }

  @Mutation(() => DuplicatesPayload, { description: 'Takes back that two are two.' })
  undoTellApart(
    @Args('distinction', { type: () => ID }) distinction: string,
    @Context() { viewer }: RequestContext,
  ): Promise<DuplicatesPayload> {
    return this.orProblems(async (as: Viewer) => {
      await this.service.undo(distinction, as);
      return { distinction, problems: [] };
    }, viewer);
  }

  private async orProblems(
    act: (viewer: Viewer) => Promise<DuplicatesPayload>,
    viewer: Viewer,
  ): Promise<DuplicatesPayload> {
    try {
      return await act(viewer);
    } catch (error) {
      if (!(error instanceof CodedError) || !mendable.has(error.code)) throw error;
      return { problems: problem(error.code, undefined, error.parameters) };
    }
  }
}
