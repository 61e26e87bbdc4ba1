import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Request } from 'express';
import { DatabaseService } from '../../platform/database/database.service';
import { Rounds } from '../../platform/watching/rounds';
import { clearSecrets, isSame, readSecrets, writeSecrets, type RoundTripSecrets } from './round-trip-secrets';
import * as statements from './round-trips.repository';

/** Milliseconds that somebody may take at the provider. */
const VALID = 10 * 60_000;

const HOUR = 3_600_000;

export interface EndedTrip extends statements.RoundTrip {
  readonly account: string | null;
  readonly secrets: RoundTripSecrets;
}

/** Trips to the provider and back: begun in one browser, ended once and there. */
@Injectable()
export class RoundTripsService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RoundTripsService.name);
  private readonly rounds = new Rounds(
    () => this.sweep(),
    (error) => this.logger.error({ err: error }, 'Not swept'),
  );

  constructor(private readonly database: DatabaseService) {}

  onApplicationBootstrap(): void {
    this.rounds.every(HOUR);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  /** Forgets trips that are over, ended or not. */
  async sweep(): Promise<void> {
    await this.database.write((transaction) => transaction.run(statements.sweepRoundTrips, {}));
  }

  async begin(
    request: Request,
    secrets: RoundTripSecrets,
    { account, ...trip }: statements.RoundTrip & { account: string | null },
  ): Promise<void> {
    const { tokenHash } = secrets;
    await this.database.write((transaction) =>
      transaction.run(statements.createRoundTrip, { tokenHash, trip, account, valid: VALID }),
    );
    writeSecrets(request, secrets, VALID);
  }

  /**
   * Ends the trip that this browser began and whose state comes back; undefined where it began none, or that
   * one has ended or taken too long. Somebody else's state ends nothing: one's own trip goes on.
   */
  async end(request: Request): Promise<EndedTrip | undefined> {
    const secrets = readSecrets(request);
    if (!secrets || !isSame(secrets.state, request.query['state'])) return undefined;
    clearSecrets(request);
    const { tokenHash } = secrets;
    const [trip] = await this.database.write((transaction) =>
      transaction.run(statements.useRoundTrip, { tokenHash }),
    );
    return trip && { ...trip, secrets };
  }
}
