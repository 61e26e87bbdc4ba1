import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import type { PutCommand } from '../../platform/changes/node-image';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import type { CodedError } from '../../platform/errors/coded-error';
import { problem } from '../../platform/graphql/problem.model';
import { ColumnsService } from '../columns';
import { PartsService, RecordsService, type EditedRecord, type Part } from '../editing';
import { KnownTendersService } from './known-tenders.service';
import type { ChosenNotice, ImportedNotice, NoticeFileInput, NoticeImport } from './notice.model';
import type { PlannedNotice } from './notice-rows';
import { NoticesService, type NoticeGround } from './notices.service';

/** Calls that are put in one transaction: with a tie and its source each, what one undo still takes back. */
const BATCH = 50;

/** Most calls chosen at once. */
const MOST_CHOSEN = 2000;

/** A chosen notice with the commands that put it. */
interface Chosen extends Part {
  /** By which it was chosen, with the version that was shown. */
  readonly choice: ChosenNotice;
  readonly planned: PlannedNotice;
}

/** Puts chosen notices of a file through the one way in, in batches, each done once however often it is sent. */
@Injectable()
export class NoticeImportService {
  constructor(
    private readonly notices: NoticesService,
    private readonly parts: PartsService,
    private readonly records: RecordsService,
    private readonly columns: ColumnsService,
    private readonly known: KnownTendersService,
  ) {}

  /**
   * Reads the file again and puts what is chosen of it. A call that somebody changed since the preview is left,
   * and said; so is one that a rule refuses: neither stops the others.
   *
   * @throws SIGN_IN_REQUIRED for a visitor.
   */
  async carryOut(
    request: string,
    file: NoticeFileInput,
    rows: readonly ChosenNotice[],
    viewer: Viewer,
  ): Promise<NoticeImport> {
    const { notices, reading, ground, problems } = await this.notices.plan(file, viewer);
    if (problems.length > 0 || !ground) return { ...nothing, problems };
    if (!isRequestId(request))
      return {
        ...nothing,
        problems: noRequestId(),
      };
    if (rows.length === 0 || rows.length > MOST_CHOSEN)
      return { ...nothing, problems: problem('INVALID_INPUT', 'rows', { detail: `1–${MOST_CHOSEN}` }) };
    const planned = new Map(
      notices.flatMap((one) => [[one.name, one] as const, [one.row.key, one] as const]),
    );
    // Chosen before and after it was there, it is one.
    const chosen = [...new Map(rows.map((one) => [planned.get(one.key) ?? one.key, one])).values()];
    const missing = chosen.filter((one) => !planned.get(one.key)?.tender);
    const { done, undo, left } = await this.parts.carryOut<Chosen>({
      request: `notices/${request}`,
      parts: chosen.flatMap((one) => chosenOf(planned.get(one.key), one)),
      size: BATCH,
      viewer,
      within: (transaction, parts) =>
        this.known.assertFirst(
          transaction,
          parts.map((one) => one.planned),
          ground.pole,
          viewer,
        ),
      instead: (part, error) => this.instead(part, error, ground, viewer),
    });
    const { sheet, mapping } = reading;
    if (sheet && mapping && done.length > 0)
      await this.columns.keep('notice-mapping', ground.pole, sheet.header, mapping);
    return {
      done: await this.imported(
        done.filter((one) => one.kind === 'tenders'),
        viewer,
      ),
      left: [...missing.map(({ key }) => ({ key, problems: problem('NOT_FOUND', 'rows') })), ...left],
      ties: done.filter((one) => one.kind === 'ties').length,
      undo,
      problems: [],
    };
  }

  /** What was put, by the names that it has now: another request may have made it, and given it its key. */
  private async imported(done: readonly EditedRecord[], viewer: Viewer): Promise<ImportedNotice[]> {
    const records = await this.records.find(
      done.map((one) => one.id),
      viewer,
    );
    const names = new Map(records.map(({ id, record }) => [id, String(record['name'])]));
    return done.map(({ id, key, action }) => ({ key, action, name: names.get(id) ?? key }));
  }

  /** What becomes of a notice that alone is refused as well. */
  private async instead(
    { choice, planned }: Chosen,
    error: CodedError,
    ground: NoticeGround,
    viewer: Viewer,
  ): Promise<Chosen | 'SETTLED' | 'LEFT'> {
    if (error.code !== 'ALREADY_EXISTS') return 'LEFT';
    const now = await this.notices.planAgain(planned, ground, viewer);
    // Somebody else has just imported the same.
    if (now.row.state === 'UNCHANGED') return 'SETTLED';
    // Something has that key, by a rare chance; or somebody has just drawn the tie, and the rest is still to be done.
    const isTaken = planned.made.includes(String(error.parameters['key']));
    if (!now.tender || !(isTaken || now.tie.length < planned.tie.length)) return 'LEFT';
    return chosenOf(now, choice)[0] ?? 'LEFT';
  }
}

const nothing: NoticeImport = { done: [], left: [], ties: 0, undo: [], problems: [] };

/**
 * The call resting on the version that was shown, with what comes with it. For what is so already there is nothing to do,
 * whosever it is: a request sent again after a fault is no conflict with itself.
 */
function chosenOf(planned: PlannedNotice | undefined, choice: ChosenNotice): Chosen[] {
  if (!planned?.tender) return [];
  const known = { key: choice.key, choice, planned, made: planned.made };
  if (planned.row.state === 'UNCHANGED') return [{ ...known, commands: [] }];
  const expected = choice.version ?? null;
  const tender: PutCommand = { kind: 'tenders', record: planned.tender, expected };
  return [{ ...known, commands: [tender, ...planned.tie] }];
}
