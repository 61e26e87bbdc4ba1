import { Injectable } from '@nestjs/common';
import type { RecordKind } from '@maillage/graph-schema/records';
import type { Viewer } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { RECORD_KEY } from '../../platform/changes/record-key';
import type { PutCommand } from '../../platform/changes/node-image';
import { DatabaseService } from '../../platform/database/database.service';
import { withoutHidden, withoutRoom, type PlainRecord } from './hidden-parts';
import * as statements from './records.repository';
import type { CurrentRow, MentionedRow } from './records.repository';

export interface KindAndRecord {
  readonly kind: RecordKind;
  readonly record: PlainRecord;
}

/** The record of a thing or a statement as it is now. */
export interface CurrentRecord extends KindAndRecord {
  readonly id: string;
  readonly key: string;
  /** Digest of the record: what an editor says it saw. */
  readonly version: string;
}

/** Which of the keys that a record mentions its reader may see. */
export interface KeysSeen {
  readonly ids: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
  /** Those that stand for what is retired. */
  readonly retired: ReadonlySet<string>;
  /** Those that stand for invented things. */
  readonly invented: ReadonlySet<string>;
}

/** Gives records as they are now. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
  ) {}

  /** The records of these ids, of what the viewer may see, as `seenBy` shows them. */
  async find(ids: readonly string[], viewer: Viewer): Promise<CurrentRecord[]> {
    const rows = await this.database.read(statements.visibleRecords, { ids, readers: viewer.readers });
    return this.seenBy(rows.map(currentRecord), viewer);
  }

  /**
   * Records, of today or of former days, as the viewer may see them: without the quotes of hidden sources and what
   * only the room of a joint bid tells; none where the record leads to a hidden thing otherwise, or was for others.
   */
  async seenBy<R extends KindAndRecord>(records: readonly R[], viewer: Viewer): Promise<R[]> {
    const { hidden } = await this.keysSeen(
      records.flatMap((one) => this.mentions(one)),
      viewer,
    );
    const isRead = ({ record }: KindAndRecord) =>
      (record['readers'] as readonly string[]).some((token) => viewer.readers.includes(token));
    return records
      .filter(isRead)
      .map((one) => ({ ...one, record: withoutRoom(withoutHidden(one.record, hidden), viewer.readers) }))
      .filter((one) => !this.mentions(one).some((key) => hidden.has(key)));
  }

  /** The records behind keys, whoever may see them, by the key asked for. */
  async ofKeys(keys: readonly string[]): Promise<Map<string, CurrentRecord>> {
    const rows = await this.database.read(statements.recordsOfKeys, { scheme: RECORD_KEY, keys });
    return new Map(rows.map((row) => [row.asked, currentRecord(row)]));
  }

  /** The records behind keys of what is retired, as they were then, whoever may see them. */
  async retired(keys: readonly string[]): Promise<Map<string, KindAndRecord>> {
    const rows = await this.database.read(statements.retiredRecords, { scheme: RECORD_KEY, keys });
    return new Map(
      rows.map(({ asked, kind, record }) => [asked, { kind, record: JSON.parse(record) as PlainRecord }]),
    );
  }

  /** Which keys exist, and which of them the viewer may not see. A key that does not exist is in neither. */
  async keysSeen(keys: readonly string[], { readers }: Viewer): Promise<KeysSeen> {
    const asked = { scheme: RECORD_KEY, keys: [...new Set(keys)], readers };
    const rows = asked.keys.length > 0 ? await this.database.read(statements.keysSeen, asked) : [];
    return {
      ids: new Map(rows.map((row) => [row.key, row.id])),
      hidden: new Set(rows.filter((row) => !row.visible).map((row) => row.key)),
      retired: new Set(rows.filter((row) => row.retired).map((row) => row.key)),
      invented: new Set(rows.filter((row) => row.fictitious).map((row) => row.key)),
    };
  }

  /** What a record refers to is called, as far as the viewer may see it; sources of its evidence included. */
  async names(record: KindAndRecord, { readers }: Viewer): Promise<MentionedRow[]> {
    const keys = [...new Set(this.mentions(record))];
    if (keys.length === 0) return [];
    return this.database.read(statements.namesOfKeys, { scheme: RECORD_KEY, keys, readers });
  }

  /** The territories that a record can refer to, by name. */
  territories({ readers }: Viewer): Promise<MentionedRow[]> {
    return this.database.read(statements.territoryNames, { scheme: RECORD_KEY, readers });
  }

  /** Every key that a record mentions, sources of its evidence and of that of its names and functions included. */
  mentions({ kind, record }: KindAndRecord): string[] {
    return this.changes.mentions({ kind, record } as unknown as PutCommand);
  }
}

function currentRecord({ id, key, kind, version, record }: CurrentRow): CurrentRecord {
  return { id, key, kind, version, record: JSON.parse(record) as PlainRecord };
}
