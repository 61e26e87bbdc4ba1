import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RecordOf } from '@maillage/graph-schema/records';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import type { ChangeRequest } from '../../platform/changes/change-request';
import { ChangesService } from '../../platform/changes/changes.service';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { keyOf, type Command } from '../../platform/changes/node-image';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import {
  DerivedRecordsService,
  EditingService,
  RecordsService,
  type CurrentRecord,
  type PlainRecord,
} from '../editing';
import { thingFrom, type ThingRow } from '../things';
import type { FieldChoices } from './merge-actors';
import * as statements from './merges.repository';
import { planMerge, type MergeGround, type MergePlan } from './plan-merge';
import { editedSince, planSplit, type MergeChange, type SplitChoice, type SplitGround } from './plan-split';

type Actor = RecordOf<'actors'>;

/** Times that a request is planned anew when others change what it moves meanwhile. */
const TRIES = 20;

export interface MergeAsked {
  readonly kept: string;
  readonly absorbed: string;
  readonly choices: FieldChoices;
  readonly viewer: Viewer;
}

export interface MergePreview {
  readonly kept: CurrentRecord;
  readonly absorbed: CurrentRecord;
  readonly record: Actor;
  readonly plan: MergePlan;
  /** Every record that the plan speaks of and the viewer may see. */
  readonly seen: ReadonlyMap<string, CurrentRecord>;
}

export interface MergeShown extends Omit<statements.MergeRow, 'kept'> {
  readonly kept: ThingRow;
}

interface Asked {
  readonly request: string;
  readonly why?: string | undefined;
  readonly viewer: Viewer;
}

