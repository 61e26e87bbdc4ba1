import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RecordKind } from '@maillage/graph-schema/records';
import { DatabaseService, type WriteTransaction } from '../database/database.service';
import { CodedError } from '../errors/coded-error';
import * as statements from './changes.repository';
import * as retirement from './retire.repository';
import { drawRecords, idIn } from './draw-records';
import { RECORD_KEY } from './record-key';
import {
  isPutting,
  isRetirement,
  keyOf,
  type Command,
  type PutCommand,
  type RecordImage,
  type RetireCommand,
} from './node-image';
import {
  type Known,
  assertExpected,
  assertOwnKeys,
  assertRules,
  assertUnchanged,
  readersOfChange,
} from './change-rules';
import { keepCounts } from './keep-counts';
import type { ChangeRequest } from './change-request';
import { mergeThings, partThings } from './merge-things';
import { assertUnused, retirableBase, retireRecords, type Retired } from './retire-records';
import { nameAgain } from './name-again';
import { writeImages, type Written } from './write-images';

export interface ChangeOutcome {
  readonly version: number;
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
  readonly unchanged: number;
}

/** The one way in: seeds, imports and mutations put their records here. */
@Injectable()
export class ChangesService {
  private readonly images = new Map<RecordKind, RecordImage<RecordKind>>();

  constructor(private readonly database: DatabaseService) {}

  /** A feature says how records of its kind enter the graph. */
  register<K extends RecordKind>(image: RecordImage<K>): void {
    this.images.set(image.kind, image as unknown as RecordImage<RecordKind>);
  }

  /**
   * Draws the records that are new or differ from what the graph last took in, and writes nothing.
   *
   * @param known what the store knows behind each key that they mention; it is told what is new
   * @param newId id for what is new: no other has it
   */
  draw(
    commands: readonly PutCommand[],
    known: Map<string, Known>,
    newId?: (key: string) => string,
  ): Written[] {
    return drawRecords(commands, known, (kind) => this.imageOf(kind), newId);
  }

  /** Every key that a record mentions, sources of its evidence included; not its own. */
  mentions(command: PutCommand): string[] {
    const image = this.imageOf(command.kind);
    const sources = image.evidence(command.record).map((one) => one.source);
    return [...new Set([...image.references(command.record), ...sources])];
  }

  /**
   * Carries out a list of commands in one transaction, which takes the lock of the version first. Records
   * that are already so change nothing and leave no trace.
   */
  async apply(request: ChangeRequest): Promise<ChangeOutcome> {
    return this.database.write((transaction) => this.applyIn(transaction, request));
  }

  /**
   * Takes the lock of the version, for who has more to do in the transaction before it applies a request. While a first
   * load has begun and not ended nobody else writes, or it could not go on.
   *
   * @param who the load itself looks at the mark by itself; who writes no facts is not in its way
   */
  async lock(
    transaction: WriteTransaction,
    request: string,
    who: 'ANYBODY' | 'LOAD' | 'WRITES_NO_FACTS' = 'ANYBODY',
  ): Promise<statements.Locked> {
    const [locked] = await transaction.run(statements.lockVersion, { request });
    if (!locked)
      throw new CodedError('INTERNAL', {}, { detail: 'The store has no version: migrate it first' });
    if (locked.loading !== null && who === 'ANYBODY') throw new CodedError('LOAD_UNDER_WAY');
    return locked;
  }

  /** The same within a transaction that does more. */
  async applyIn(transaction: WriteTransaction, request: ChangeRequest): Promise<ChangeOutcome> {
    const locked = await this.lock(transaction, request.request);
    const earlier = await transaction.run(statements.changesOfRequest, { request: request.request });
    const first = earlier[0];
    if (first)
      return outcome(
        first.version,
        earlier.map((change) => change.action),
        typeof request.commands === 'function' ? earlier.length : request.commands.length,
      );
    if (request.expectedVersion !== undefined && request.expectedVersion !== locked.version) {
      throw new CodedError('VERSION_CONFLICT', {
        expected: request.expectedVersion,
        found: locked.version,
      });
    }
    await partThings(transaction, request.parted ?? []);
    const commands =
      typeof request.commands === 'function'
        ? await request.commands((keys) => latest(transaction, keys))
        : request.commands;
    const known = await this.known(transaction, commands);
    assertOwnKeys(commands, known);
    assertExpected(commands, known);
    await assertUnchanged(transaction, request.restsOn);
    const written = this.draw(commands.filter(isPutting), known);
    const retired = await this.retire(transaction, commands.filter(isRetirement), known);
    if (written.length + retired.length === 0) return outcome(locked.version, [], commands.length);
    const version = locked.version + 1;
    if (written.length > 0) await writeImages(transaction, written);
    // After the writing: what the request itself lets go of is no longer used.
    await assertUnused(transaction, retired, request.seenBy);
    await retireRecords(transaction, retired);
    await assertRules(transaction, written, request.seenBy);
    await mergeThings(transaction, request, (key) => idIn(known, key));
    const again = await nameAgain(transaction, written, async (commands) =>
      drawRecords(
        commands,
        await this.known(transaction, commands),
        (kind) => this.imageOf(kind),
        undefined,
        'ALL',
      ),
    );
    await keepCounts(transaction, [...written, ...retired, ...again]);
    await this.remember(transaction, [...written, ...retired], version, request);
    await transaction.run(statements.raiseVersion, { version });
    return outcome(
      version,
      [...written, ...retired].map((one) => one.action),
      commands.length,
    );
  }

