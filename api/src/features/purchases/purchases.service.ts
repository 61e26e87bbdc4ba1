import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { thingFrom } from '../things';
import type { PurchasesArgs } from './purchase.input';
import type { PurchaseBoard, PurchaseDetail } from './purchase.model';
import { purchaseRow, tellPurchase, type PurchaseRow } from './purchase-row';
import * as statements from './purchases.repository';

/** Purchases that a list tells at once. */
const MOST = 100;

/** What actors of a pole buy together: who pledges how much, what it costs, how far the next tier is. */
@Injectable()
export class PurchasesService {
  constructor(private readonly database: DatabaseService) {}

  async board(
    { pole, states, withFictitious }: PurchasesArgs,
    viewer: Viewer,
  ): Promise<PurchaseBoard | null> {
    const [found] = await this.database.read(statements.purchasesOfPole, {
      ...{ pole: pole ?? null, withFictitious, most: MOST, readers: viewer.readers },
      states: states?.length ? states : ['GATHERING', 'SIGNED'],
    });
    if (!found) return null;
    const kept = thingFrom(found.pole);
    const mayRead = viewer.readers.includes(`pole:${kept.slug}`);
    const actsFor = viewer.account?.actsFor ?? [];
    return {
      pole: kept,
      poles: found.poles.map((one) => thingFrom(one)),
      mayRead,
      mayAdd: viewer.account?.facilitates.includes(kept.id) === true || (mayRead && actsFor.length > 0),
      purchases: found.purchases.map((tuple) => tellPurchase(purchaseRow(tuple, today()), viewer)),
    };
  }

  /** One by its address or id, with what so much more would change; null for who may not read it. */
  async one(named: string, viewer: Viewer, more: number | null = null): Promise<PurchaseDetail | null> {
    const row = await this.rowOf(named, viewer, more);
    return row ? tellPurchase(row, viewer) : null;
  }

  /** The same with what only the service knows. */
  async rowOf(named: string, { readers }: Viewer, more: number | null = null): Promise<PurchaseRow | null> {
    const [found] = await this.database.read(statements.purchaseNamed, { named, readers });
    return found ? purchaseRow(found.tuple, today(), more) : null;
  }
}

/** ISO day. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