/** Makes one actor of two, and two of one again. */
@Injectable()
export class MergesService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly records: RecordsService,
    private readonly editing: EditingService,
    private readonly derived: DerivedRecordsService,
  ) {}

  /** What a merge would do, as far as the viewer may see it. */
  async preview({ kept, absorbed, choices, viewer }: MergeAsked): Promise<MergePreview> {
    const both = await this.both(kept, absorbed, viewer);
    const ground = await this.ground(both);
    const plan = planMerge(ground, choices);
    const all = [...ground.users, ...ground.usersOfKept];
    const keys = all.map((one) => one.key);
    const { hidden } = await this.records.keysSeen(keys, viewer);
    return {
      ...both.visible,
      record: planMerge({ ...both.visible, users: [], usersOfKept: [] }, choices).record,
      plan,
      seen: new Map(all.filter((one) => !hidden.has(one.key)).map((one) => [one.key, one])),
    };
  }

  /**
   * Makes one of two, in one transaction. Returns the id of the one that stays.
   *
   * @throws CHANGED_MEANWHILE where one of the two is not what the person compared.
   */
  async merge(asked: MergeAsked & Asked & { keptVersion: string; absorbedVersion: string }): Promise<string> {
    const { kept, absorbed, choices, viewer, keptVersion, absorbedVersion } = asked;
    await this.carryOut(asked, async () => {
      const both = await this.both(kept, absorbed, viewer);
      for (const [one, version] of [
        [both.kept, keptVersion],
        [both.absorbed, absorbedVersion],
      ] as const)
        if (one.version !== version) throw new CodedError('CHANGED_MEANWHILE', { key: one.key });
      const plan = planMerge(await this.ground(both), choices);
      const before = await this.records.ofKeys(plan.commands.map(keyOf));
      const following = await this.derived.of(plan.commands, before);
      return { commands: [...plan.commands, ...following], merged: plan.merged };
    });
    return kept;
  }

  /** What was merged into an actor. */
  async mergesInto(id: string, { readers }: Viewer): Promise<MergeShown[]> {
    return (await this.database.read(statements.mergesInto, { id, readers })).map(shownFrom);
  }

  /** What was merged in a pole; for its facilitators. */
  async mergesOfPole(pole: string, first: number, viewer: Viewer): Promise<MergeShown[]> {
    if (!requireAccount(viewer).facilitates.includes(pole)) throw new CodedError('FORBIDDEN');
    const asked = { pole, first, readers: viewer.readers };
    return (await this.database.read(statements.mergesOfPole, asked)).map(shownFrom);
  }

  /** The official geography is everybody's to read. */
  async namesOfTerritories(keys: readonly string[]): Promise<Record<string, string>> {
    const rows = await this.database.read(statements.namesOfTerritories, { scheme: RECORD_KEY, keys });
    return Object.fromEntries(rows.map((row) => [row.key, row.name]));
  }

  /** What somebody edited since a merge; the second value tells this state from a later one. */
  async sinceMerge(
    absorbed: string,
    viewer: Viewer,
  ): Promise<{ edited: MergeChange[]; state: string; absorbedName: string }> {
    const ground = await this.splitGround(absorbed, viewer);
    const edited = editedSince(ground);
    const keys = edited.map((one) => one.key);
    const { hidden } = await this.records.keysSeen(keys, viewer);
    return {
      edited: edited.filter((one) => !hidden.has(one.key)),
      state: stateOf(edited),
      absorbedName: ground.absorbedName,
    };
  }

  /** Makes two of one again. Returns the id of the one that had been absorbed. */
  async split(
    asked: Asked & { absorbed: string; choices: ReadonlyMap<string, SplitChoice>; state: string },
  ): Promise<string> {
    await this.carryOut(asked, async () => {
      const ground = await this.splitGround(asked.absorbed, asked.viewer);
      if (stateOf(editedSince(ground)) !== asked.state)
        throw new CodedError('VERSION_CONFLICT', { key: ground.keptKey });
      return planSplit(ground, asked.choices);
    });
    return asked.absorbed;
  }

  /** Plans and applies, anew where somebody changed meanwhile what only moves along. */
  private async carryOut(
    { request, why, viewer }: Asked,
    plan: () => Promise<Pick<ChangeRequest, 'commands' | 'merged' | 'parted'>>,
  ): Promise<void> {
    const account = requireAccount(viewer);
    const id = `${account.id}/${request}`;
    const isDone = async () => (await this.database.read(statements.isDone, { request: id })).length > 0;
    for (let attempt = 1; !(await isDone()); attempt++) {
      let isPlanned = false;
      try {
        const planned = await plan();
        isPlanned = true;
        const by = `account:${account.id}`;
        const seenBy = viewer.readers;
        await this.changes.apply({ request: id, by, seenBy, ...(why ? { why } : {}), ...planned });
      } catch (error) {
        // The same request, sent twice, may have been carried out while this one was being planned.
        if (await isDone()) return;
        const isOvertaken = error instanceof CodedError && error.code === 'CHANGED_MEANWHILE';
        if (!isPlanned || !isOvertaken || attempt === TRIES) throw error;
      }
    }
  }

  /** The two, whole and as the viewer sees them; only for who may change both. */
  private async both(kept: string, absorbed: string, viewer: Viewer) {
    requireAccount(viewer);
    const found = await this.records.find([kept, absorbed], viewer);
    const [one, other] = [kept, absorbed].map((id) => found.find((record) => record.id === id));
    if (!one || !other || one === other) throw new CodedError('NOT_FOUND');
    await this.assertMay([one, other], viewer);
    if (one.kind !== 'actors' || other.kind !== 'actors')
      throw new CodedError('INVALID_INPUT', { detail: 'actors' });
    if (one.record['fictitious'] !== other.record['fictitious']) throw new CodedError('INVENTED_AND_REAL');
    const whole = await this.records.ofKeys([one.key, other.key]);
    return {
      kept: whole.get(one.key) ?? one,
      absorbed: whole.get(other.key) ?? other,
      visible: { kept: one, absorbed: other },
    };
  }

  /** Who may take both off the screens may merge them: what refers to them goes along, wherever it is kept. */
  private assertMay(records: readonly CurrentRecord[], viewer: Viewer): Promise<void> {
    const commands: Command[] = records.map(({ kind, key }) => ({ kind, retire: key }));
    return this.editing.assertMayCarryOut(commands, viewer);
  }

  private async ground({
    kept,
    absorbed,
  }: {
    kept: CurrentRecord;
    absorbed: CurrentRecord;
  }): Promise<MergeGround> {
    return {
      kept,
      absorbed,
      users: await this.usersOf(absorbed),
      usersOfKept: await this.usersOf(kept),
    };
  }

  private async usersOf({ id }: CurrentRecord): Promise<CurrentRecord[]> {
    const rows = await this.database.read(statements.usersOfActor, { id, scheme: RECORD_KEY });
    return this.recordsOf(rows.map((row) => row.key));
  }

  /** Each record once: a merged thing answers to several keys. */
  private async recordsOf(keys: readonly string[]): Promise<CurrentRecord[]> {
    const found = [...(await this.records.ofKeys(keys)).values()];
    return [...new Map(found.map((one) => [one.key, one])).values()];
  }

  private async splitGround(
    absorbed: string,
    viewer: Viewer,
  ): Promise<SplitGround & { absorbedName: string }> {
    requireAccount(viewer);
    const [merge] = await this.database.read(statements.mergeOf, { absorbed, readers: viewer.readers });
    if (!merge) throw new CodedError('NOT_FOUND');
    const [kept] = await this.recordsOf([merge.keptKey]);
    if (!kept) throw new CodedError('NOT_FOUND');
    await this.assertMay([kept], viewer);
    const { request } = merge;
    const rows = await this.database.read(statements.changesOfMerge, { request });
    const facts = await this.database.read(statements.factsOfMade, { request, scheme: RECORD_KEY });
    return {
      keptKey: merge.keptKey,
      absorbedKey: merge.absorbedKey,
      absorbedName: merge.absorbedName,
      changes: rows.map(changeFrom),
      parted: await this.database.read(statements.partedBy, { request }),
      factsSince: await this.recordsOf(facts.map((row) => row.key)),
    };
  }
}

function shownFrom({ kept, ...row }: statements.MergeRow): MergeShown {
  return { ...row, kept: thingFrom(kept) };
}

function changeFrom({ before, after, now, nowVersion, ...row }: statements.MergeChangeRow): MergeChange {
  const record = (json: string | null) => (json === null ? null : (JSON.parse(json) as PlainRecord));
  const current = record(now);
  return {
    ...row,
    before: record(before),
    after: record(after),
    now: current && {
      id: row.id,
      key: current.key,
      kind: row.kind,
      version: nowVersion ?? '',
      record: current,
    },
  };
}

/** Changes as soon as somebody edits another of the records, or one of them again. */
function stateOf(edited: readonly MergeChange[]): string {
  const lines = edited.map((one) => `${one.key} ${one.now?.version ?? ''}`);
  return createHash('sha256').update(lines.join('\n')).digest('base64url');
}
