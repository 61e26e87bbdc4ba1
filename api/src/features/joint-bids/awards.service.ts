import { Injectable } from '@nestjs/common';
import type { Command } from '../../platform/changes/node-image';
import type { Problem } from '../../platform/graphql/problem.model';
import { RecordsService } from '../editing';
import { awardKeys, awardRecords, awardRetirements } from './award-records';
import type { BidGround } from './bid-grounds.service';
import type { MoveJointBidArgs } from './joint-bid.input';
import { roomReaders } from '@maillage/graph-schema/records';
import type { BidTie } from './room/bid-record';

interface Won {
  readonly tie?: BidTie;
  readonly besides?: readonly Command[];
  readonly problems: Problem[];
}

/** What a bid that was won brings along: who reads of it from then on, the buyer, the amount as an observation. */
@Injectable()
export class AwardsService {
  constructor(private readonly records: RecordsService) {}

  /**
   * Who reads of a bid once it is won: whoever reads of all its members and its call, or the pole alone; those in
   * the room always do.
   */
  async readersOf({ tie }: BidGround, poleOnly: boolean): Promise<string[]> {
    const pole = `pole:${tie.pole}`;
    const keys = [...tie.participants.map((one) => one.who), ...(tie.bid.tender ? [tie.bid.tender] : [])];
    const found = [...(await this.records.ofKeys(keys)).values()].map(
      (one) => one.record['readers'] as string[],
    );
    const shared = (found[0] ?? []).filter((token) => found.every((readers) => readers.includes(token)));
    if (!poleOnly && shared.includes('public')) return ['public'];
    return [...new Set([...roomReaders(tie), pole])].sort();
  }

  /** The bid with its buyer, where that is asked for and an actor, and with the observation that its source makes. */
  async won(tie: BidTie, { room }: BidGround, { source, withBuyer }: MoveJointBidArgs): Promise<Won> {
    const buyer = withBuyer ? await this.buyerOf(tie) : undefined;
    const isThere = tie.participants.some((one) => one.who === buyer);
    const bought: BidTie =
      buyer && !isThere
        ? { ...tie, participants: [...tie.participants, { who: buyer, role: 'CLIENT', answers: [] }] }
        : tie;
    if (!source) return { tie: bought, problems: [] };
    const { commands, problems } = awardRecords(bought, source, room.tender?.buyerName);
    return problems.length > 0 ? { problems } : { tie: bought, besides: commands, problems: [] };
  }

  /** What an award had brought along goes with it. */
  async takenBack(tie: BidTie): Promise<Command[]> {
    return awardRetirements(tie, new Set((await this.records.ofKeys(awardKeys(tie))).keys()));
  }

  private async buyerOf({ bid }: BidTie): Promise<string | undefined> {
    if (!bid.tender) return undefined;
    const call = (await this.records.ofKeys([bid.tender])).get(bid.tender);
    const buyer = call?.record['buyer'];
    return typeof buyer === 'string' ? buyer : undefined;
  }
}
