import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DatabaseService } from '../../platform/database/database.service';
import * as statements from './attempts.repository';
import { clientAddress } from './client-address';

/** Milliseconds within which tries are counted together. */
const WINDOW = 15 * 60_000;
/** Wrong tries within the window: for one account, and for one address, behind which many may sit. */
export const triesAllowed: TriesAllowed = { account: 10, address: 50 };

export interface TriesAllowed {
  readonly account: number;
  readonly address: number;
}

/** The tries of one request: whose they are, and from where. */
export interface Tries {
  readonly account: string;
  readonly address: string;
  /** Seconds to wait where there were too many. */
  readonly wait: number | undefined;
}

/** Limits tries in the store, so that several processes share the count. */
@Injectable()
export class AttemptsService {
  constructor(private readonly database: DatabaseService) {}

  /** Counts one try of something (signing in, asking for a link …) on an account, known or not. */
  async take(
    what: string,
    account: string,
    request: Request,
    allowed: TriesAllowed = triesAllowed,
  ): Promise<Tries> {
    const tries = {
      account: keyOf(what, 'account', account),
      address: keyOf(what, 'address', clientAddress(request)),
    };
    const rows = await this.database.write((transaction) =>
      transaction.run(statements.takeAttempts, { keys: [tries.account, tries.address], window: WINDOW }),
    );
    const over = rows.filter(
      (row) => row.count > (row.key === tries.account ? allowed.account : allowed.address),
    );
    const left = Math.max(0, ...over.map((row) => row.left));
    return { ...tries, wait: over.length > 0 ? Math.ceil(left / 1000) : undefined };
  }

  /** The try was right: the account starts again, the address gets it back. */
  async forgive({ account, address }: Tries): Promise<void> {
    await this.database.write((transaction) =>
      transaction.run(statements.forgiveAttempts, { forget: [account], giveBack: [address] }),
    );
  }

  /** The try was right, and does not count; those before it do. */
  async giveBack({ account, address }: Tries): Promise<void> {
    await this.database.write((transaction) =>
      transaction.run(statements.forgiveAttempts, { forget: [], giveBack: [account, address] }),
    );
  }

  async sweep(): Promise<void> {
    await this.database.write((transaction) => transaction.run(statements.sweepAttempts, { window: WINDOW }));
  }
}

/** Addresses are not kept to be read: what the count needs is that the same gives the same. */
function keyOf(what: string, kind: string, value: string): string {
  return `${what}:${kind}:${createHash('sha256').update(value).digest('base64url')}`;
}
