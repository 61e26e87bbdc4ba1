import { Injectable } from '@nestjs/common';
import { poleTokens } from '../../platform/access/reader-tokens';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { NetworkService, type Network } from '../network';
import { SeminarsService } from './seminars.service';
import { readWall, tiesOfPole, type WallRow } from './wall.repository';

/** So many of the last answers are told. */
const NEWEST = 8;

const whole = { withHub: true, withFictitious: true, folded: false } as const;

export type Wall = WallRow & { id: string; name: string; isOpen: boolean };

/** What a session shows to the room: what all in its pole may read, whoever projects it. */
@Injectable()
export class WallService {
  constructor(
    private readonly database: DatabaseService,
    private readonly seminars: SeminarsService,
    private readonly networks: NetworkService,
  ) {}

  async wall(id: string, viewer: Viewer): Promise<Wall> {
    const { name, isOpen, eventKey, poleKeys } = await this.seminars.find(id, viewer);
    const asked = { seminar: id, event: eventKey, newest: NEWEST, readers: poleTokens(poleKeys) };
    const [row] = await this.database.read(readWall, asked);
    if (!row) throw new Error('The store has no version: migrate it first');
    return { ...row, id, name, isOpen };
  }

  /** The ties that the pole keeps, with who is in them and who is invited. */
  async network(id: string, viewer: Viewer): Promise<Network> {
    const { pole, poleKeys } = await this.seminars.find(id, viewer);
    const readers = poleTokens(poleKeys);
    const network = await this.networks.network(whole, { readers });
    const [of] = await this.database.read(tiesOfPole, { pole: pole.id, seminar: id, readers });
    const kept = new Set(of?.ties);
    const ties = network.ties.filter((tie) => kept.has(tie.id));
    const there = new Set([
      ...(of?.invited ?? []),
      ...ties.flatMap((tie) => tie.participants.map((one) => one.nodeId)),
    ]);
    return { ...network, ties, nodes: network.nodes.filter((node) => there.has(node.id)), pairs: [] };
  }
}
