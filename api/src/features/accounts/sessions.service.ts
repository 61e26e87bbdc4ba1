import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { readerTokens } from '../../platform/access/reader-tokens';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { SharedReads } from '../../platform/database/shared-reads';
import type { RequestContext } from '../../platform/graphql/request-context';
import { currentRequest } from '../../platform/watching/request-scope';
import { JournalService } from '../journal';
import { hashOfToken, newToken } from './secret-token';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie';
import * as statements from './sessions.repository';

const HOUR = 3_600_000;
/** A session ends after half a day without a request, and after two weeks in any case. */
const IDLE = 12 * HOUR;
const ABSOLUTE = 14 * 24 * HOUR;
/** Being seen is noted once a minute at most, beside the answer: a request need not write. */
const SEEN = 60_000;

/** Sessions live in the store, so that every process knows them and ending one ends it everywhere. */
@Injectable()
export class SessionsService {
  private readonly reads = new SharedReads<string, statements.SessionRow>((hashes) =>
    this.accountsOf(hashes),
  );

  constructor(
    private readonly database: DatabaseService,
    private readonly journal: JournalService,
  ) {}

  /** Who is behind a request: nothing is asked for a visitor, one statement for a session. */
  async viewerOf(request: Request): Promise<Viewer | undefined> {
    const token = readSessionCookie(request);
    return token ? this.viewerOfToken(token) : undefined;
  }

  /** Opens a session, last in a transaction; undefined where the account no longer is what was checked. */
  async open(
    transaction: WriteTransaction,
    account: string,
    passwordHash: string | null,
    detail?: string,
  ): Promise<string | undefined> {
    const token = newToken();
    const parameters = { account, passwordHash, tokenHash: hashOfToken(token), absolute: ABSOLUTE };
    const [opened] = await transaction.run(statements.openSession, parameters);
    if (!opened) return undefined;
    await this.journal.note(transaction, { act: 'SIGNED_IN', by: account, about: account, detail });
    return token;
  }

  /** Gives the browser a new session: whatever it held before is ended, never taken over. */
  async enter(context: RequestContext, token: string): Promise<Viewer> {
    await this.end(context.req);
    writeSessionCookie(context.req, token, ABSOLUTE);
    const viewer = (await this.viewerOfToken(token)) ?? { readers: ['public'] };
    become(context, viewer);
    return viewer;
  }

  /** Under what the store keeps the session that a browser holds; undefined where it holds none. */
  hashOf(request: Request): string | undefined {
    const token = this.tokenOf(request);
    return token && hashOfToken(token);
  }

  /** The token that a browser holds, of a session that is still open or not. */
  tokenOf(request: Request): string | undefined {
    return readSessionCookie(request);
  }

  /** Ends one session, in the transaction that puts another one in its place. */
  async endOne(transaction: WriteTransaction, tokenHash: string): Promise<void> {
    await transaction.run(statements.endSession, { tokenHash });
  }

  /** Ends every session of an account, whose ways in are about to change. */
  async endAll(transaction: WriteTransaction, account: string): Promise<void> {
    await transaction.run(statements.endSessionsOf, { account });
  }

  /** Ends the sessions of an account but for that of the browser which asks. */
  async endOthers(transaction: WriteTransaction, account: string, request: Request): Promise<void> {
    await transaction.run(statements.endOtherSessionsOf, { account, kept: this.hashOf(request) ?? '' });
  }

  /** Lets what follows in a request be asked as who asks may do by now. */
  async lookAgain(context: RequestContext): Promise<void> {
    become(context, (await this.viewerOf(context.req)) ?? { readers: ['public'] });
  }

  async leave(context: RequestContext): Promise<void> {
    await this.end(context.req);
    clearSessionCookie(context.req);
    become(context, { readers: ['public'] });
  }

  async sweep(): Promise<void> {
    await this.database.write((transaction) => transaction.run(statements.sweepSessions, { idle: IDLE }));
  }

  private async end(request: Request): Promise<void> {
    const token = readSessionCookie(request);
    if (!token) return;
    const tokenHash = hashOfToken(token);
    await this.database.write((transaction) => transaction.run(statements.endSession, { tokenHash }));
  }

  private async viewerOfToken(token: string): Promise<Viewer | undefined> {
    const tokenHash = hashOfToken(token);
    const row = await this.accountOf(tokenHash);
    if (!row) return undefined;
    if (row.stale) this.database.note(statements.noteSeen, { tokenHash, seen: SEEN }, tokenHash);
    return viewerOfAccount(row);
  }

  /** Requests that come at once share a statement; but who has written a moment ago waits for that alone. */
  private async accountOf(tokenHash: string): Promise<statements.SessionRow | undefined> {
    const hasWritten = (currentRequest()?.bookmarks?.length ?? 0) > 0;
    return hasWritten ? (await this.accountsOf([tokenHash])).get(tokenHash) : this.reads.read(tokenHash);
  }

  private async accountsOf(tokenHashes: string[]): Promise<Map<string, statements.SessionRow>> {
    const rows = await this.database.read(statements.accountsOfSessions, {
      tokenHashes,
      idle: IDLE,
      seen: SEEN,
    });
    return new Map(rows.map((row) => [row.tokenHash, row]));
  }
}

/** Who an account is, and what it may read. */
export function viewerOfAccount({ account, name, roles }: statements.AccountOfSession): Viewer {
  // Who acts for one actor in two poles acts for it once.
  const overOf = (role: string) => [
    ...new Set(roles.filter((one) => one.role === role).flatMap((one) => (one.over ? [one.over] : []))),
  ];
  return {
    readers: readerTokens(account, roles),
    account: {
      id: account,
      name,
      administrator: roles.some((one) => one.role === 'ADMINISTRATOR'),
      facilitates: overOf('FACILITATOR'),
      actsFor: overOf('MEMBER'),
      reads: overOf('READER'),
    },
  };
}

/** The fields that follow in the same request are asked by who has just signed in or out. */
function become(context: RequestContext, viewer: Viewer): void {
  context.viewer = viewer;
  context.loaders.clear();
}
