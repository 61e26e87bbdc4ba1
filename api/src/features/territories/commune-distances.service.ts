import { Injectable } from '@nestjs/common';
import { CommuneDistances, type Distance } from '../../algorithms/communes/distances';
import type { PlacedCommunes } from '../../algorithms/communes/place-communes';
import { CodedError } from '../../platform/errors/coded-error';
import { builtWorker, inThread } from '../../platform/threads/in-thread';

/** Kilometres around a commune that a list may be asked for. */
const FARTHEST = 100;

/** Milliseconds and megabytes that reading both packages may take. */
const limits = { patience: 60_000, memory: 512 };

/** What is asked for around a commune. */
interface Around {
  readonly territory?: string | null;
  readonly kilometres?: number | null;
}

/** The same for all that runs in this process, and never changed. */
let distances: Promise<CommuneDistances> | undefined;

/** Where communes are: reference data beside the graph, read when it is first asked for and kept as numbers. */
@Injectable()
export class CommuneDistancesService {
  async between(one: string, other: string): Promise<Distance | undefined> {
    return (await this.read()).between(one, other);
  }

  /** The commune and those around it, the nearest first. */
  async around(code: string, kilometres: number): Promise<string[]> {
    return (await this.read()).around(code, kilometres);
  }

  /**
   * The communes around one, where that is what a filter asks for.
   *
   * @throws INVALID_INPUT without a territory, or too far around it
   */
  async asked({ territory, kilometres }: Around): Promise<string[] | undefined> {
    if (kilometres === null || kilometres === undefined) return undefined;
    if (!territory || kilometres < 1 || kilometres > FARTHEST)
      throw new CodedError('INVALID_INPUT', { detail: 'kilometres' });
    return this.around(territory, kilometres);
  }

  /** All of them, for who asks of many pairs at once. */
  async all(): Promise<(one: string, other: string) => Distance | undefined> {
    const all = await this.read();
    return (one, other) => all.between(one, other);
  }

  private read(): Promise<CommuneDistances> {
    distances ??= inThread<PlacedCommunes>(builtWorker(__dirname, 'positions.worker.js'), null, limits)
      .then((placed) => new CommuneDistances(placed))
      .catch((error: unknown) => {
        // Whoever asks next tries again.
        distances = undefined;
        throw error;
      });
    return distances;
  }
}
