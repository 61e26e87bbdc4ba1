import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { EditsService } from './edits.service';
import { EditableRecord, EditInput, EditPayload, Mentioned } from './editing.model';
import { EditingService } from './editing.service';
import { RecordsService } from './records.service';

@Resolver(() => EditableRecord)
export class EditingResolver {
  constructor(
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly edits: EditsService,
  ) {}

  @Query(() => EditableRecord, {
    nullable: true,
    description: 'For who may edit it; null for others.',
  })
  @NotKept('for who is about to edit')
  async record(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: RequestContext,
  ): Promise<EditableRecord | null> {
    if (!viewer.account) return null;
    const [found] = await this.records.find([id], viewer);
    return found && (await this.editing.mayEdit([found], viewer)) ? found : null;
  }

  @Query(() => [Mentioned], { description: 'The territories that a record can refer to, by name.' })
  @NotKept('for who is about to edit')
  recordTerritories(@Context() { viewer }: RequestContext): Promise<Mentioned[]> {
    return this.records.territories(viewer);
  }

  @ResolveField(() => [Mentioned], { description: 'What its keys stand for.' })
  mentioned(@Parent() record: EditableRecord, @Context() { viewer }: RequestContext): Promise<Mentioned[]> {
    return this.records.names(record, viewer);
  }

  @Mutation(() => EditPayload, {
    description: 'Carries out all the edits, or none. Sent twice with one request id, it is done once.',
  })
  edit(
    @Args('request', { type: () => ID, description: 'Of the sender’s own making, such as a UUID.' })
    request: string,
    @Args('edits', { type: () => [EditInput] }) edits: EditInput[],
    @Args('why', { type: () => String, nullable: true }) why: string | null,
    @Args('narrowing', {
      type: () => Boolean,
      nullable: true,
      description:
        'Where something is narrowed, narrow what rests on it as well: the answer OTHERS_REST_ON_IT names it.',
    })
    narrowing: boolean | null,
    @Context() { viewer }: RequestContext,
  ): Promise<EditPayload> {
    return this.edits.edit({ request, edits, why: why ?? undefined, narrowing: narrowing ?? false, viewer });
  }
}
