import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { Request } from 'express';
import { publicViewer } from '../../platform/access/viewer';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { AcceptanceService, hashOfToken, SessionsService } from '../accounts';
import { keepLogoutHint, sessionIsOpen } from './identities.repository';
import { IdentitiesService } from './identities.service';
import { localPath } from './local-path';
import { ProviderService, type ProvenIdentity } from './provider.service';
import { RoundTripsService, type EndedTrip } from './round-trips.service';
import { seal } from './sealed-text';

/** Where one is after signing in, where one came from nowhere. */
const ACCOUNT = '/compte';
const SIGN_IN = '/connexion';

/** Coming back from the provider. Whatever happens, it leads to a page of this site. */
@Injectable()
export class ReturnsService {
  private readonly logger = new Logger(ReturnsService.name);

  constructor(
    private readonly database: DatabaseService,
    private readonly provider: ProviderService,
    private readonly trips: RoundTripsService,
    private readonly identities: IdentitiesService,
    private readonly acceptances: AcceptanceService,
    private readonly sessions: SessionsService,
  ) {}

  /** The path of the page to show; where something is wrong its query says what, by a code of the closed list. */
  async arrive(request: Request): Promise<string> {
    let trip: EndedTrip | undefined;
    try {
      trip = await this.trips.end(request);
      if (!trip) throw new CodedError('ROUND_TRIP_LOST');
      const identity = await this.provider.prove(queryOf(request), trip.secrets);
      if (trip.purpose === 'LINK') return await this.link(trip, identity);
      await this.enter(trip, identity, request);
      return (trip.purpose === 'SIGN_IN' && localPath(trip.back)) || ACCOUNT;
    } catch (error) {
      return this.pageOf(error, trip);
    }
  }

  /** Signs in, or accepts an invitation first: one session, as after a password. */
  private async enter(trip: EndedTrip, identity: ProvenIdentity, request: Request): Promise<void> {
    const session = await this.database.write(async (transaction) => {
      const account =
        trip.purpose === 'INVITATION'
          ? await this.accept(transaction, trip, identity)
          : await this.identities.accountOf(transaction, identity);
      // Its cookie, which does not come along from another site, is about to be replaced.
      if (trip.sessionHash) await this.sessions.endOne(transaction, trip.sessionHash);
      const token = await this.sessions.open(transaction, account, null, 'provider');
      if (!token) throw new CodedError('ACCOUNT_DISABLED');
      const hint = seal(identity.idToken, token);
      await transaction.run(keepLogoutHint, { tokenHash: hashOfToken(token), hint });
      return token;
    });
    this.identities.sendMails();
    await this.sessions.enter({ req: request, viewer: publicViewer, loaders: new Map() }, session);
  }

  private async accept(
    transaction: WriteTransaction,
    { linkHash, name }: EndedTrip,
    identity: ProvenIdentity,
  ): Promise<string> {
    const account =
      linkHash && (await this.acceptances.joinWithoutPassword(transaction, linkHash, name ?? ''));
    if (!account) throw new CodedError('LINK_INVALID');
    await this.identities.link(transaction, account, identity, 'invitation');
    return account;
  }

  /** Links to the account that set out, if that session is still open: who signed out has changed their mind. */
  private async link({ account, sessionHash }: EndedTrip, identity: ProvenIdentity): Promise<string> {
    const [session] =
      account && sessionHash ? await this.database.read(sessionIsOpen, { account, sessionHash }) : [];
    if (!account || !session) throw new CodedError('ROUND_TRIP_LOST');
    await this.database.write((transaction) =>
      this.identities.link(transaction, account, identity, 'account'),
    );
    this.identities.sendMails();
    return `${ACCOUNT}?relie=1`;
  }

  private pageOf(error: unknown, trip: EndedTrip | undefined): string {
    const query = new URLSearchParams({ erreur: 'INTERNAL' });
    if (error instanceof CodedError) query.set('erreur', error.code);
    else {
      const number = randomUUID();
      this.logger.error({ err: error, number }, 'Unexpected error');
      query.set('numero', number);
    }
    if (trip?.purpose === 'SIGN_IN' && trip.back) query.set('retour', trip.back);
    return `${trip?.purpose === 'LINK' ? ACCOUNT : SIGN_IN}?${query.toString()}`;
  }
}

/** The query as it came: the library reads it, and refuses what stands there twice. */
function queryOf({ originalUrl }: Request): string {
  const at = originalUrl.indexOf('?');
  return at < 0 ? '' : originalUrl.slice(at);
}
