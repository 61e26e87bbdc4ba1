import { Injectable } from '@nestjs/common';
import { namesOf, tiesOfRosters, type RecordOf } from '@maillage/graph-schema/records';
import { RECORD_KEY } from '../../platform/changes/record-key';
import {
  isPutting,
  isRetirement,
  keyOf,
  type Command,
  type PutCommand,
} from '../../platform/changes/node-image';
import { DatabaseService } from '../../platform/database/database.service';
import { carryAnswers } from './carry-answers';
import { derivedStatements, derivedTies, namedKinds, setOf } from './derived-records';
import * as statements from './records.repository';
import { RecordsService, type CurrentRecord } from './records.service';

type Roster = RecordOf<'rosters'>;
type Facts = ReturnType<typeof tiesOfRosters>;

/** Keeps what records say in short and what the graph says at length in agreement. */
@Injectable()
export class DerivedRecordsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
  ) {}

  /** The commands that follow from these: statements of names and functions, ties of lists. */
  async of(commands: readonly Command[], before: ReadonlyMap<string, CurrentRecord>): Promise<Command[]> {
    const given = new Set(commands.map(keyOf));
    const following = [...(await this.statements(commands, before)), ...(await this.ties(commands, before))];
    return following.filter((command) => !given.has(keyOf(command)));
  }

  private async statements(
    commands: readonly Command[],
    before: ReadonlyMap<string, CurrentRecord>,
  ): Promise<Command[]> {
    const puts = commands.filter(isPutting).filter((one) => namedKinds.has(one.kind));
    if (puts.length === 0) return [];
    const keys = puts.map((one) => one.record.key);
    const rows = await this.database.read(statements.derivedKeys, { scheme: RECORD_KEY, keys });
    const now = [...(await this.records.ofKeys(rows.map((row) => row.key))).values()];
    const ofSources = await this.readersOfSources(now);
    return puts.flatMap((put) =>
      derivedStatements(
        put,
        before.get(put.record.key),
        now.filter((one) => one.record['about'] === put.record.key),
        ofSources,
      ),
    );
  }

  /** Who may read the documents that these statements rest on, by their keys. */
  private async readersOfSources(
    facts: readonly CurrentRecord[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const evidence = facts.flatMap((one) => one.record['evidence'] as RecordOf<'statements'>['evidence']);
    const sources = await this.records.ofKeys([...new Set(evidence.map((one) => one.source))]);
    return new Map([...sources].map(([key, { record }]) => [key, record['readers'] as readonly string[]]));
  }

  private async ties(
    commands: readonly Command[],
    before: ReadonlyMap<string, CurrentRecord>,
  ): Promise<Command[]> {
    const edited = commands.filter((one) => one.kind === 'rosters');
    if (edited.length === 0) return [];
    const old = edited.flatMap((one) => before.get(keyOf(one))?.record ?? []) as unknown as Roster[];
    const put = edited.filter((one) => !isRetirement(one)).map((one) => (one as PutCommand).record as Roster);
    const subjects = [...new Set([...old, ...put].map((roster) => roster.of))];
    const rows = await this.database.read(statements.listsOfSame, { scheme: RECORD_KEY, keys: subjects });
    const lists = [...(await this.records.ofKeys(rows.map((row) => row.key))).values()].map(
      (one) => one.record as unknown as Roster,
    );
    const touched = new Set(edited.map(keyOf));
    const others = lists.filter((one) => !touched.has(one.key));
    const names = await this.names([...lists, ...put], commands);
    const keys = keysOfTies([...lists, ...put]);
    const facts = await this.database.read(statements.derivedKeys, { scheme: RECORD_KEY, keys });
    const current = await this.records.ofKeys([...keys, ...facts.map((row) => row.key)]);
    const [was, is] = [old, put].map((some) => tiesOfRosters([...others, ...some], names)) as [Facts, Facts];
    return derivedTies(was, is, current).map((command) =>
      command.kind === 'ties' && !isRetirement(command)
        ? {
            ...command,
            record: carryAnswers(command.record, current.get(command.record.key)?.record as never),
          }
        : command,
    );
  }

  /** Names of who is listed and of what the lists are of: the ties are called after them. */
  private async names(
    rosters: readonly Roster[],
    commands: readonly Command[],
  ): Promise<Map<string, string>> {
    const keys = rosters.flatMap((roster) => [roster.of, ...roster.entries.map((entry) => entry.who)]);
    const found = [...(await this.records.ofKeys([...new Set(keys)])).values()];
    return new Map([...namesOf(setOf(found)), ...namesOf(setOf(commands.filter(isPutting)))]);
  }
}

/** Keys of the ties that lists stand for: see `tiesOfRosters`. */
function keysOfTies(rosters: readonly Roster[]): string[] {
  return [...new Set(tiesOfRosters(rosters, new Map()).ties.map((tie) => tie.key))];
}
