import { Injectable } from '@nestjs/common';
import {
  frozenExceptions,
  termOf,
  type BidStateCode,
  type FrozenExceptionCode,
} from '@maillage/graph-schema/vocabulary';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { keyOf, type Command } from '../../platform/changes/node-image';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import type { WriteTransaction } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { AskingService } from '../answers';
import { cleanText, EditingService } from '../editing';
import { AwardsService } from './awards.service';
import { BidGroundsService, type BidGround } from './bid-grounds.service';
import type { ChangeJointBidArgs, MoveJointBidArgs, UndoJointBidArgs } from './joint-bid.input';
import type { JointBid } from './joint-bid.model';
import { answerOf } from './mendable';
import { agreement, membersOf, settled, standing, type BidTie, type GivenAnswer } from './room/bid-record';
import { changedBid, footprint } from './room/change-bid';
import { movedBid } from './room/move-bid';
import { dayIn, zoneOf } from './room/room';
import { undoneBid } from './room/undo-change';
import { isPastDeadline, RoomsService } from './rooms.service';

export interface Changed {
  readonly bid: JointBid | null;
  readonly asked: number;
  readonly problems: Problem[];
}

/** What a change makes of a record: the record, and what goes along with it. */
interface Planned {
  readonly tie?: BidTie | undefined;
  readonly besides?: readonly Command[] | undefined;
  /** Whether whoever does it agrees to nothing by doing so: what was agreed before is agreed again. */
  readonly agreesToNothing?: boolean;
  readonly problems: Problem[];
}

interface Asked {
  readonly request: string;
  readonly bid: string;
  readonly why: string | undefined;
}

/** Times that a change is made anew when others change the same record meanwhile. */
const TRIES = 20;

/** What members do in the room: each change rests on a version, goes the one way in and leaves its history. */
@Injectable()
export class BidChangesService {
  constructor(
    private readonly editing: EditingService,
    private readonly asking: AskingService,
    private readonly rooms: RoomsService,
    private readonly grounds: BidGroundsService,
    private readonly awards: AwardsService,
  ) {}

  /** Makes one change; a member that it brings in is invited. */
  async change(args: ChangeJointBidArgs, viewer: Viewer, now = new Date()): Promise<Changed> {
    const { value, problems } = cleanText(args, '');
    if (problems.length > 0) return refused(problems);
    const { request, bid, version, change: input, exception, why } = value as ChangeJointBidArgs;
    const said = exception ? termOf(frozenExceptions, exception).label.fr : undefined;
    const reason = [said, why].filter(Boolean).join(' : ') || undefined;
    return this.carryOut({ request, bid, why: reason }, viewer, now, async (ground) => {
      const read = await this.grounds.changeOf(input, ground, now);
      if ('problems' in read) return read;
      const seen = await this.grounds.seen(version, ground);
      if (!seen || footprint(seen, read.change) !== footprint(ground.tie, read.change)) return overtaken;
      return changedBid(ground.tie, read.change, {
        lotsOfCall: ground.room.tender?.lots.map((one) => one.number),
        isPastDeadline: isPastDeadline(ground.room, now),
        exception: (exception ?? undefined) as FrozenExceptionCode | undefined,
      });
    });
  }

  /** Undoes the change that led to a version, as long as nothing else was changed since. */
  async undo(
    { request, bid, version }: UndoJointBidArgs,
    viewer: Viewer,
    now = new Date(),
  ): Promise<Changed> {
    return this.carryOut({ request, bid, why: undefined }, viewer, now, async (ground) => {
      if (version !== ground.current.version) return overtaken;
      const undone = undoneBid(ground.tie, await this.grounds.before(ground), {
        isPastDeadline: isPastDeadline(ground.room, now),
      });
      return { ...undone, agreesToNothing: true };
    });
  }

  /** Takes the bid a step on its way, or back. */
  async move(args: MoveJointBidArgs, viewer: Viewer, now = new Date()): Promise<Changed> {
    const { value, problems } = cleanText(args, '');
    if (problems.length > 0) return refused(problems);
    const asked = value as MoveJointBidArgs;
    const { request, bid, version, result, why } = asked;
    return this.carryOut({ request, bid, why: why || undefined }, viewer, now, async (ground) => {
      const seen = await this.grounds.seen(version, ground);
      if (seen?.bid.state !== ground.tie.bid.state) return overtaken;
      const on = dayIn(zoneOf(ground.room), now);
      const to = asked.to as BidStateCode;
      const isWon = to === 'WON';
      const moved = movedBid(ground.tie, {
        to,
        on,
        result: {
          on: result?.on || on,
          ...(result?.amount == null ? {} : { amount: result.amount }),
          ...(result?.offers == null ? {} : { offers: result.offers }),
        },
        readers: isWon ? await this.awards.readersOf(ground, asked.poleOnly) : undefined,
      });
      if (!moved.tie) return moved;
      return isWon
        ? this.awards.won(moved.tie, ground, asked)
        : { tie: moved.tie, besides: await this.awards.takenBack(moved.tie), problems: [] };
    });
  }

