import { Injectable } from '@nestjs/common';
import { isLinkedKind, type LinkedRecord } from '@maillage/graph-schema/linked-data';
import { recordKinds, replaceReferences } from '@maillage/graph-schema/records';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { DatabaseService } from '../../platform/database/database.service';
import { Turnstile } from '../../platform/database/turnstile';
import { RecordsService, withoutRoom, type PlainRecord } from '../editing';
import { keysIn, redactRecord } from '../history';
import { knownKeys, recordsOfIds, type RecordRow } from './linked-data.repository';

/** Records read at once: some 250 kB, and a tenth of a second in which nobody else is answered. */
const AT_ONCE = 200;

/** Reads of pages under way at once: whoever takes a pole away waits for others who do, and nobody else does. */
const READING = 2;

export interface Reader {
  readonly readers: readonly string[];
  /** Whether invented records are shown. */
  readonly withFictitious: boolean;
}

/**
 * Records as their reader may take them away. What a structure keeps to itself or declares for a year, whom its supporters
 * accompany, and what only the room of a joint bid tells are left where they are, whoever asks.
 */
@Injectable()
export class TakenRecordsService {
  private readonly turnstile = new Turnstile(READING);

  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
  ) {}

  /**
   * The records of these ids, page after page; then, where `closed`, those that they refer to, until none is missing.
   * Nothing is read before the page before was taken.
   */
  async *pages(
    ids: readonly string[],
    reader: Reader,
    which: 'THESE' | 'CLOSED',
  ): AsyncGenerator<readonly LinkedRecord[]> {
    const met = new Set(ids);
    for (let wanted: readonly string[] = ids; wanted.length > 0;) {
      const further: string[] = [];
      for (let from = 0; from < wanted.length; from += AT_ONCE) {
        const page = wanted.slice(from, from + AT_ONCE);
        const { records, mentioned } = await this.turnstile.pass(() => this.page(page, reader));
        if (records.length > 0) yield records;
        for (const id of mentioned) {
          if (met.has(id)) continue;
          met.add(id);
          further.push(id);
        }
      }
      wanted = which === 'CLOSED' ? further : [];
    }
  }

  private async page(
    ids: readonly string[],
    { readers, withFictitious }: Reader,
  ): Promise<{ records: LinkedRecord[]; mentioned: string[] }> {
    const rows = await this.database.read(recordsOfIds, { ids, readers, withFictitious });
    const whole = rows.map((row) => ({ row, record: JSON.parse(row.record) as PlainRecord }));
    const keys = [...new Set(whole.flatMap(({ record }) => keysIn(record)))];
    const known = await this.database.read(knownKeys, { scheme: RECORD_KEY, keys, readers, withFictitious });
    const hidden = new Set(known.filter((one) => !one.shown).map(({ key }) => key));
    const moved = new Map(known.filter((one) => one.now !== one.key).map((one) => [one.key, one.now]));
    const records = whole.flatMap(({ row, record }) => taken(row, record, { hidden, moved, readers }) ?? []);
    const idOf = new Map(known.filter((one) => one.shown).map((one) => [one.now, one.id]));
    const mentioned = records.flatMap((one) =>
      this.records.mentions(one as never).map((key) => idOf.get(key)),
    );
    return { records, mentioned: mentioned.filter((id) => id !== undefined) };
  }
}

interface Seen {
  readonly hidden: ReadonlySet<string>;
  readonly moved: ReadonlyMap<string, string>;
  readonly readers: readonly string[];
}

/** A record as it is taken away; nothing where too little of it is for this reader to be one. */
function taken(
  { kind }: RecordRow,
  record: PlainRecord,
  { hidden, moved, readers }: Seen,
): LinkedRecord | undefined {
  if (!isLinkedKind(kind)) return undefined;
  const seen = replaceReferences(redactRecord(withoutRoom(record, []), hidden, readers), moved);
  return recordKinds[kind].safeParse(seen).success ? ({ kind, record: seen } as LinkedRecord) : undefined;
}
