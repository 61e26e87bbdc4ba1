import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { LinkPurposeCode } from '@maillage/graph-schema/vocabulary';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { hashOfToken, newToken } from './secret-token';
import * as statements from './links.repository';

const HOUR = 3_600_000;

/** Milliseconds that a link is good for. */
const valid: Readonly<Record<LinkPurposeCode, number>> = {
  FIRST_ADMINISTRATOR: 24 * HOUR,
  INVITATION: 7 * 24 * HOUR,
  PASSWORD_RESET: HOUR,
  DEMONSTRATION: 24 * HOUR,
  ANSWER: 60 * 24 * HOUR,
  FIGURES: 60 * 24 * HOUR,
  STOP_ASKING: 365 * 24 * HOUR,
};

/** Purposes of which an account has several links at once. */
type ManifoldPurpose = 'ANSWER' | 'FIGURES' | 'STOP_ASKING';

/** Personal links: the store keeps a hash, so that reading it opens no door. */
@Injectable()
export class LinksService {
  constructor(
    private readonly database: DatabaseService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Makes a link for an account; earlier ones for the same purpose no longer open. */
  async create(
    transaction: WriteTransaction,
    purpose: Exclude<LinkPurposeCode, 'FIRST_ADMINISTRATOR' | ManifoldPurpose>,
    account: string,
  ): Promise<string> {
    const { token, link } = fresh(purpose);
    await transaction.run(statements.dropLinks, { account, purposes: [purpose] });
    await transaction.run(statements.createLink, { link, account, valid: valid[purpose] });
    return this.addressOf(token);
  }

  /** Makes a link beside those that the account has for the same purpose; its id is the caller's. */
  async add(
    transaction: WriteTransaction,
    purpose: ManifoldPurpose,
    account: string,
    id: string,
  ): Promise<string> {
    const { token, link } = fresh(purpose);
    await transaction.run(statements.createLink, { link: { ...link, id }, account, valid: valid[purpose] });
    return this.addressOf(token);
  }

  async createFirst(transaction: WriteTransaction): Promise<string> {
    const { token, link } = fresh('FIRST_ADMINISTRATOR');
    await transaction.run(statements.createFirstLink, { link, valid: valid.FIRST_ADMINISTRATOR });
    return this.addressOf(token);
  }

  /** What a link is for; undefined where it is unknown, used or expired. */
  async find(token: string): Promise<statements.LinkRow | undefined> {
    const [found] = await this.database.read(statements.findLink, { tokenHash: hashOfToken(token) });
    return found;
  }

  /** Uses a link; undefined where it is unknown, used or expired, or for something else. */
  use(transaction: WriteTransaction, token: string, purposes: readonly LinkPurposeCode[]) {
    return this.useByHash(transaction, hashOfToken(token), purposes);
  }

  /** The same, for who has kept no more of the link than the store has. */
  async useByHash(transaction: WriteTransaction, tokenHash: string, purposes: readonly LinkPurposeCode[]) {
    const [used] = await transaction.run(statements.useLink, { tokenHash, purposes });
    return used;
  }

  async drop(transaction: WriteTransaction, account: string, purposes: readonly LinkPurposeCode[]) {
    await transaction.run(statements.dropLinks, { account, purposes });
  }

  async sweep(): Promise<void> {
    await this.database.write((transaction) => transaction.run(statements.sweepLinks, {}));
  }

  /** The secret stands after the #, which no browser sends and so no log writes. */
  private addressOf(token: string): string {
    return `${this.configuration.publicUrl}/lien#${token}`;
  }
}

function fresh(purpose: LinkPurposeCode) {
  const token = newToken();
  return { token, link: { id: randomUUID(), tokenHash: hashOfToken(token), purpose } };
}
