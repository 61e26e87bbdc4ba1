import { Injectable } from '@nestjs/common';
import { termOf, wantSorts } from '@maillage/graph-schema/vocabulary';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import type { Command, PutCommand } from '../../platform/changes/node-image';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { DeclaringService } from '../answers';
import { EditingService, RecordsService, type CurrentRecord } from '../editing';
import { matchesAmong, type WantMatchRow, type WantRow } from './board-row';
import type { TakeUpPayload } from './board.model';
import { BoardService } from './board.service';
import type { TakeUpArgs } from './want.input';

/** Times that a match is read again where its other side is changed, or takes it up, at the same moment. */
const TRIES = 5;

/** A match becomes a cooperation: declared by the one side, the other asked; and what was wanted says so. */
@Injectable()
export class TakingUpService {
  constructor(
    private readonly board: BoardService,
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly declaring: DeclaringService,
  ) {}

  /**
   * Takes a match up for an actor that the viewer acts for. Where the other side has done so with this actor before,
   * or at the same moment, no second tie is made: this side joins that one. All in one request, so that one undo takes
   * all of it back.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not act for whose it is.
   */
  async takeUp(asked: TakeUpArgs, viewer: Viewer): Promise<TakeUpPayload> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.takeUpAsRead(asked, viewer);
      } catch (error) {
        if (!(error instanceof CodedError) || error.code !== 'CHANGED_MEANWHILE') throw error;
        if (tries === TRIES) return refused(problem('CHANGED_MEANWHILE', 'want'));
      }
    }
  }

  /** @throws CHANGED_MEANWHILE where one of the two is no longer as the match was made of it. */
  private async takeUpAsRead(asked: TakeUpArgs, viewer: Viewer): Promise<TakeUpPayload> {
    const account = requireAccount(viewer);
    if (!isRequestId(asked.request)) return refused(noRequestId());
    const board = await this.board.read(
      { named: asked.want, withFictitious: true, states: ['OPEN', 'TAKEN'] },
      viewer,
    );
    const own = board.named;
    if (!own) return refused(problem('NOT_FOUND', 'want'));
    if (!account.actsFor.includes(own.of.id)) throw new CodedError('FORBIDDEN');
    const [record] = await this.records.find([own.want.id], viewer);
    if (!record) return refused(problem('NOT_FOUND', 'want'));
    assertAsRead(own, record);
    const kinds = termOf(wantSorts, own.matchable.sort).becomes as readonly string[];
    const kind = asked.kind ?? (kinds[0] as string);
    if (!kinds.includes(kind)) return refused(problem('INVALID_INPUT', 'kind', { detail: kind }));
    const match = matchesAmong(own, board).find(
      ({ other }) => other.want.id === asked.match || other.want.slug === asked.match,
    );
    // What was sent before and is done already no longer matches: it is told again.
    if (!match) return this.doneBefore(asked.request, own, viewer);
    const { want, tie } = match.other;
    return tie && want['state'] === 'TAKEN'
      ? this.join(tie, record, asked.request, viewer)
      : this.declare(own, match, record, { ...asked, kind }, viewer);
  }

  private async declare(
    own: WantRow,
    { other }: WantMatchRow,
    record: CurrentRecord,
    { request, kind }: TakeUpArgs & { kind: string },
    viewer: Viewer,
  ): Promise<TakeUpPayload> {
    const restsOn = await this.versionOf(other);
    const need = own.matchable.side === 'NEED' ? own : other;
    const role = own === need ? 'CLIENT' : 'PROVIDER';
    const declared = await this.declaring.declare(
      {
        request,
        actor: own.of.id,
        with: [other.of.id],
        kind,
        // A tie is seen by whoever sees both: it has no words of what fewer may read.
        ...(isPublic(need) ? { name: need.want.name } : {}),
        since: new Date().toISOString().slice(0, 10),
        ...(kind === 'COMMERCIAL_RELATION' ? { role } : {}),
      },
      viewer,
      (tie) => [taken(record, tie)],
      restsOn,
    );
    const { tie, slug, asked, problems } = declared;
    return { tie, slug, asked, problems, change: declared.change };
  }

  /**
   * The version of the other side's record, by its key: while it stands, that side has not taken this up.
   *
   * @throws CHANGED_MEANWHILE where it has done so by now.
   */
  private async versionOf(other: WantRow): Promise<ReadonlyMap<string, string>> {
    const key = other.want.slug;
    const record = (await this.records.ofKeys([key])).get(key);
    assertAsRead(other, record);
    return new Map([[key, record.version]]);
  }

  /** The tie is there, and asks this side in its own way: only what was wanted is to say so. */
  private async join(
    tie: { readonly id: string; readonly slug: string },
    record: CurrentRecord,
    request: string,
    viewer: Viewer,
  ): Promise<TakeUpPayload> {
    const commands = [taken(record, tie.slug)];
    const [done] = (await this.editing.carryOut({ request, commands, viewer })).done;
    // Nothing done: somebody has changed what was wanted since it was read.
    if (!done) return refused(problem('CHANGED_MEANWHILE', 'want'));
    return { tie: tie.id, slug: tie.slug, asked: 0, problems: [], change: done.change };
  }

  private async doneBefore(request: string, { tie }: WantRow, viewer: Viewer): Promise<TakeUpPayload> {
    const [done] = await this.editing.doneEarlier(requireAccount(viewer), request);
    if (!done || !tie) return refused(problem('NOT_FOUND', 'match'));
    return { tie: tie.id, slug: tie.slug, asked: 0, problems: [], change: done.change };
  }
}

/** What was wanted, as it is once it has become a tie. */
function taken({ kind, record, version }: CurrentRecord, tie: string): Command {
  return {
    kind,
    record: { ...record, state: 'TAKEN', tie },
    expected: version,
  } as unknown as PutCommand;
}

/** @throws CHANGED_MEANWHILE where its record, which is read later, has another state. */
function assertAsRead({ want }: WantRow, now: CurrentRecord | undefined): asserts now {
  if (now?.record['state'] !== want['state']) throw new CodedError('CHANGED_MEANWHILE', { key: want.slug });
}

function isPublic({ want }: WantRow): boolean {
  return (want['readers'] as readonly string[]).includes('public');
}

function refused(problems: Problem[]): TakeUpPayload {
  return { tie: null, slug: null, asked: 0, change: null, problems };
}
