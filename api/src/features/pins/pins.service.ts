import { Injectable } from '@nestjs/common';
import { properties } from '@maillage/graph-schema/vocabulary';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import type { PutCommand } from '../../platform/changes/node-image';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { cleanText, EditingService, RecordsService, withPin, type CurrentRecord } from '../editing';
import { StatementsService } from '../statements';
import type { PinPayload } from './pin.model';

/** Statements that one may be pinned instead of: those of as many readers. */
const MOST_REPLACED = 20;

/** As long as a reason may be, as the format of records has it. */
const LONGEST_WHY = 300;

/** Things that are asked about at once: a page of comparisons. */
const MOST_THINGS = 100;

interface Asked {
  readonly request: string;
  /** Id of the statement. */
  readonly statement: string;
  readonly why: string;
  readonly viewer: Viewer;
}

/** A choice of a person among statements that disagree, as an edit of theirs. */
@Injectable()
export class PinsService {
  constructor(
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly statements: StatementsService,
  ) {}

  /**
   * Pins a statement in the place of those that were seen pinned for the same. Whoever pins another meanwhile comes first: the
   * second is told so, and chooses again.
   *
   * @throws SIGN_IN_REQUIRED; NOT_FOUND for what the viewer may not see; FORBIDDEN for who may not edit what the
   *   statement is about.
   */
  async pin(asked: Asked & { instead: readonly string[] }): Promise<PinPayload> {
    const { value, problems } = cleanText(asked.why, 'why');
    const why = String(value);
    const wrong = [...problems, ...whyProblems(why), ...tooMany(asked.instead)];
    if (wrong.length > 0) return this.refused(asked, wrong);
    return this.once(asked, why, async () => {
      const others = [...new Set(asked.instead)].filter((id) => id !== asked.statement);
      const [chosen, ...replaced] = await this.found([asked.statement, ...others], asked.viewer);
      if (!chosen) throw new CodedError('NOT_FOUND');
      const property = properties.find((one) => one.code === chosen.record['property']);
      if (property?.multiple) return problem('INVALID_INPUT', 'statement', { detail: property.code });
      if (chosen.record['pinned'] !== undefined && !asked.instead.includes(chosen.id))
        return problem('ALREADY_PINNED', 'statement', { key: chosen.key, said: saidBy(chosen) });
      const pinned = { why, on: new Date().toISOString() };
      return [
        put(withPin(chosen.record, pinned), chosen),
        ...replaced.map((one) => put(withPin(one.record, undefined), one)),
      ];
    });
  }

  /** Takes a pin back. What is not pinned stays as it is. */
  async unpin(asked: Asked): Promise<PinPayload> {
    const { value, problems } = cleanText(asked.why, 'why');
    if (problems.length > 0) return this.refused(asked, problems);
    return this.once(asked, String(value), async () => {
      const [chosen] = await this.found([asked.statement], asked.viewer);
      return chosen ? [put(withPin(chosen.record, undefined), chosen)] : [];
    });
  }

  /** Of these things, those that the viewer may see and edit. */
  async mayPinAbout(things: readonly string[], viewer: Viewer): Promise<string[]> {
    if (things.length > MOST_THINGS) throw new CodedError('PAGE_TOO_LARGE', { max: MOST_THINGS });
    const { account } = viewer;
    if (!account || account.facilitates.length + account.actsFor.length === 0) return [];
    const found = await this.records.find([...new Set(things)], viewer);
    const may = await this.editing.mayEach(
      found.map(({ kind, record }) => put(record, { kind })),
      viewer,
    );
    return found.filter((_, index) => may[index]).map((one) => one.id);
  }

  /** Carries out what is planned, unless the request has been carried out before. */
  private async once(
    asked: Asked,
    why: string,
    plan: () => Promise<PutCommand[] | Problem[]>,
  ): Promise<PinPayload> {
    const { request, viewer } = asked;
    const account = requireAccount(viewer);
    if (!isRequestId(request)) return this.refused(asked, noRequestId());
    const [earlier] = await this.editing.doneEarlier(account, request);
    if (earlier) return this.payload(asked, earlier.change, []);
    const planned = await plan();
    if (isRefusal(planned)) return this.refused(asked, planned);
    try {
      const { done, conflicts } = await this.editing.carryOut({
        request,
        why: why || undefined,
        commands: planned,
        viewer,
      });
      const [first] = conflicts;
      if (first)
        return await this.refused(asked, problem('CHANGED_MEANWHILE', 'statement', { key: first.key }));
      return await this.payload(asked, done[0]?.change ?? null, []);
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'ALREADY_PINNED') throw error;
      return this.refused(asked, problem(error.code, 'statement', error.parameters));
    }
  }

  private refused(asked: Asked, problems: Problem[]): Promise<PinPayload> {
    return this.payload(asked, null, problems);
  }

  private async payload(
    { statement, viewer }: Asked,
    change: string | null,
    problems: Problem[],
  ): Promise<PinPayload> {
    requireAccount(viewer);
    return { comparison: (await this.statements.comparisonOf(statement, viewer)) ?? null, change, problems };
  }

  /** Records of these statements in their order, as far as the viewer may see them. */
  private async found(ids: readonly string[], viewer: Viewer): Promise<CurrentRecord[]> {
    const records = await this.records.find([...new Set(ids)], viewer);
    return ids.map((id) => {
      const record = records.find((one) => one.id === id);
      if (record?.kind !== 'statements') throw new CodedError('NOT_FOUND');
      return record;
    });
  }
}

function put(record: unknown, { kind, version }: { kind: string; version?: string }): PutCommand {
  return { kind, record, ...(version === undefined ? {} : { expected: version }) } as unknown as PutCommand;
}

function saidBy({ record }: CurrentRecord): string {
  return String(record['value'] ?? record['text'] ?? '');
}

function whyProblems(why: string): Problem[] {
  if (why === '') return problem('INVALID_INPUT', 'why', { detail: '1–300' });
  return why.length > LONGEST_WHY ? problem('TEXT_TOO_LONG', 'why', { max: LONGEST_WHY }) : [];
}

function tooMany(instead: readonly string[]): Problem[] {
  return instead.length > MOST_REPLACED ? problem('PAGE_TOO_LARGE', 'instead', { max: MOST_REPLACED }) : [];
}

function isRefusal(planned: readonly (PutCommand | Problem)[]): planned is Problem[] {
  return planned.some((one) => 'code' in one);
}
