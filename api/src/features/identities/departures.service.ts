import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import {
  AttemptsService,
  clientAddress,
  hashOfToken,
  LinksService,
  LONGEST_NAME,
  PasswordChangesService,
  readName,
  SessionsService,
} from '../accounts';
import { identitiesOfAccount } from './identities.repository';
import { localPath } from './local-path';
import { ProviderService } from './provider.service';
import { newSecrets } from './round-trip-secrets';
import type { RoundTrip } from './round-trips.repository';
import { RoundTripsService } from './round-trips.service';

/** Trips that may begin behind one address within the window: a room full of people, not a flood. */
const TRIPS = 200;

export interface Departure {
  readonly address: string | null;
  readonly problems: Problem[];
}

const nothing = { back: null, name: null, linkHash: null, account: null } as const;

/** Leaving for the provider: what one goes there for stays here, and what must come back in the browser. */
@Injectable()
export class DeparturesService {
  constructor(
    private readonly database: DatabaseService,
    private readonly provider: ProviderService,
    private readonly trips: RoundTripsService,
    private readonly attempts: AttemptsService,
    private readonly links: LinksService,
    private readonly passwords: PasswordChangesService,
    private readonly sessions: SessionsService,
  ) {}

  async toSignIn(back: string | null, context: RequestContext): Promise<Departure> {
    return this.leave({ ...nothing, purpose: 'SIGN_IN', back: localPath(back) ?? null }, context);
  }

  /** To accept an invitation, whose link stays good until who accepts is back. */
  async toAccept(token: string, given: string, context: RequestContext): Promise<Departure> {
    const link = await this.links.find(token);
    if (link?.purpose !== 'INVITATION') return refused(problem('LINK_INVALID'));
    const name = readName(given);
    if (!name) return refused(problem('NAME_INVALID', 'name', { max: LONGEST_NAME }));
    const { account } = link;
    return this.leave(
      { ...nothing, purpose: 'INVITATION', name, linkHash: hashOfToken(token), account },
      context,
    );
  }

  /**
   * To link an identity to one's own account: another way in for good, so a session alone does not do. At the
   * provider one proves oneself anew: whoever sat there before may have left a session.
   */
  async toLink(current: string, context: RequestContext): Promise<Departure> {
    const { id: account } = requireAccount(context.viewer);
    if (!this.provider.settings) return refused(problem('PROVIDER_MISSING'));
    const linked = await this.database.read(identitiesOfAccount, { account });
    if (linked.some(({ issuer }) => issuer === this.provider.issuer))
      return refused(problem('IDENTITY_THERE_ALREADY'));
    const faults = await this.passwords.confirm(current, context);
    if (faults.length > 0) return refused(faults);
    return this.leave({ ...nothing, purpose: 'LINK', account }, context, true);
  }

  private async leave(
    trip: Omit<RoundTrip, 'sessionHash'> & { account: string | null },
    context: RequestContext,
    fresh = false,
  ): Promise<Departure> {
    if (!this.provider.settings) return refused(problem('PROVIDER_MISSING'));
    const { req } = context;
    const most = { account: TRIPS, address: TRIPS };
    const { wait } = await this.attempts.take('provider', clientAddress(req), req, most);
    if (wait !== undefined) return refused(problem('TOO_MANY_ATTEMPTS', undefined, { seconds: wait }));
    const secrets = newSecrets();
    try {
      const address = await this.provider.address(secrets, fresh);
      const sessionHash = this.sessions.hashOf(req) ?? null;
      await this.trips.begin(req, secrets, { ...trip, sessionHash });
      return { address, problems: [] };
    } catch (error) {
      if (error instanceof CodedError && error.code.startsWith('PROVIDER_'))
        return refused(problem(error.code));
      throw error;
    }
  }
}

function refused(problems: Problem[]): Departure {
  return { address: null, problems };
}
