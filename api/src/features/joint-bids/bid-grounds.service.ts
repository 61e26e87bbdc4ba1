import { Injectable } from '@nestjs/common';
import { approvals, termOf } from '@maillage/graph-schema/vocabulary';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { recordDigest } from '../../platform/changes/record-digest';
import { RecordsService, type CurrentRecord } from '../editing';
import type { BidChangeInput } from './bid-change.input';
import { bidById, earlierBid } from './joint-bids.repository';
import { readChange } from './read-change';
import { membersOf, type BidTie } from './room/bid-record';
import type { BidChange } from './room/change-bid';
import { proposedPapers } from './room/proposed-papers';
import { dayIn, zoneOf, type Room, type RoomPaper } from './room/room';
import { dayOfStep } from './room/timeline';
import { mayWorkIn, RoomsService, type ReadRoom } from './rooms.service';

/** A room at the moment of a change: what is shown of it, and the record that is changed. */
export interface BidGround extends ReadRoom {
  readonly current: CurrentRecord;
  readonly tie: BidTie;
  readonly viewer: Viewer;
}

/** What a change in a room begins from. */
@Injectable()
export class BidGroundsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly records: RecordsService,
    private readonly rooms: RoomsService,
  ) {}

  /** @throws NOT_FOUND for who may not enter the room, FORBIDDEN for who may not change what is there. */
  async of(bid: string, viewer: Viewer): Promise<BidGround> {
    requireAccount(viewer);
    const [found] = await this.database.read(bidById, { id: bid, readers: viewer.readers });
    const read = found && (await this.rooms.read(found.key, viewer));
    const current = found && (await this.records.ofKeys([found.key])).get(found.key);
    if (!read || current?.kind !== 'ties') throw new CodedError('NOT_FOUND');
    if (!mayWorkIn(read, viewer)) throw new CodedError('FORBIDDEN');
    return { ...read, current, tie: current.record as unknown as BidTie, viewer };
  }

  /** The record that a version stands for: the one of now, or one that it was before. */
  async seen(version: string, { current, tie }: BidGround): Promise<BidTie | undefined> {
    if (version === current.version) return tie;
    const rows = await this.database.read(earlierBid, { scheme: RECORD_KEY, key: current.key });
    const found = rows.find((row) => recordDigest(row.record) === version);
    return found && (JSON.parse(found.record) as BidTie);
  }

  /** The record as it was before its last change; nothing where it has never been changed. */
  async before({ current }: BidGround): Promise<BidTie | undefined> {
    const rows = await this.database.read(earlierBid, { scheme: RECORD_KEY, key: current.key });
    const at = rows.findIndex((row) => recordDigest(row.record) === current.version);
    const found = at < 0 ? undefined : rows[at + 1];
    return found && (JSON.parse(found.record) as BidTie);
  }

  /** What somebody asks to change, in the terms of the record. */
  async changeOf(
    input: BidChangeInput,
    { room, row, tie, viewer }: BidGround,
    now: Date,
  ): Promise<{ change: BidChange } | { problems: Problem[] }> {
    // A member is named by its id; the record may still have the key of what was merged into it.
    const keyOf = (id: string): string | undefined => {
      const keys = row.members.find(({ actor }) => actor['id'] === id)?.keys ?? [];
      return membersOf(tie).find((one) => keys.includes(one.who))?.who;
    };
    if (!input.member) return readChange(input, keyOf, input.usualPapers ? usualPapers(tie, room, now) : []);
    const [newcomer] = await this.records.find([input.member.actor], viewer);
    if (newcomer?.kind !== 'actors') return { problems: problem('NOT_FOUND', 'actor') };
    return readChange(input, (id) => keyOf(id) ?? (id === newcomer.id ? newcomer.key : undefined), []);
  }
}

/** The papers that a group like this one usually gathers, by the day by which they are to be there. */
function usualPapers(tie: BidTie, room: Room, now: Date): RoomPaper[] {
  const members = membersOf(tie);
  const reserved = room.lots.flatMap((lot) => (lot.reservation ? [lot.reservation] : []));
  const opens = (code: string) => termOf(approvals, code).reservations as readonly string[];
  const isApproved = (who: string) =>
    room.members.some(
      (one) =>
        one.key === who &&
        one.approvals.some((held) => reserved.some((lot) => opens(held.code).includes(lot))),
    );
  const deadline = room.tender?.deadline?.slice(0, 10);
  const today = dayIn(zoneOf(room), now);
  const keys = [...members]
    .sort((a, b) => Number(b.role === 'LEAD') - Number(a.role === 'LEAD'))
    .map((one) => one.who);
  return proposedPapers({
    members: keys,
    lead: members.find((one) => one.role === 'LEAD')?.who,
    isPublic: room.tender?.nature === 'PUBLIC',
    approved: keys.filter(isApproved),
    due: deadline && deadline > today ? dayOfStep('PAPERS', deadline, today) : undefined,
  });
}
