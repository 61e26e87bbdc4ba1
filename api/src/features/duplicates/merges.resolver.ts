import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';
import type { Viewer } from '../../platform/access/viewer';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { CodedError } from '../../platform/errors/coded-error';
import { pageSize } from '../../platform/graphql/connection';
import { problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import { cleanText, RecordsService, type CurrentRecord } from '../editing';
import {
  DuplicatesPayload,
  FieldChoice,
  Merge,
  MergeInput,
  MergePreview,
  RecordChoice,
  SplitPreview,
} from './duplicates.model';
import { DuplicatesService } from './duplicates.service';
import type { FieldChoices } from './merge-actors';
import { MergesService } from './merges.service';
import { orNothing } from '../../platform/access/or-nothing';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { nameOfRecord, touchedRecord } from './touched-record';

/** Codes that tell a person what to mend; others are for the unexpected. */
const mendable: ReadonlySet<ErrorCodeCode> = new Set([
  'NOT_FOUND',
  'FORBIDDEN',
  'INVALID_INPUT',
  'INVENTED_AND_REAL',
  'CHANGED_MEANWHILE',
  'VERSION_CONFLICT',
  'ALREADY_EXISTS',
  'STILL_USED',
  'WIDER_THAN_ITS_PARTS',
  'SAYS_WHO_MISSING',
]);

interface Sent {
  readonly request: string;
  readonly why?: string;
  readonly viewer: Viewer;
}

@Resolver()
export class MergesResolver {
  constructor(
    private readonly service: MergesService,
    private readonly duplicates: DuplicatesService,
    private readonly records: RecordsService,
  ) {}

  @Query(() => MergePreview, {
    nullable: true,
    description: 'What merging two actors would do; for who may change both, null for others.',
  })
  @NotKept('for who is about to edit')
  mergePreview(
    @Args('kept', { type: () => ID }) kept: string,
    @Args('absorbed', { type: () => ID }) absorbed: string,
    @Args('choices', { type: () => [FieldChoice], nullable: true }) choices: FieldChoice[] | null,
    @Context() { viewer }: RequestContext,
  ): Promise<MergePreview | null> {
    return orNothing(async () => {
      const asked = { kept, absorbed, choices: choicesOf(choices), viewer };
      const { plan, seen, record, ...sides } = await this.service.preview(asked);
      const actors = await this.duplicates.actors([kept, absorbed], viewer);
      const side = (one: CurrentRecord) => {
        const shown = actors.get(one.id);
        if (!shown) throw new CodedError('NOT_FOUND');
        return { shown, record: one.record, version: one.version };
      };
      const touched = (keys: readonly string[]) =>
        keys.flatMap((key) => {
          const found = seen.get(key);
          return found ? [touchedRecord(found)] : [];
        });
      return {
        kept: side(sides.kept),
        absorbed: side(sides.absorbed),
        record,
        names: await this.names([sides.kept, sides.absorbed]),
        moved: touched(plan.moved),
        between: touched(plan.between),
        united: touched(plan.united),
        twins: plan.twins.flatMap((twin) => {
          const [moved, other] = [touched([twin.moved])[0], touched([twin.kept])[0]];
          return moved && other ? [{ moved, kept: other }] : [];
        }),
        figuresOfBoth: touched(plan.figuresOfBoth),
      };
    });
  }

  @Query(() => [Merge], { description: 'What was merged into an actor, the latest first.' })
  @NotKept('the names of accounts')
  mergesInto(
    @Args('actor', { type: () => ID }) actor: string,
    @Context() { viewer }: RequestContext,
  ): Promise<Merge[]> {
    return viewer.account ? this.service.mergesInto(actor, viewer) : Promise.resolve([]);
  }

  @Query(() => [Merge], {
    nullable: true,
    description: 'What was merged in a pole, the latest first; for its facilitators, null for others.',
  })
  @NotKept('the names of accounts')
  merges(
    @Args('pole', { type: () => ID }) pole: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Context() { viewer }: RequestContext,
  ): Promise<Merge[] | null> {
    return orNothing(() => this.service.mergesOfPole(pole, pageSize(first), viewer));
  }

  @Query(() => SplitPreview, {
    nullable: true,
    description: 'What was edited since a merge; for who may split it, null for others.',
  })
  @NotKept('for who is about to edit')
  splitPreview(
    @Args('absorbed', { type: () => ID }) absorbed: string,
    @Context() { viewer }: RequestContext,
  ): Promise<SplitPreview | null> {
    return orNothing(async () => {
      const { edited, state, absorbedName } = await this.service.sinceMerge(absorbed, viewer);
      return {
        absorbedName,
        state,
        edited: edited.map(({ key, kind, now, before, after }) =>
          touchedRecord({ key, kind, record: now?.record ?? after ?? before ?? { key } }),
        ),
      };
    });
  }

  @Mutation(() => DuplicatesPayload, {
    description: 'Makes one of two. Sent twice with one request id, it is done once.',
  })
  mergeActors(
    @Args('request', { type: () => ID, description: 'Of the sender’s own making, such as a UUID.' })
    request: string,
    @Args('merge') { choices, ...merge }: MergeInput,
    @Args('why', { type: () => String, nullable: true }) why: string | null,
    @Context() { viewer }: RequestContext,
  ): Promise<DuplicatesPayload> {
    return this.carryOut(request, why, viewer, (sent) =>
      this.service.merge({ ...merge, ...sent, choices: choicesOf(choices) }),
    );
  }

  @Mutation(() => DuplicatesPayload, {
    description: 'Makes two of one again. Sent twice with one request id, it is done once.',
  })
  splitActors(
    @Args('request', { type: () => ID }) request: string,
    @Args('absorbed', { type: () => ID }) absorbed: string,
    @Args('state', { description: 'What the preview said: refused where more was edited since.' })
    state: string,
    @Args('choices', { type: () => [RecordChoice], nullable: true }) choices: RecordChoice[] | null,
    @Args('why', { type: () => String, nullable: true }) why: string | null,
    @Context() { viewer }: RequestContext,
  ): Promise<DuplicatesPayload> {
    const chosen = new Map((choices ?? []).map((one) => [one.key, one.choice]));
    return this.carryOut(request, why, viewer, (sent) =>
      this.service.split({ ...sent, absorbed, state, choices: chosen }),
    );
  }

  private async carryOut(
    request: string,
    why: string | null,
    viewer: Viewer,
    act: (sent: Sent) => Promise<string>,
  ): Promise<DuplicatesPayload> {
    if (!isRequestId(request)) return { problems: noRequestId() };
    const { value, problems } = cleanText(why ?? '', 'why');
    if (problems.length > 0) return { problems };
    try {
      const id = await act({ request, viewer, ...(value ? { why: value as string } : {}) });
      const actors = await this.duplicates.actors([id], viewer);
      return { actor: actors.get(id)?.actor ?? null, problems: [] };
    } catch (error) {
      if (!(error instanceof CodedError) || !mendable.has(error.code)) throw error;
      return { problems: problem(error.code, undefined, error.parameters) };
    }
  }

  /** Names of the territories and sources that the two mention. */
  private async names(both: readonly CurrentRecord[]): Promise<Record<string, string>> {
    const keys = [...new Set(both.flatMap((one) => this.records.mentions(one)))];
    const found = await this.records.ofKeys(keys);
    const territories = await this.service.namesOfTerritories(keys);
    return {
      ...Object.fromEntries([...found].map(([key, one]) => [key, nameOfRecord(one.record)])),
      ...territories,
    };
  }
}

function choicesOf(choices: readonly FieldChoice[] | null | undefined): FieldChoices {
  return Object.fromEntries((choices ?? []).map(({ field, side }) => [field, side]));
}
