import { Injectable } from '@nestjs/common';
import { CommuneDistances, type Distance } from '../../algorithms/communes/distances';
import type { PlacedCommunes } from '../../algorithms/communes/place-communes';
import { builtWorker, inThread } from '../../platform/threads/in-thread';

/** Milliseconds and megabytes that reading both packages may take. */
const limits = { patience: 60_000, memory: 512 };

/** Where communes are: reference data beside the graph, read when it is first asked for and kept as numbers. */
@Injectable()
export class CommuneDistancesService {
  private distances: Promise<CommuneDistances> | undefined;

  async between(one: string, other: string): Promise<Distance | undefined> {
    return (await this.read()).between(one, other);
  }

  /** The commune and those around it, the nearest first. */
  async around(code: string, kilometres: number): Promise<string[]> {
    return (await this.read()).around(code, kilometres);
  }

  private read(): Promise<CommuneDistances> {
    this.distances ??= inThread<PlacedCommunes>(builtWorker(__dirname, 'positions.worker.js'), null, limits)
      .then((placed) => new CommuneDistances(placed))
      .catch((error: unknown) => {
        // Whoever asks next tries again.
        this.distances = undefined;
        throw error;
      });
    return this.distances;
  }
}