  /** Looks up every key that the commands mention; an unknown one is refused by name. */
  private async known(
    transaction: WriteTransaction,
    commands: readonly Command[],
  ): Promise<Map<string, Known>> {
    const own = new Set(commands.map(keyOf));
    const mentioned = new Set(own);
    for (const command of commands.filter(isPutting))
      for (const key of this.mentions(command)) mentioned.add(key);
    const rows = await transaction.run(statements.knownKeys, { scheme: RECORD_KEY, keys: [...mentioned] });
    const known = new Map<string, Known>(rows.map(({ key, ...rest }) => [key, rest]));
    for (const { key: _, ...rest } of rows)
      if (rest.address && !known.has(rest.address)) known.set(rest.address, rest);
    for (const key of mentioned) {
      const found = known.get(key);
      if ((!found || found.retired) && !own.has(key)) throw new CodedError('UNKNOWN_REFERENCE', { key });
    }
    for (const command of commands.filter(isRetirement)) {
      if (!known.has(command.retire)) throw new CodedError('UNKNOWN_REFERENCE', { key: command.retire });
    }
    return known;
  }

  /** What is to be retired, with what goes along. */
  private async retire(
    transaction: WriteTransaction,
    commands: readonly RetireCommand[],
    known: ReadonlyMap<string, Known>,
  ): Promise<Retired[]> {
    const wanted = commands.filter((one) => !known.get(one.retire)?.retired);
    if (wanted.length === 0) return [];
    const ids = wanted.map((one) => idIn(known, one.retire));
    const along = await transaction.run(retirement.goesAlong, { scheme: RECORD_KEY, ids });
    const kinds = new Map(along.filter(({ key }) => !known.has(key)).map(({ key, kind }) => [key, kind]));
    const rows = await transaction.run(statements.knownKeys, { scheme: RECORD_KEY, keys: [...kinds.keys()] });
    const retired = (key: string, id: string, kind: RecordKind): Retired => ({
      id,
      key,
      kind,
      action: 'RETIRED',
      base: retirableBase(this.imageOf(kind).base),
    });
    return [
      ...wanted.map((one) => retired(one.retire, idIn(known, one.retire), one.kind)),
      ...rows.map((row) => retired(row.key, row.id, kinds.get(row.key) ?? 'statements')),
    ];
  }

  /** Writes who changed what, with the record before and after: putting the one before again undoes it. */
  private async remember(
    transaction: WriteTransaction,
    touched: readonly (Written | Retired)[],
    version: number,
    request: ChangeRequest,
  ): Promise<void> {
    const ids = touched
      .filter((one) => one.action === 'CHANGED' || one.action === 'RETIRED')
      .map((one) => one.id);
    const last = ids.length > 0 ? await transaction.run(statements.lastRecords, { ids }) : [];
    const before = new Map(last.map((row) => [row.id, row.record]));
    const rows = touched.map((one, index) => ({
      base: one.action === 'RETIRED' ? (`Retired${one.base}` as const) : one.image.base,
      row: {
        id: randomUUID(),
        about: one.id,
        request: `${request.request}:${index}`,
        action: one.action,
        kind: one.kind,
        key: one.key,
        before: before.get(one.id) ?? null,
        after: one.action === 'RETIRED' ? null : one.record,
        readers: readersOfChange(
          before.get(one.id),
          one.action === 'RETIRED' ? undefined : one.readers,
          request,
        ),
      },
    }));
    for (const base of ['Thing', 'Statement', 'Territory', 'RetiredThing', 'RetiredStatement'] as const) {
      const ofBase = rows.filter((one) => one.base === base).map((one) => one.row);
      if (ofBase.length === 0) continue;
      await transaction.run(statements.writeChanges[base], {
        rows: ofBase,
        version,
        by: request.by,
        why: request.why ?? null,
      });
    }
  }

  private imageOf(kind: RecordKind): RecordImage<RecordKind> {
    const image = this.images.get(kind);
    if (!image) throw new Error(`No feature has registered how ${kind} enter the graph`);
    return image;
  }
}

async function latest(
  transaction: WriteTransaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.run(statements.knownKeys, { scheme: RECORD_KEY, keys });
  const there = rows.filter((row) => !row.retired);
  const records = await transaction.run(statements.lastRecords, { ids: there.map((row) => row.id) });
  const byId = new Map(records.map((row) => [row.id, row.record]));
  return new Map(
    there.flatMap(({ key, id }) => [[key, byId.get(id) ?? '']] as const).filter(([, json]) => json !== ''),
  );
}

function outcome(version: number, actions: readonly string[], commands: number): ChangeOutcome {
  const count = (...wanted: string[]) => actions.filter((action) => wanted.includes(action)).length;
  const [added, retired] = [count('ADDED', 'RESTORED'), count('RETIRED')];
  const unchanged = Math.max(0, commands - actions.length);
  return { version, added, changed: actions.length - added - retired, retired, unchanged };
}
