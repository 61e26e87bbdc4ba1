import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import type { PutCommand } from '../../platform/changes/node-image';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { CodedError } from '../../platform/errors/coded-error';
import { problem } from '../../platform/graphql/problem.model';
import { EditingService, RecordsService, type EditedRecord } from '../editing';
import { KnownTendersService } from './known-tenders.service';
import { MappingsService } from './mappings.service';
import type { ChosenNotice, ImportedNotice, LeftNotice, NoticeFileInput, NoticeImport } from './notice.model';
import type { PlannedNotice } from './notice-rows';
import { NoticesService, type NoticeGround } from './notices.service';

/** Calls that are put in one transaction: with a tie and its source each, what one undo still takes back. */
const BATCH = 50;

/** Most calls chosen at once. */
const MOST_CHOSEN = 2000;

/** A chosen notice with the commands that put it. */
interface Chosen {
  /** By which it was chosen, with the version that was shown. */
  readonly choice: ChosenNotice;
  readonly planned: PlannedNotice;
  readonly commands: readonly PutCommand[];
}

/** In whose name an import is carried out, and what its notices are planned with. */
interface Asking {
  readonly ground: NoticeGround;
  readonly viewer: Viewer;
}

interface Carried {
  readonly done: readonly EditedRecord[];
  /** A change of each request that did something. */
  readonly undo: readonly string[];
  readonly left: readonly LeftNotice[];
}

/** Puts chosen notices of a file through the one way in, in batches, each done once however often it is sent. */
@Injectable()
export class NoticeImportService {
  constructor(
    private readonly notices: NoticesService,
    private readonly editing: EditingService,
    private readonly records: RecordsService,
    private readonly mappings: MappingsService,
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
    const put = chosen.flatMap((one) => chosenOf(planned.get(one.key), one));
    const parts: Carried[] = [];
    const asking = { ground, viewer };
    for (let at = 0; at < put.length; at += BATCH)
      parts.push(await this.batch(`notices/${request}/${at / BATCH}`, put.slice(at, at + BATCH), asking));
    const { done, undo, left } = together(parts);
    const { sheet, mapping } = reading;
    if (sheet && mapping && done.length > 0) await this.mappings.keep(ground.pole, sheet.header, mapping);
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

  /** All of a batch in one transaction; one by one where something in it stands in the way. */
  private async batch(request: string, chosen: readonly Chosen[], asking: Asking): Promise<Carried> {
    try {
      const { done, conflicts } = await this.put(request, chosen, asking);
      if (conflicts.size === 0) return { done, undo: done.slice(0, 1).map((one) => one.change), left: [] };
      const isOvertaken = ({ commands }: Chosen) => commands.some((one) => conflicts.has(one.record.key));
      const rest = chosen.filter((one) => !isOvertaken(one));
      const left = chosen.filter(isOvertaken).map(({ choice }) => overtaken(choice.key));
      return together([
        { ...none, left },
        ...(rest.length > 0 ? [await this.batch(request, rest, asking)] : []),
      ]);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      const [only] = chosen;
      if (chosen.length === 1 && only) return this.refused(request, only, error, asking);
      const carried: Carried[] = [];
      for (const one of chosen) carried.push(await this.batch(`${request}/${one.choice.key}`, [one], asking));
      return together(carried);
    }
  }

  /** What becomes of a notice that alone is refused as well. */
  private async refused(request: string, only: Chosen, error: CodedError, asking: Asking): Promise<Carried> {
    const { choice, planned } = only;
    if (error.code === 'ALREADY_EXISTS') {
      const now = await this.notices.planAgain(planned, asking.ground, asking.viewer);
      // Somebody else has just imported the same.
      if (now.row.state === 'UNCHANGED') return none;
      // Something has that key, by a rare chance; or somebody has just drawn the tie, and the rest is still to be done.
      const isTaken = planned.made.includes(String(error.parameters['key']));
      if (now.tender && (isTaken || now.tie.length < planned.tie.length))
        return this.batch(request, chosenOf(now, choice), asking);
    }
    return {
      ...none,
      left: [{ key: choice.key, problems: problem(error.code, undefined, error.parameters) }],
    };
  }

  private async put(request: string, chosen: readonly Chosen[], { ground, viewer }: Asking) {
    const plans = chosen.map((one) => one.planned);
    const { done, conflicts } = await this.editing.carryOut({
      request,
      commands: chosen.flatMap((one) => one.commands),
      made: new Set(plans.flatMap((one) => one.made)),
      viewer,
      within: (transaction) => this.known.assertFirst(transaction, plans, ground.pole, viewer),
    });
    return { done, conflicts: new Set(conflicts.map((one) => one.key)) };
  }
}

const none: Carried = { done: [], undo: [], left: [] };

function together(carried: readonly Carried[]): Carried {
  return {
    done: carried.flatMap((one) => one.done),
    undo: carried.flatMap((one) => one.undo),
    left: carried.flatMap((one) => one.left),
  };
}

const nothing: NoticeImport = { done: [], left: [], ties: 0, undo: [], problems: [] };

/**
 * The call resting on the version that was shown, with what comes with it. For what is so already there is nothing to do,
 * whosever it is: a request sent again after a fault is no conflict with itself.
 */
function chosenOf(planned: PlannedNotice | undefined, choice: ChosenNotice): Chosen[] {
  if (!planned?.tender) return [];
  if (planned.row.state === 'UNCHANGED') return [{ choice, planned, commands: [] }];
  const expected = choice.version ?? null;
  const tender: PutCommand = { kind: 'tenders', record: planned.tender, expected };
  return [{ choice, planned, commands: [tender, ...planned.tie] }];
}

function overtaken(key: string): LeftNotice {
  return { key, problems: problem('CHANGED_MEANWHILE', 'rows') };
}
