import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { daysOfDate } from '@maillage/graph-schema/model';
import type { RecordKind } from '@maillage/graph-schema/records';
import { DatabaseService, type WriteTransaction } from '../database/database.service';
import { CodedError } from '../errors/coded-error';
import * as statements from './changes.repository';
import { nameBasedId } from './name-based-id';
import type { EvidenceReference, ImageContext, PutCommand, RecordImage } from './node-image';
import { writeImages, type Written } from './write-images';

/** Scheme of the keys by which records refer to each other. */
export const RECORD_KEY = 'KEY';

export interface ChangeRequest {
  /** Id of the request: sent twice, it is carried out once. */
  readonly request: string;
  /** Who asks. */
  readonly by: string;
  readonly why?: string;
  readonly commands: readonly PutCommand[];
  /** Refuse when the graph has moved on since this version. */
  readonly expectedVersion?: number;
}

export interface ChangeOutcome {
  readonly version: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

interface Known {
  id: string;
  digest: string | null;
  day: string | null;
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
   * Carries out a list of commands in one transaction, which takes the lock of the version first. Records
   * that are already so change nothing and leave no trace.
   */
  async apply(request: ChangeRequest): Promise<ChangeOutcome> {
    return this.database.write(async (transaction) => {
      const [locked] = await transaction.run(statements.lockVersion, { request: request.request });
      if (!locked)
        throw new CodedError('INTERNAL', {}, { detail: 'The store has no version: migrate it first' });
      const earlier = await transaction.run(statements.changesOfRequest, { request: request.request });
      const first = earlier[0];
      if (first)
        return outcome(
          first.version,
          earlier.map((change) => change.action),
          request.commands.length,
        );
      if (request.expectedVersion !== undefined && request.expectedVersion !== locked.version) {
        throw new CodedError('VERSION_CONFLICT', {
          expected: request.expectedVersion,
          found: locked.version,
        });
      }
      const written = await this.draw(transaction, request.commands);
      if (written.length === 0) return outcome(locked.version, [], request.commands.length);
      const version = locked.version + 1;
      await writeImages(transaction, written);
      await this.remember(transaction, written, version, request);
      await transaction.run(statements.raiseVersion, { version });
      return outcome(
        version,
        written.map((one) => one.action),
        request.commands.length,
      );
    });
  }

  /** Draws the records that are new or differ from what the graph last took in. */
  private async draw(transaction: WriteTransaction, commands: readonly PutCommand[]): Promise<Written[]> {
    const known = await this.known(transaction, commands);
    const fresh = commands
      .map((command) => ({
        command,
        json: JSON.stringify(command.record),
        before: known.get(command.record.key),
      }))
      .map((one) => ({ ...one, digest: createHash('sha256').update(one.json).digest('base64url') }))
      .filter((one) => one.before?.digest !== one.digest);
    for (const { command, before, digest } of fresh) {
      const day = command.kind === 'sources' ? daysOfDate(command.record.date).last : null;
      known.set(command.record.key, { id: before?.id ?? randomUUID(), digest, day });
    }
    return fresh.map(({ command, json, before, digest }) => {
      const image = this.imageOf(command.kind);
      const id = known.get(command.record.key)?.id ?? '';
      const evidence = image.evidence(command.record);
      const drawn = image.image(command.record, contextFor(id, known));
      return {
        id,
        kind: command.kind,
        action: before ? ('CHANGED' as const) : ('ADDED' as const),
        image: {
          ...drawn,
          properties: { ...drawn.properties, id, digest },
          identifiers: [
            ...drawn.identifiers,
            { scheme: RECORD_KEY, value: command.record.key, reference: '' },
          ],
        },
        passages: evidence.map((one) => ({
          ...one,
          id: passageId(idIn(known, one.source), one),
          source: idIn(known, one.source),
        })),
        record: json,
      };
    });
  }

  /** Looks up every key that the commands mention; an unknown one is refused by name. */
  private async known(
    transaction: WriteTransaction,
    commands: readonly PutCommand[],
  ): Promise<Map<string, Known>> {
    const own = new Set(commands.map((command) => command.record.key));
    const mentioned = new Set(own);
    for (const command of commands) {
      const image = this.imageOf(command.kind);
      for (const key of image.references(command.record)) mentioned.add(key);
      for (const evidence of image.evidence(command.record)) mentioned.add(evidence.source);
    }
    const rows = await transaction.run(statements.knownKeys, { scheme: RECORD_KEY, keys: [...mentioned] });
    const known = new Map<string, Known>(rows.map(({ key, ...rest }) => [key, rest]));
    for (const key of mentioned) {
      if (!known.has(key) && !own.has(key)) throw new CodedError('UNKNOWN_REFERENCE', { key });
    }
    return known;
  }

  /** Writes who changed what, with the record before and after: putting the one before again undoes it. */
  private async remember(
    transaction: WriteTransaction,
    written: readonly Written[],
    version: number,
    request: ChangeRequest,
  ): Promise<void> {
    const changed = written.filter((one) => one.action === 'CHANGED').map((one) => one.id);
    const before = new Map<string, string>();
    if (changed.length > 0) {
      for (const row of await transaction.run(statements.lastRecords, { ids: changed }))
        before.set(row.id, row.record);
    }
    const rows = written.map((one, index) => ({
      base: one.image.base,
      row: {
        id: randomUUID(),
        about: one.id,
        request: `${request.request}:${index}`,
        action: one.action,
        kind: one.kind,
        before: before.get(one.id) ?? null,
        after: one.record,
      },
    }));
    for (const base of ['Thing', 'Statement', 'Territory'] as const) {
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

function idIn(known: ReadonlyMap<string, Known>, key: string): string {
  const found = known.get(key);
  if (!found) throw new CodedError('UNKNOWN_REFERENCE', { key });
  return found.id;
}

function passageId(sourceId: string, evidence: EvidenceReference): string {
  return nameBasedId('passage', sourceId, evidence.line, evidence.quote);
}

function contextFor(id: string, known: ReadonlyMap<string, Known>): ImageContext {
  return {
    id,
    idOf: (key) => idIn(known, key),
    passagesOf: (evidence) => [
      ...new Set((evidence ?? []).map((one) => passageId(idIn(known, one.source), one))),
    ],
    dayOf: (sourceKey) => known.get(sourceKey)?.day ?? '',
  };
}

function outcome(version: number, actions: readonly string[], commands: number): ChangeOutcome {
  const added = actions.filter((action) => action === 'ADDED').length;
  return { version, added, changed: actions.length - added, unchanged: commands - actions.length };
}
