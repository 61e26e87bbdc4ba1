import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readLinked, type LinkedRecord } from '@maillage/graph-schema/linked-data';
import { knownKeys } from '../../platform/changes/changes.repository';
import { ChangesService } from '../../platform/changes/changes.service';
import type { PutCommand } from '../../platform/changes/node-image';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { DatabaseService } from '../../platform/database/database.service';
import { actorsOfNumbers } from './linked-data-import.repository';
import { planImport, type ImportPlan, type KnownHere } from './plan-import';

/** Records in one transaction, and keys asked for at once. */
const AT_ONCE = 500;

/** Why a file brings nothing: it holds no record, or something in it is none. */
export class FileRefused extends Error {}

/** Brings in what another Maillage wrote as linked data, by the one way in. */
@Injectable()
export class LinkedDataImportService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
  ) {}

  /**
   * What a file would bring; nothing is written.
   *
   * @param document a file of linked data, parsed
   * @throws FileRefused
   */
  async plan(document: unknown): Promise<ImportPlan> {
    const { records, problems } = readLinked(document);
    const [problem] = problems;
    if (problem)
      throw new FileRefused(
        `${problems.length} record(s) are not whole; the first: ${problem.key} ${problem.path}: ${problem.message}`,
      );
    if (records.length === 0) throw new FileRefused('it holds no record that Maillage has written');
    const twice = doubled(records.map(({ record }) => record.key));
    if (twice !== undefined) throw new FileRefused(`${twice} stands in it twice`);
    const mentions = (command: PutCommand) => this.changes.mentions(command);
    return planImport(records, await this.knownHere(records), mentions);
  }

  /**
   * Puts what is new. A batch is a transaction: a run that is cut short leaves whole batches, and the next one goes on.
   *
   * @param file what the history names as the reason
   * @param tell how many are there
   */
  async bring({ added }: ImportPlan, file: string, tell: (done: number) => void): Promise<void> {
    for (let from = 0; from < added.length; from += AT_ONCE) {
      const commands = added.slice(from, from + AT_ONCE);
      await this.changes.apply({ request: randomUUID(), by: 'linked-data', why: file, commands });
      tell(from + commands.length);
    }
  }

  private async knownHere(records: readonly LinkedRecord[]): Promise<KnownHere> {
    const asked = new Set(
      records.flatMap((one) => [one.record.key, ...this.changes.mentions(one as PutCommand)]),
    );
    const found = await inBatches([...asked], (keys) =>
      this.database.read(knownKeys, { scheme: RECORD_KEY, keys }),
    );
    const keys = new Map(found.map(({ key, ...known }) => [key, known]));
    const strangers = records.filter(({ record }) => !keys.has(record.key));
    const rows = await inBatches(strangers.flatMap(numbersOf), (numbers) =>
      this.database.read(actorsOfNumbers, { numbers }),
    );
    for (const { known, id } of rows)
      keys.set(known, { id, digest: null, day: null, retired: false, readers: null, address: known });
    return { keys, numbered: new Map(rows.map(({ key, known }) => [key, known])) };
  }
}

/** Numbers by which an actor of a file may be one that is here; those of one activity among several are not. */
function numbersOf({ kind, record }: LinkedRecord) {
  if (kind !== 'actors') return [];
  const { key, identifiers } = record as LinkedRecord<'actors'>['record'];
  const numbers = identifiers.filter((one) => !one.furtherActivity);
  const siret = numbers.find(({ scheme }) => scheme === 'SIRET')?.value ?? null;
  return numbers.map(({ scheme, value }) => ({ key, scheme: scheme as string, value, siret }));
}

async function inBatches<T, R>(all: readonly T[], read: (some: readonly T[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE)
    rows.push(...(await read(all.slice(from, from + AT_ONCE))));
  return rows;
}

function doubled(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find((key) => seen.size === seen.add(key).size);
}
