import { Injectable } from '@nestjs/common';
import type { RecordOf } from '@maillage/graph-schema/records';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer, ViewerAccount } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { isRetirement, keyOf, type Command, type PutCommand } from '../../platform/changes/node-image';
import { recordDigest } from '../../platform/changes/record-digest';
import { narrowedReaders, OthersRestOnIt, type WiderFact } from '../../platform/changes/wider-facts';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { withoutAnswers } from './carry-answers';
import { DerivedRecordsService } from './derived-records.service';
import {
  told,
  type AskAnew,
  type DoneRecord,
  type EditConflict,
  type EditedRecord,
  type EditOutcome,
  type EditRequest,
  type RewrittenTie,
} from './edit-request';
import { formerTie, mayCarryOut, type Ground } from './editing-rights';
import { assertSeen, assertThere, GroundService, type WholeGround } from './ground.service';
import { restoreHidden, type PlainRecord } from './hidden-parts';
import { signPin } from './pins-of-records';
import { markInvented } from './invented';
import { onItsWord } from './own-word';
import { assertPledgesInItsPole, assertTakesPledges, versionsOfPurchases } from './pledges';
import { answeredAnew, isRewritten, rewriterOf, settledIn } from './rewriting';
import * as statements from './records.repository';
import { RecordsService, type CurrentRecord } from './records.service';

type Tie = RecordOf<'ties'>;

/** Times that a request is tried again when others change the same records meanwhile. */
const TRIES = 20;

/** Of how many of its last records one is known that an editor saw; what was seen before that is no longer shown. */
const MOST_EARLIER = 200;

