import { setImmediate as otherWork } from 'node:timers/promises';
import { daysOfDate } from '@maillage/graph-schema/model';
import { expandRecords, recordKinds, type RecordKind, type RecordSet } from '@maillage/graph-schema/records';
import type { Known } from '../../platform/changes/change-rules';
import type { ChangesService } from '../../platform/changes/changes.service';
import { nameBasedId } from '../../platform/changes/name-based-id';
import type { PutCommand } from '../../platform/changes/node-image';
import type { Written } from '../../platform/changes/write-images';
import type { BulkRow } from './bulk-load.repository';
import { bulkRow } from './bulk-rows';

/** Records drawn before the answers of the database have their turn. */
const AT_ONCE = 100;

/** What is loaded: new records of invented actors, in ties of actors alone, that nothing was ever said of before. */
export interface FirstLoad {
  /** Says what is loaded: the same name means the same records in the same order. */
  readonly name: string;
  /** Who brings them, as the history has it, after `seeds:`. */
  readonly by: string;
  /** Every record, each after all that it refers to. */
  readonly records: () => Iterable<PutCommand>;
  /** Records in one transaction, not counting those that follow from them. */
  readonly batch: number;
  /** ISO moment that the entries of the history bear: the same load makes the same store at any time. */
  readonly at: string;
}

export interface DrawnBatch {
  readonly territories: BulkRow[];
  /** Documents, which their passages want to be there. */
  readonly sources: BulkRow[];
  readonly things: BulkRow[];
  readonly statements: BulkRow[];
  readonly ties: BulkRow[];
  /** Ids of passages, by their place in this list. */
  readonly passages: string[];
  /** Passages that this run has not written yet. */
  readonly newPassages: Written['passages'][number][];
  /** Whether it refers to something of the batch before, which has to be there. */
  readonly needsTheOneBefore: boolean;
}

/** Draws the batches of a load one after the other, and remembers what the later ones need of the earlier. */
export class BatchDrawing {
  /** Of each source, the day by which it was out and who reads it. */
  private readonly sources = new Map<string, Pick<Known, 'day' | 'readers'>>();
  private readonly passages = new Set<string>();
  /** Ids of all that the batch drawn last creates. */
  private last: ReadonlySet<string> = new Set();

  constructor(
    private readonly changes: ChangesService,
    private readonly load: FirstLoad,
  ) {}

  /** A batch that the store holds. */
  pass(records: readonly PutCommand[]): void {
    for (const one of records)
      if (one.kind === 'sources') {
        const { key, date, readers } = one.record;
        this.sources.set(key, { day: daysOfDate(date).last, readers });
      }
  }

  async draw(records: readonly PutCommand[], number: number): Promise<DrawnBatch> {
    this.pass(records);
    const batch = {
      territories: [] as BulkRow[],
      sources: [] as BulkRow[],
      things: [] as BulkRow[],
      statements: [] as BulkRow[],
      ties: [] as BulkRow[],
      passages: [] as string[],
      newPassages: [] as DrawnBatch['newPassages'],
    };
    const places = new Map<string, number>();
    const placeOf = (passage: string): number => {
      const place = places.get(passage) ?? batch.passages.push(passage) - 1;
      places.set(passage, place);
      return place;
    };
    let index = 0;
    for (let from = 0; from < records.length; from += AT_ONCE) {
      const commands = withDerived(records.slice(from, from + AT_ONCE));
      for (const written of this.changes.draw(commands, this.known(commands), this.idOf)) {
        const request = `seeds:${this.load.by}:${number}:${index}`;
        batch[partOf(written)].push(bulkRow(written, request, placeOf));
        index += 1;
        for (const passage of written.passages) {
          if (this.passages.has(passage.id)) continue;
          this.passages.add(passage.id);
          batch.newPassages.push(passage);
        }
      }
      await otherWork();
    }
    const rows = [
      ...batch.territories,
      ...batch.sources,
      ...batch.things,
      ...batch.statements,
      ...batch.ties,
    ];
    const refers = [...batch.passages, ...rows.flatMap(referencesOf)];
    const needsTheOneBefore = refers.some((id) => this.last.has(id));
    this.last = new Set([...rows, ...batch.newPassages].map(({ id }) => id));
    return { ...batch, needsTheOneBefore };
  }

  /** The same key has the same id, however often the load was cut short. */
  private readonly idOf = (key: string): string => nameBasedId('load', this.load.name, key);

  /** What the store knows, or will, of all that they mention besides themselves. */
  private known(commands: readonly PutCommand[]): Map<string, Known> {
    const own = new Set(commands.map((one) => one.record.key));
    const keys = new Set(commands.flatMap((one) => this.changes.mentions(one)));
    return new Map(
      [...keys]
        .filter((key) => !own.has(key))
        .map((key) => [
          key,
          { id: this.idOf(key), digest: null, day: null, retired: false, ...this.sources.get(key) },
        ]),
    );
  }
}

function referencesOf({ things, territories, participations }: BulkRow): string[] {
  return [
    ...things.map(({ to }) => to),
    ...territories.map(({ to }) => to),
    ...participations.map(({ holder }) => holder),
  ];
}

function partOf({ kind, image }: Written): 'territories' | 'sources' | 'things' | 'statements' | 'ties' {
  if (image.base === 'Territory') return 'territories';
  if (image.base === 'Statement') return 'statements';
  return kind === 'sources' || kind === 'ties' ? kind : 'things';
}

/** The records, and what is derived of them. */
function withDerived(records: readonly PutCommand[]): PutCommand[] {
  const set = Object.fromEntries(Object.keys(recordKinds).map((kind) => [kind, []])) as unknown as RecordSet;
  for (const { kind, record } of records) (set[kind] as unknown[]).push(record);
  const all = expandRecords(set);
  return (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) =>
    all[kind].map((record) => ({ kind, record }) as PutCommand),
  );
}