  /** Asks a member again, or everybody whose answer is awaited. */
  async invite(bid: string, actor: string | null | undefined, viewer: Viewer): Promise<Changed> {
    const { room, current } = await this.grounds.of(bid, viewer);
    const awaited = room.members.filter((one) =>
      actor ? one.id === actor : one.standing === 'WAITING' || one.standing === 'OTHER_TERMS',
    );
    if (actor && awaited.length === 0) return refused(problem('NOT_FOUND', 'actor'));
    const asked = await this.asking.ask(
      awaited.map(({ key }) => ({ tie: current.key, actor: key })),
      { reason: 'INVITED', by: `account:${requireAccount(viewer).id}` },
    );
    return { bid: await this.rooms.one(room.slug, viewer), asked, problems: [] };
  }

  private async carryOut(
    { request, bid, why }: Asked,
    viewer: Viewer,
    now: Date,
    plan: (ground: BidGround) => Promise<Planned>,
  ): Promise<Changed> {
    const account = requireAccount(viewer);
    if (!isRequestId(request)) return refused(noRequestId());
    for (let attempt = 1; ; attempt += 1) {
      const ground = await this.grounds.of(bid, viewer);
      const shown = () => this.rooms.one(ground.room.slug, viewer, now);
      // Sent again after a fault: it was done, whatever the room looks like since.
      if (await this.editing.isDone(request, viewer)) return { bid: await shown(), asked: 0, problems: [] };
      const planned = await plan(ground);
      if (!planned.tie) return refused(planned.problems);
      const given = { on: now.toISOString(), by: `account:${account.id}` };
      const agreed = planned.agreesToNothing ? planned.tie : renewed(ground, planned.tie, given);
      const tie = settled(agreed);
      const commands: Command[] = [
        { kind: 'ties', record: tie, expected: ground.current.version },
        ...(planned.besides ?? []),
      ];
      const vouched = new Set(commands.map(keyOf));
      let asked = 0;
      const within = async (transaction: WriteTransaction) => {
        asked = await this.inviteNewcomers(transaction, ground.tie, tie, given.by);
      };
      const outcome = await answerOf(() =>
        this.editing.carryOut({ request, why, commands, viewer, answersGiven: true, vouched, within }),
      );
      if ('problems' in outcome) return refused(outcome.problems);
      // An answer came in between, or another change: this one is made to what is there now.
      if (outcome.value.conflicts.length > 0) {
        if (attempt < TRIES) continue;
        return refused(overtaken.problems);
      }
      return { bid: await shown(), asked, problems: [] };
    }
  }

  private inviteNewcomers(
    transaction: WriteTransaction,
    before: BidTie,
    after: BidTie,
    by: string,
  ): Promise<number> {
    const there = new Set(before.participants.map((one) => one.who));
    const newcomers = membersOf(after).filter((one) => !there.has(one.who) && one.answers.length === 0);
    return this.asking.askIn(
      transaction,
      newcomers.map(({ who }) => ({ tie: after.key, actor: who })),
      { reason: 'INVITED', by },
    );
  }
}

const overtaken: Planned = { problems: problem('CHANGED_MEANWHILE', 'version') };

function refused(problems: Problem[]): Changed {
  return { bid: null, asked: 0, problems };
}

/** Who changes the terms of its own structure agrees to what it makes of them; everybody else is to be asked. */
function renewed(
  { row, tie: before, viewer }: BidGround,
  tie: BidTie,
  given: Pick<GivenAnswer, 'on' | 'by'>,
): BidTie {
  const own = new Set(
    row.members
      .filter(({ actor }) => viewer.account?.actsFor.includes(String(actor['id'])))
      .flatMap((one) => one.keys),
  );
  const stood = new Map(membersOf(before).map((one) => [one.who, standing(before, one)]));
  return {
    ...tie,
    participants: tie.participants.map((one) =>
      one.role !== 'CLIENT' &&
      own.has(one.who) &&
      stood.get(one.who) === 'AGREED' &&
      standing(tie, one) === 'OTHER_TERMS'
        ? { ...one, answers: [...one.answers, agreement(tie, one, given)] }
        : one,
    ),
  };
}
