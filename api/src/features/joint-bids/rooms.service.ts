import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { AskingService } from '../answers';
import { thingFrom } from '../things';
import type { JointBid, JointBidLine } from './joint-bid.model';
import * as statements from './joint-bids.repository';
import type { RoomRow } from './joint-bids.repository';
import { nextStates } from './room/move-bid';
import { readinessOf } from './room/readiness';
import type { Room } from './room/room';
import { roomOfRow } from './room/room-of-row';
import { timelineOf } from './room/timeline';
import { watchRules } from './room/watch-rules';

/** A room as it was read, with what the screens ask besides. */
export interface ReadRoom {
  readonly room: Room;
  readonly row: RoomRow;
}

/** Reads rooms: for their members and for who facilitates the pole; for everybody else they are not there. */
@Injectable()
export class RoomsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly asking: AskingService,
  ) {}

  async read(slug: string, { readers }: Viewer, withComments = false): Promise<ReadRoom | undefined> {
    const { withInvented } = this.asking;
    const asked = { slug, readers, withInvented, withComments };
    const [row] = await this.database.read(statements.roomBySlug, asked);
    return row && { row, room: roomOfRow(row) };
  }

  /** The room as the API shows it. */
  async one(slug: string, viewer: Viewer, now = new Date()): Promise<JointBid | null> {
    const found = await this.read(slug, viewer, viewer.account !== undefined);
    return found ? shownRoom(found, viewer, now) : null;
  }

  /** The groups of whoever asks. */
  async mine(viewer: Viewer, now = new Date()): Promise<JointBidLine[]> {
    const read = await this.rowsOf(viewer);
    return read.map((row) => {
      const room = roomOfRow(row);
      const { id, slug, name, fictitious, state } = room;
      return {
        id,
        slug,
        name,
        fictitious,
        state,
        tender: tenderOf(room),
        members: membersOf(room, row, viewer),
        readiness: readinessOf(room, watchRules(room, now), now),
        result: room.result ?? null,
      };
    });
  }

  /** The rooms of whoever asks, each with the id of its pole. */
  async readMine(viewer: Viewer): Promise<{ room: Room; pole: string | undefined }[]> {
    const rows = await this.rowsOf(viewer);
    return rows.map((row) => ({ room: roomOfRow(row), pole: row.pole ? String(row.pole['id']) : undefined }));
  }

  private rowsOf(viewer: Viewer) {
    return this.database.read(statements.bidsOfAccount, {
      account: requireAccount(viewer).id,
      readers: viewer.readers,
      withInvented: this.asking.withInvented,
    });
  }
}

/** Whether the account works in this room: it facilitates the pole, or acts for a member that has not declined. */
export function mayWorkIn({ room, row }: ReadRoom, { account }: Viewer): boolean {
  if (!account) return false;
  return (
    account.facilitates.includes(String(row.pole?.['id'])) ||
    room.members.some((one) => one.standing !== 'DECLINED' && account.actsFor.includes(one.id))
  );
}

/** Whether the deadline of a public call has passed: from then on the composition is frozen (R2142-26). */
export function isPastDeadline({ tender }: Room, now: Date): boolean {
  const at = tender?.nature === 'PUBLIC' ? tender.deadlineAt : undefined;
  return at !== undefined && Date.parse(at) <= now.getTime();
}

function shownRoom(found: ReadRoom, viewer: Viewer, now: Date): JointBid {
  const { room, row } = found;
  const rules = watchRules(room, now);
  const readiness = readinessOf(room, rules, now);
  return {
    ...room,
    version: String(row.tie['digest']),
    nextStates: nextStates(room.state, readiness.formable),
    pole: row.pole ? thingFrom(row.pole) : null,
    tender: tenderOf(room),
    lots: room.lots,
    needs: room.needs.map((need) => ({ ...need, tags: [...need.tags] })),
    members: membersOf(room, row, viewer),
    buyers: row.buyers.map((one) => thingFrom(one)),
    timeline: timelineOf(room, now),
    readiness,
    rules,
    result: room.result ?? null,
    comments: (row.comments ?? []).map(({ id, text, at, author, actors }) => ({
      id,
      text,
      at,
      author: author?.name ?? null,
      actors,
      isMine: author !== null && author.id === viewer.account?.id,
    })),
    mayEdit: mayWorkIn(found, viewer),
    frozen: isPastDeadline(room, now) || room.state === 'SUBMITTED',
  };
}

function tenderOf({ tender }: Room): JointBid['tender'] {
  return tender ? { ...tender, lots: [...tender.lots] } : null;
}

function membersOf(
  room: Room,
  { members }: Pick<RoomRow, 'members'>,
  { account }: Viewer,
): JointBid['members'] {
  const rows = new Map(members.map(({ actor }) => [String(actor['id']), actor]));
  return room.members.map(({ id, role, share, terms, standing, answer, reachable }) => ({
    actor: thingFrom(rows.get(id) ?? {}),
    role,
    share: share ?? null,
    lots: terms.lots,
    standing,
    answer: answer ?? null,
    reachable,
    isMine: account?.actsFor.includes(id) ?? false,
  }));
}
