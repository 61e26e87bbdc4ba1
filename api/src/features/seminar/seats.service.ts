import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { seatTokens } from '../../platform/access/reader-tokens';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { AttemptsService, hashOfToken, newToken } from '../accounts';
import * as statements from './codes.repository';
import type { SeatRow } from './codes.repository';
import { hashOfCode, readCode } from './seminar-code';

/** How a telephone says that it has a seat: `Authorization: Seat <token>`. */
export const SEAT_SCHEME = 'Seat';

/**
 * Wrong codes within a quarter of an hour: from one address, behind which a whole room sits, and from
 * everywhere together, for there are so many codes and so many addresses.
 */
const allowed = { address: 50, account: 1000 } as const;

interface Joined {
  readonly token: string | null;
  readonly problems: Problem[];
}

/** Seats at a session: who comes in with a code, without an account. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly attempts: AttemptsService,
  ) {}

  /** Gives who has a code a token of a seat. A wrong code is counted before it is looked at. */
  async join(typed: string, request: Request): Promise<Joined> {
    const tries = await this.attempts.take('seminar-code', 'any', request, allowed);
    if (tries.wait !== undefined)
      return refused(problem('TOO_MANY_ATTEMPTS', 'code', { seconds: tries.wait }));
    const code = readCode(typed);
    if (!code) return refused(problem('SEMINAR_CODE_WRONG', 'code'));
    const token = newToken();
    const seat = { codeHash: await hashOfCode(code), tokenHash: hashOfToken(token) };
    const [taken] = await this.database.write((transaction) => transaction.run(statements.takeSeat, seat));
    if (!taken) return refused(problem('SEMINAR_CODE_WRONG', 'code'));
    await this.attempts.giveBack(tries);
    return { token, problems: [] };
  }

  /** Who sits where a request says; nobody once the session is over. */
  async seatOf(request: Request): Promise<SeatRow | undefined> {
    const [scheme, token] = request.headers?.authorization?.split(' ') ?? [];
    if (scheme?.toLowerCase() !== SEAT_SCHEME.toLowerCase() || !token) return undefined;
    const [seat] = await this.database.read(statements.findSeat, { tokenHash: hashOfToken(token) });
    return seat;
  }

  /** Who sits there reads what a member of the structure reads, and has no account. */
  async viewerOf(request: Request): Promise<Viewer | undefined> {
    const seat = await this.seatOf(request);
    if (!seat) return undefined;
    const { code, seminar, event, actorKeys, poleKeys } = seat;
    return {
      readers: seatTokens(actorKeys, poleKeys),
      seat: {
        code,
        seminar,
        event,
        actor: { id: seat.actor.id, keys: actorKeys },
        pole: { id: seat.pole.id, key: poleKeys[0] ?? '' },
      },
    };
  }
}

function refused(problems: Problem[]): Joined {
  return { token: null, problems };
}
