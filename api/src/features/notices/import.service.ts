import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import type { PutCommand } from '../../platform/changes/node-image';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { CodedError } from '../../platform/errors/coded-error';
import { problem } from '../../platform/graphql/problem.model';
import { EditingService, RecordsService, type EditedRecord } from '../editing';
import { MappingsService } from './mappings.service';
import type { ChosenNotice, ImportedNotice, LeftNotice, NoticeFileInput, NoticeImport } from './notice.model';
import type { PlannedNotice } from './notice-rows';
import { NoticesService } from './notices.service';

/** Calls that are put in one transaction: with a tie and its source each, what one undo still takes back. */
const BATCH = 50;

/** Most calls chosen at once. */
const MOST_CHOSEN = 2000;

/** A chosen notice with the commands that put it. */
interface Chosen {
  readonly key: string;
  readonly commands: readonly PutCommand[];
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
    const plan = await this.notices.plan(file, viewer);
    if (plan.problems.length > 0 || !plan.pole) return { ...nothing, problems: plan.problems };
    if (!isRequestId(request))
      return {
        ...nothing,
        problems: noRequestId(),
      };
    if (rows.length === 0 || rows.length > MOST_CHOSEN)
      return { ...nothing, problems: problem('INVALID_INPUT', 'rows', { detail: `1–${MOST_CHOSEN}` }) };
    const planned = new Map(plan.notices.map((one) => [one.row.key, one]));
    const chosen = [...new Map(rows.map((one) => [one.key, one])).values()];
    const missing = chosen.filter((one) => !planned.get(one.key)?.tender);
    const put = chosen.flatMap((one) => commandsOf(planned.get(one.key), one));
    const parts: Carried[] = [];
    for (let at = 0; at < put.length; at += BATCH)
      parts.push(await this.batch(`notices/${request}/${at / BATCH}`, put.slice(at, at + BATCH), viewer));
    const { done, undo, left } = together(parts);
    const { sheet, mapping } = plan.reading;
    if (sheet && mapping && done.length > 0) await this.mappings.keep(plan.pole.id, sheet.header, mapping);
    const names = new Map(plan.notices.map((one) => [one.row.key, one.tender?.name ?? '']));
    return {
      done: done.filter((one) => one.kind === 'tenders').map((one) => importedFrom(one, names)),
      left: [...missing.map(({ key }) => ({ key, problems: problem('NOT_FOUND', 'rows') })), ...left],
      ties: done.filter((one) => one.kind === 'ties').length,
      undo,
      problems: [],
    };
  }

  /** All of a batch in one transaction; one by one where something in it stands in the way. */
  private async batch(request: string, chosen: readonly Chosen[], viewer: Viewer): Promise<Carried> {
    try {
      const { done, conflicts } = await this.put(request, chosen, viewer);
      if (conflicts.size === 0) return { done, undo: done.slice(0, 1).map((one) => one.change), left: [] };
      const rest = chosen.filter((one) => !conflicts.has(one.key));
      const left = chosen.filter((one) => conflicts.has(one.key)).map(({ key }) => overtaken(key));
      return together([
        { ...none, left },
        ...(rest.length > 0 ? [await this.batch(request, rest, viewer)] : []),
      ]);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      const [only] = chosen;
      // Somebody else has just imported the same.
      if (chosen.length === 1 && only && error.code === 'ALREADY_EXISTS' && (await this.isThere(only)))
        return none;
      if (chosen.length === 1 && only)
        return {
          ...none,
          left: [{ key: only.key, problems: problem(error.code, undefined, error.parameters) }],
        };
      const carried: Carried[] = [];
      for (const one of chosen) carried.push(await this.batch(`${request}/${one.key}`, [one], viewer));
      return together(carried);
    }
  }

  /** Whether all that the notice would put is there, as it would put it. */
  private async isThere({ commands }: Chosen): Promise<boolean> {
    const now = await this.records.ofKeys(commands.map((one) => one.record.key));
    return commands.every(
      ({ record }) => JSON.stringify(now.get(record.key)?.record) === JSON.stringify(record),
    );
  }

  private async put(request: string, chosen: readonly Chosen[], viewer: Viewer) {
    const commands = chosen.flatMap((one) => one.commands);
    const { done, conflicts } = await this.editing.carryOut({ request, commands, viewer });
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
 * The call resting on the version that was shown, with what comes with it. What is so already rests on nothing: a
 * request sent again after a fault is no conflict with itself.
 */
function commandsOf(planned: PlannedNotice | undefined, { key, version }: ChosenNotice): Chosen[] {
  if (!planned?.tender) return [];
  const tender = {
    kind: 'tenders',
    record: planned.tender,
    ...(planned.row.state === 'UNCHANGED' ? {} : { expected: version ?? null }),
  } as PutCommand;
  return [{ key, commands: [tender, ...planned.tie] }];
}

function overtaken(key: string): LeftNotice {
  return { key, problems: problem('CHANGED_MEANWHILE', 'rows') };
}

function importedFrom({ key, action }: EditedRecord, names: ReadonlyMap<string, string>): ImportedNotice {
  return { key, action, name: names.get(key) ?? key };
}
