import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import * as statements from './attempts.repository';
import { clientAddress } from './client-address';

/** Milliseconds within which tries are counted together. */
const WINDOW = 15 * 60_000;
/** How long an address from which somebody signed in to an account stays known for it. */
const KNOWN = 30 * 24 * 3_600_000;

/**
 * Wrong tries within the window. `pair`: on one account from one address, so that who guesses from elsewhere
 * does not lock the owner out. `address`: behind which many may sit. `account`: from all addresses together;
 * above it tries from addresses that the account does not know take turns, one each pace.
 */
export const triesAllowed = { pair: 10, address: 50, account: 100, pace: 5000 } as const;

/** What is tried: signing in counts by pair; what sends mails or needs a session counts by account. */
export type Tried = 'sign-in' | 'reset' | 'password' | 'seminar-code' | 'provider' | 'partners';

/** Other limits than the usual ones: on what is tried, and from one address. */
export interface TriesAllowed {
  readonly account: number;
  readonly address: number;
}

/** The tries of one request: whose they are, and from where. */
export interface Tries {
  readonly pair: string;
  readonly address: string;
  readonly account: string | undefined;
  /** Seconds to wait where there were too many. */
  readonly wait: number | undefined;
  /** Tries before this one, within the window, that were not right. */
  readonly failed: number;
  /** Whether this is the first one too many. */
  readonly justOver: boolean;
}

/** Limits tries in the store, so that several processes share the count. */
@Injectable()
export class AttemptsService {
  constructor(private readonly database: DatabaseService) {}

  /** Counts one try of something on an account, known or not. */
  async take(what: Tried, account: string, request: Request, allowed?: TriesAllowed): Promise<Tries> {
    const from = clientAddress(request);
    const byPair = what === 'sign-in';
    const tries = {
      pair: keyOf(what, byPair ? 'pair' : 'account', byPair ? `${account} ${from}` : account),
      address: keyOf(what, 'address', from),
      account: byPair ? keyOf(what, 'account', account) : undefined,
    };
    const of = ownerOf(account);
    const most = {
      pair: allowed?.account ?? triesAllowed.pair,
      address: allowed?.address ?? triesAllowed.address,
    };
    const { wait, failed, justOver } = await this.database.write(async (transaction) => {
      const rows = await transaction.run(statements.takeAttempts, {
        keys: [
          { key: tries.pair, of },
          { key: tries.address, of: '' },
        ],
        window: WINDOW,
      });
      const limitOf = (key: string) => (key === tries.pair ? most.pair : most.address);
      const over = rows.filter(({ key, count }) => count > limitOf(key));
      const own = rows.find((row) => row.key === tries.pair);
      const failed = (own?.count ?? 1) - 1;
      const justOver = over.some(({ key, count }) => count === limitOf(key) + 1);
      if (over.length > 0) return { wait: Math.max(...over.map((row) => row.left)), failed, justOver };
      const wait = tries.account && !own?.known ? await this.turn(transaction, tries.account, of) : 0;
      return { wait, failed, justOver };
    });
    return { ...tries, failed, justOver, wait: wait > 0 ? Math.ceil(wait / 1000) : undefined };
  }

  /** The try was right: who tried starts again, address and account get it back. */
  async forgive({ pair, address, account }: Tries): Promise<void> {
    const giveBack = account ? [address, account] : [address];
    await this.database.write((transaction) =>
      transaction.run(statements.forgiveAttempts, { forget: pair, giveBack, known: account ? KNOWN : 0 }),
    );
  }

  /** The try was right, and does not count; those before it do. */
  async giveBack({ pair, address }: Tries): Promise<void> {
    await this.database.write((transaction) =>
      transaction.run(statements.forgiveAttempts, { forget: '', giveBack: [pair, address], known: 0 }),
    );
  }

  /** Forgets what was tried on an account, by its address or its id. */
  async drop(transaction: WriteTransaction, accounts: readonly string[]): Promise<void> {
    await transaction.run(statements.dropAttempts, { of: accounts.map(ownerOf) });
  }

  async sweep(): Promise<void> {
    await this.database.write((transaction) => transaction.run(statements.sweepAttempts, { window: WINDOW }));
  }

  /** Milliseconds to wait for a turn on an account that is tried from many addresses. */
  private async turn(transaction: WriteTransaction, key: string, of: string): Promise<number> {
    await transaction.run(statements.takeAttempts, { keys: [{ key, of }], window: WINDOW });
    const { account: most, pace } = triesAllowed;
    const [row] = await transaction.run(statements.takeTurn, { key, most, pace });
    return row?.wait ?? 0;
  }
}

/** Addresses are not kept to be read: what the count needs is that the same gives the same. */
function keyOf(what: Tried, kind: string, value: string): string {
  return `${what}:${kind}:${hashOf(value)}`;
}

function ownerOf(account: string): string {
  return hashOf(account);
}

function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url');
}
