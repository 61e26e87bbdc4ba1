import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import * as statements from './joint-bids.repository';
import { agreement } from './papers/agreement';
import { dc1 } from './papers/dc1';
import { dc2 } from './papers/dc2';
import { fileOf } from './papers/sheet';
import { RoomsService } from './rooms.service';

/** Papers of a group as files that Word and LibreOffice open: what is known filled in, clear blanks for the rest. */
@Injectable()
export class PapersService {
  constructor(
    private readonly database: DatabaseService,
    private readonly rooms: RoomsService,
  ) {}

  /**
   * `dc1`, `convention`, or `dc2-` with the address of a member; undefined for any other paper and for who may not
   * enter the room.
   */
  async file(slug: string, paper: string, viewer: Viewer): Promise<Buffer | undefined> {
    const read = viewer.account && (await this.rooms.read(slug, viewer));
    if (!read) return undefined;
    const { room } = read;
    const ids = room.members.map((one) => one.id);
    const found = await this.database.read(statements.factsOfMembers, { ids, readers: viewer.readers });
    const facts = new Map(found.map((one) => [one.id, one]));
    if (paper === 'dc1') return fileOf(`DC1 – ${room.name}`, dc1(room, facts));
    if (paper === 'convention') return fileOf(`Convention – ${room.name}`, agreement(room, facts));
    const member = room.members.find((one) => paper === `dc2-${one.key}`);
    return member && fileOf(`DC2 – ${member.name}`, dc2(room, member, facts.get(member.id)));
  }
}
