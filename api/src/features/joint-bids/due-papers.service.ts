import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { duePapersOf, type DuePaper } from './room/due-papers';
import { RoomsService } from './rooms.service';

/** Papers with a day by which they are due, for calendars. */
@Injectable()
export class DuePapersService {
  constructor(private readonly rooms: RoomsService) {}

  /** Of the groups of whoever asks: what its structures bring, or anybody for who facilitates the pole. */
  async mine(viewer: Viewer): Promise<DuePaper[]> {
    const { actsFor, facilitates } = requireAccount(viewer);
    const found = await this.rooms.readMine(viewer);
    return found.flatMap(({ room, pole }) =>
      duePapersOf(room, facilitates.includes(pole ?? '') ? undefined : actsFor),
    );
  }

  /** Of one room, with its name and the address of its call; undefined for who may not enter it. */
  async ofRoom(
    slug: string,
    viewer: Viewer,
  ): Promise<{ name: string; tender: string | undefined; papers: DuePaper[] } | undefined> {
    const found = await this.rooms.read(slug, viewer);
    if (!found) return undefined;
    const { room } = found;
    return { name: room.name, tender: room.tender?.slug, papers: duePapersOf(room) };
  }
}
