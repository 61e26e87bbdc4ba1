import { Injectable } from '@nestjs/common';
import type { RecordKind } from '@maillage/graph-schema/records';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { isPutting, isRetirement, keyOf, type Command } from '../../platform/changes/node-image';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import type { EditRequest } from './edit-request';
import { keysOfRules, type Ground } from './editing-rights';
import type { PlainRecord } from './hidden-parts';
import { pledgersOf, purchasesOfPledges, type Pledgers } from './pledges';
import * as statements from './records.repository';
import { RecordsService } from './records.service';

export interface WholeGround extends Ground, Pledgers {
  /** Keys that the records of the request mention. */
  readonly mentioned: readonly string[];
  /** Keys of what is invented, in the store or by the request itself. */
  readonly invented: ReadonlySet<string>;
  /** Keys of what the editor may not see and is there: quotes of these are given back to what it puts. */
  readonly given: ReadonlySet<string>;
}

/** Reads what has to be known before a request is carried out. */
@Injectable()
export class GroundService {
  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
  ) {}

  async of(
    commands: readonly Command[],
    viewer: Viewer,
    along: readonly string[] = [],
  ): Promise<WholeGround> {
    const before = await this.records.ofKeys([...commands.map(keyOf), ...along]);
    const putBack = await this.records.retired(commands.map(keyOf).filter((key) => !before.has(key)));
    const after = commands.filter(isPutting) as unknown as { kind: RecordKind; record: PlainRecord }[];
    const about = [
      ...after.flatMap(({ kind, record }) =>
        kind === 'statements' && before.has(record.key) ? [String(record['about'])] : [],
      ),
      ...purchasesOfPledges([...after, ...before.values()]),
    ];
    const subjects =
      about.length > 0 ? await this.records.ofKeys([...new Set(about)]) : new Map<string, never>();
    const involved = [...before.values(), ...after, ...subjects.values()];
    const mentioned = after.flatMap((one) => this.records.mentions(one));
    const keys = [
      ...new Set([
        ...commands.map(keyOf),
        ...along,
        ...mentioned,
        ...keysOfRules(involved),
        ...[...before.values(), ...putBack.values()].flatMap((one) => this.records.mentions(one)),
      ]),
    ];
    const { ids, hidden, retired, invented } = await this.records.keysSeen(keys, viewer);
    const rows = await this.database.read(statements.polesOfKeys, { scheme: RECORD_KEY, keys });
    const made = after.filter((one) => one.record['fictitious']).map((one) => one.record.key);
    const pledgers = pledgersOf(commands);
    const reading =
      pledgers.length > 0
        ? await this.database.read(statements.polesOfPledgers, { scheme: RECORD_KEY, keys: pledgers })
        : [];
    return {
      pledgers: new Map(reading.map((row) => [row.key, row.poles])),
      ids,
      hidden,
      mentioned,
      putBack,
      given: new Set([...hidden].filter((key) => !retired.has(key))),
      invented: new Set([...invented, ...made]),
      before,
      subjects,
      poles: new Map(rows.map((row) => [row.key, row.poles])),
    };
  }
}

/** @throws UNKNOWN_REFERENCE, NOT_FOUND for what the editor may not see. */
export function assertSeen(commands: readonly Command[], { hidden, mentioned }: WholeGround): void {
  const unseen = mentioned.find((key) => hidden.has(key));
  if (unseen !== undefined) throw new CodedError('UNKNOWN_REFERENCE', { key: unseen });
  const absent = commands.map(keyOf).find((key) => hidden.has(key));
  if (absent !== undefined) throw new CodedError('NOT_FOUND', { key: absent });
}

/**
 * The same answer for what the editor may not see and for what is not there, whatever else is asked with it: keys can
 * be guessed. What was retired is there: its editor is told of that.
 *
 * @throws UNKNOWN_REFERENCE, NOT_FOUND
 */
export function assertThere({ commands, made }: EditRequest, ground: WholeGround): void {
  const { ids, hidden, before, putBack, mentioned } = ground;
  const own = made ?? new Set(commands.filter(isPutting).map(keyOf));
  // Of what it makes itself, whoever has that key by a rare chance: another one is chosen, and nothing told.
  const isKnown = (key: string) =>
    made?.has(key) === true || (!hidden.has(key) && (ids.has(key) || own.has(key)));
  const unknown = mentioned.find((key) => !isKnown(key));
  if (unknown !== undefined) throw new CodedError('UNKNOWN_REFERENCE', { key: unknown });
  const isThere = (key: string) => !hidden.has(key) && (before.has(key) || putBack.has(key));
  const absent = commands.find((command) => {
    const key = keyOf(command);
    if (made?.has(key) && !isRetirement(command)) return false;
    return made || isRetirement(command) ? !isThere(key) : hidden.has(key);
  });
  if (absent) throw new CodedError('NOT_FOUND', { key: keyOf(absent) });
}
