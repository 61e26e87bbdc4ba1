import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { cleanText } from '../editing';
import { bidById, dropComment, writeComment } from './joint-bids.repository';
import { RoomsService, type ReadRoom } from './rooms.service';

const LONGEST = 2000;

/** What is said in a room. It stands beside the graph: no fact, no history, gone for good when its author takes it away. */
@Injectable()
export class BidCommentsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly rooms: RoomsService,
  ) {}

  /** Says something to whoever may enter the room. Sent twice, it is said once. */
  async say(
    request: string,
    bid: string,
    text: string,
    viewer: Viewer,
  ): Promise<{ slug: string; problems: Problem[] }> {
    const account = requireAccount(viewer);
    const { room, key } = await this.room(bid, viewer);
    const { value, problems } = cleanText(text, 'text');
    const said = String(value);
    const refused =
      problems.length > 0
        ? problems
        : !isRequestId(request)
          ? noRequestId()
          : said === ''
            ? problem('INVALID_INPUT', 'text', { detail: '≥ 1' })
            : said.length > LONGEST
              ? problem('TEXT_TOO_LONG', 'text', { max: LONGEST })
              : [];
    if (refused.length > 0) return { slug: room.slug, problems: refused };
    // The same request makes the same comment, whoever's it is.
    const id = createHash('sha256').update(`${account.id}/${request}`).digest('hex').slice(0, 32);
    await this.database.write((transaction) =>
      transaction.run(writeComment, { id, key, text: said, account: account.id }),
    );
    return { slug: room.slug, problems: [] };
  }

  /** Takes a comment away: one's own, or any one for who facilitates the pole. */
  async takeAway(
    bid: string,
    comment: string,
    viewer: Viewer,
  ): Promise<{ slug: string; problems: Problem[] }> {
    const account = requireAccount(viewer);
    const { room, row, key } = await this.room(bid, viewer);
    const any = account.facilitates.includes(String(row.pole?.['id']));
    const [dropped] = await this.database.write((transaction) =>
      transaction.run(dropComment, { id: comment, key, account: account.id, any }),
    );
    return { slug: room.slug, problems: dropped ? [] : problem('NOT_FOUND', 'comment') };
  }

  /** @throws NOT_FOUND for who may not enter the room. */
  private async room(bid: string, viewer: Viewer): Promise<ReadRoom & { key: string }> {
    const [found] = await this.database.read(bidById, { id: bid, readers: viewer.readers });
    const read = found && (await this.rooms.read(found.key, viewer));
    if (!read) throw new CodedError('NOT_FOUND');
    return { ...read, key: found.key };
  }
}