/** Carries out edits in the name of who asks: rights, answers carried over, derived records, the one way in. */
@Injectable()
export class EditingService {
  private askAnew: AskAnew | undefined;

  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly records: RecordsService,
    private readonly grounds: GroundService,
    private readonly derived: DerivedRecordsService,
  ) {}

  /**
   * Carries the commands out in one transaction, all or none. A command whose `expected` is not the record's
   * version any more is a conflict, unless only answers came in between.
   *
   * @throws FORBIDDEN where the viewer may not; UNKNOWN_REFERENCE for what it may not see; the codes of the
   *   rules of records (SAYS_WHO_MISSING, WIDER_THAN_ITS_PARTS, OTHERS_REST_ON_IT, STILL_USED, ALREADY_EXISTS,
   *   ALREADY_PINNED, PURCHASE_CLOSED, PLEDGE_FROM_ELSEWHERE); CHANGED_MEANWHILE where a record that it rests on is another one now.
   */
  async carryOut(asked: EditRequest): Promise<EditOutcome> {
    const account = requireAccount(asked.viewer);
    const request = `${account.id}/${asked.request}`;
    // What goes along, by its key: found only when the request is tried.
    let along = new Map<string, WiderFact>();
    for (let attempt = 1; ; attempt++) {
      const earlier = await this.doneBy(request);
      if (earlier.length > 0) return { done: told(earlier, asked), conflicts: [] };
      const ground = await this.grounds.of(asked.commands, asked.viewer, [...along.keys()]);
      assertThere(asked, ground);
      const { vouched } = asked;
      this.assertMay(
        asked.commands.filter((command) => !vouched?.has(keyOf(command))),
        asked.viewer,
        ground,
      );
      const conflicts = await this.conflicts(asked, ground);
      if (conflicts.length > 0) return { done: [], conflicts };
      const commands = [
        ...asked.commands.map((command) => this.complete(command, asked, ground, account)),
        ...narrowed(along, asked.viewer, ground),
      ];
      const rewritten = rewrittenTies(commands, ground, account);
      try {
        const change = {
          request,
          by: `account:${account.id}`,
          seenBy: asked.viewer.readers,
          ...(asked.why ? { why: asked.why } : {}),
          restsOn: new Map([...versionsOfPurchases(asked.commands, ground), ...(asked.restsOn ?? [])]),
          commands: [...commands, ...(await this.derived.of(commands, ground.before))],
        };
        await this.database.write(async (transaction) => {
          await this.changes.applyIn(transaction, change);
          for (const one of rewritten) await this.askAnew?.(transaction, one);
          await asked.within?.(transaction);
        });
        return { done: told(await this.doneBy(request), asked), conflicts: [] };
      } catch (error) {
        // Of very many, so many are found at once.
        const more =
          asked.narrowing === true && error instanceof OthersRestOnIt
            ? error.facts.filter((one) => !along.has(one.key))
            : [];
        along = new Map([...along, ...more.map((one) => [one.key, one] as const)]);
        const isWider = more.length > 0;
        // What it rests on is for who asks to read again: trying the same once more changes nothing.
        const isOvertaken =
          error instanceof CodedError &&
          error.code === 'CHANGED_MEANWHILE' &&
          asked.restsOn?.has(String(error.parameters['key'])) !== true;
        if ((!isOvertaken && !isWider) || attempt === TRIES) throw error;
      }
    }
  }

  /** A feature says how the others are asked about ties that one of them has rewritten. */
  register(askAnew: AskAnew): void {
    this.askAnew = askAnew;
  }

  /** Whether a request of this account was carried out already. */
  async isDone(request: string, viewer: Viewer): Promise<boolean> {
    return (await this.doneEarlier(requireAccount(viewer), request)).length > 0;
  }

  /** @throws FORBIDDEN where the viewer may not do one of these. */
  async assertMayCarryOut(commands: readonly Command[], viewer: Viewer): Promise<void> {
    this.assertMay(commands, viewer, await this.seenGround(commands, viewer));
  }

  /** Which of these the viewer may do, in their order. */
  async mayEach(commands: readonly Command[], viewer: Viewer): Promise<boolean[]> {
    if (!viewer.account || commands.length === 0) return commands.map(() => false);
    const ground = await this.seenGround(commands, viewer);
    return commands.map((command) => mayCarryOut(command, viewer, ground));
  }

  /** Whether the viewer may put these records as they are. */
  async mayEdit(found: readonly CurrentRecord[], viewer: Viewer): Promise<boolean> {
    if (!viewer.account) return false;
    const commands = found.map(({ kind, record }) => ({ kind, record }) as unknown as PutCommand);
    const ground = await this.seenGround(commands, viewer);
    return commands.every((command) => mayCarryOut(command, viewer, ground));
  }

  private async seenGround(commands: readonly Command[], viewer: Viewer): Promise<WholeGround> {
    const ground = await this.grounds.of(commands, viewer);
    assertSeen(commands, ground);
    return ground;
  }

  private assertMay(commands: readonly Command[], viewer: Viewer, ground: Ground): void {
    for (const command of commands)
      if (!mayCarryOut(command, viewer, ground)) throw new CodedError('FORBIDDEN', { key: keyOf(command) });
  }

  private async conflicts(
    { commands, viewer, answersGiven }: EditRequest,
    ground: Ground,
  ): Promise<EditConflict[]> {
    const conflicts: EditConflict[] = [];
    for (const command of commands) {
      const key = keyOf(command);
      const now = ground.before.get(key);
      if (command.expected === undefined || command.expected === (now?.version ?? null)) continue;
      if (command.expected === null) throw new CodedError('ALREADY_EXISTS', { key });
      const asked = { scheme: RECORD_KEY, key, most: MOST_EARLIER };
      const history = await this.database.read(statements.earlierRecords, asked);
      const seen = history.find((one) => recordDigest(one.record) === command.expected);
      const base = seen ? (JSON.parse(seen.record) as PlainRecord) : null;
      // Answers that came in between are carried over, unless the request says itself what they are.
      if (base && now && !answersGiven && sameButAnswers(base, now)) continue;
      const [theirs] = now ? await this.records.find([now.id], viewer) : [];
      const [shown] =
        base && seen ? await this.records.seenBy([{ kind: seen.kind, record: base }], viewer) : [];
      conflicts.push({
        key,
        base: shown?.record ?? null,
        theirs: theirs?.record ?? null,
        theirVersion: theirs?.version ?? null,
        at: history[0]?.at ?? null,
      });
    }
    return conflicts;
  }

  /** The command as it is carried out: with what the editor could not see, and the answers given. */
  private complete(
    command: Command,
    { answersGiven }: EditRequest,
    ground: WholeGround,
    account: ViewerAccount,
  ): Command {
    const before = ground.before.get(keyOf(command));
    const expected = before?.version ?? null;
    if (command.kind === 'pledges') {
      assertTakesPledges(command, ground);
      assertPledgesInItsPole(command, ground);
    }
    if (isRetirement(command)) return { ...command, expected };
    let record = command.record as unknown as PlainRecord;
    record = markInvented({ kind: command.kind, record }, ground.invented);
    const whole = before ?? ground.putBack.get(keyOf(command));
    if (whole) record = restoreHidden(record, whole.record, ground.given);
    if (command.kind === 'ties' && !answersGiven) {
      const edited = record as unknown as Tie;
      const was = formerTie(ground, keyOf(command));
      const rewriter = rewriterOf(edited, was, account, ground.ids);
      record = answeredAnew(edited, was, rewriter, ownAnswer(account)) as unknown as PlainRecord;
    }
    if (!answersGiven) {
      const isOwn = account.actsFor.includes(ground.ids.get(String(record['of'])) ?? '');
      const said = { on: new Date().toISOString(), by: `account:${account.id}` };
      record = onItsWord({ kind: command.kind, record, before: before?.record, isOwn, said }, ground);
    }
    if (command.kind === 'statements' && !answersGiven) record = signPin(record, before?.record, account);
    return { kind: command.kind, record, expected } as unknown as PutCommand;
  }

  /** What the request of an account has done already, if anything. */
  doneEarlier(account: ViewerAccount, request: string): Promise<EditedRecord[]> {
    return this.doneBy(`${account.id}/${request}`);
  }

  private async doneBy(request: string): Promise<DoneRecord[]> {
    const rows = await this.database.read(statements.doneByRequest, { request });
    // The version that the request left, whatever others have made of it since: that is what its editor has seen.
    return rows.map(({ after, ...done }) => ({
      ...done,
      version: after === null ? null : recordDigest(after),
    }));
  }
}

