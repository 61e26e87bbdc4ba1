import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import type { Command } from '../../platform/changes/node-image';
import { CodedError } from '../../platform/errors/coded-error';
import { EditingService } from '../editing';
import type { ChangeRow } from './history.repository';
import type { Names } from './names';
import { redactRecord } from './redact-record';
import { answeredIn, isAnswer, recordsOf, type ChangeRecords } from './undo-targets';

/** Says who may undo what: who may make the contrary edit; an answer, who gave it or facilitates the pole. */
@Injectable()
export class UndoRights {
  constructor(private readonly editing: EditingService) {}

  /** For each change, whether the viewer may undo it. */
  async mayUndo(rows: readonly ChangeRow[], names: Names, viewer: Viewer): Promise<boolean[]> {
    const { account } = viewer;
    if (!account || account.facilitates.length + account.actsFor.length === 0) return rows.map(() => false);
    const may = await this.mayEdit(rows, names, viewer);
    return rows.map((row, index) => {
      const records = recordsOf(row);
      return isAnswer(records) ? isFree(records, names, viewer) : (may[index] ?? false);
    });
  }

  private async mayEdit(rows: readonly ChangeRow[], names: Names, viewer: Viewer): Promise<boolean[]> {
    const commands = rows.map(({ kind, key, before }): Command => {
      if (before === null) return { kind, retire: key };
      const record = redactRecord(JSON.parse(before) as never, names.hidden, viewer.readers);
      return { kind, record } as unknown as Command;
    });
    try {
      return await this.editing.mayEach(commands, viewer);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      return rows.map(() => false);
    }
  }
}

/** Whether nothing in the change is another's answer, or the viewer facilitates the pole of the tie. */
export function isFree(records: ChangeRecords, { ids }: Names, { account }: Viewer): boolean {
  const pole = ids.get(String(records.after?.['pole']));
  if (pole && account?.facilitates.includes(pole)) return true;
  return isOwn(records, ids, account?.actsFor ?? []);
}

/** Whether every answer in the change is of who the viewer acts for. */
export function isOwn(
  records: ChangeRecords,
  ids: ReadonlyMap<string, string>,
  actsFor: readonly string[],
): boolean {
  return answeredIn(records).every((key) => actsFor.includes(ids.get(key) ?? ''));
}