/** @throws OTHERS_REST_ON_IT where one of these is not the viewer's to narrow, or nobody would be left to read it. */
function narrowed(along: ReadonlyMap<string, WiderFact>, viewer: Viewer, ground: Ground): Command[] {
  return [...along].map(([key, fact]) => {
    const now = ground.before.get(key);
    const readers = now ? narrowedReaders(now.record['readers'] as string[], fact) : [];
    const record = { ...now?.record, readers };
    const command = { kind: now?.kind, record, expected: now?.version } as unknown as PutCommand;
    if (readers.length === 0 || !mayCarryOut(command, viewer, ground))
      throw new OthersRestOnIt([...along.values()], viewer.readers);
    return command;
  });
}

function rewrittenTies(
  commands: readonly Command[],
  ground: WholeGround,
  account: ViewerAccount,
): RewrittenTie[] {
  return commands.flatMap((command) => {
    const was = formerTie(ground, keyOf(command));
    if (command.kind !== 'ties' || isRetirement(command) || !was) return [];
    const tie = command.record as unknown as Tie;
    const rewriter = rewriterOf(tie, was, account, ground.ids);
    if (!isRewritten(was, tie, rewriter)) return [];
    return [{ tie, settled: settledIn(tie, rewriter.own), by: `account:${account.id}` }];
  });
}

function ownAnswer(account: ViewerAccount) {
  return { stance: 'CONFIRMED' as const, on: new Date().toISOString(), by: `account:${account.id}` };
}

function sameButAnswers(base: PlainRecord, { kind, record }: CurrentRecord): boolean {
  if (kind !== 'ties') return JSON.stringify(base) === JSON.stringify(record);
  const plain = (one: PlainRecord) => JSON.stringify(withoutAnswers(one as unknown as RecordOf<'ties'>));
  return plain(base) === plain(record);
}
