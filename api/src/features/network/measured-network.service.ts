import { Injectable } from '@nestjs/common';
import type { PartyNumber } from '../../algorithms/network-measures/network-snapshot';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import type { MeasuredActor } from './measured-actor.model';
import { readNumbered, readPole, type MeasuredActorRow } from './measured-actors.repository';
import { choiceOf, measuring, type Measured } from './measuring';
import type { NetworkFilter } from './network.input';
import type { ReadSnapshot } from './snapshot-task';
import { SnapshotsService } from './snapshots.service';

/** So often is read again what was written to meanwhile: a number may be another's by then. */
const ATTEMPTS = 3;

export type NamedActors = ReadonlyMap<PartyNumber, MeasuredActor>;

interface Asked<M> {
  readonly measure: M;
  readonly filter: NetworkFilter;
  readonly withOutsiders: boolean;
  /** Whose members count as such; those of any, where none is given. */
  readonly pole: string | null;
}

/** What was measured, and who they are that it names. */
export interface MeasuredNetwork<F> {
  readonly version: number;
  readonly path: ReadSnapshot['path'];
  readonly figures: F;
  readonly named: NamedActors;
}

/** Measures that name actors: a snapshot has none but by the numbers of their nodes. */
@Injectable()
export class MeasuredNetworkService {
  constructor(
    private readonly snapshots: SnapshotsService,
    private readonly database: DatabaseService,
  ) {}

  /**
   * Null where there is no such pole for the viewer.
   *
   * @throws VERSION_CONFLICT where it was written to again and again while it was read.
   */
  async of<M extends keyof Measured>(
    { measure, filter, withOutsiders, pole }: Asked<M>,
    viewer: Viewer,
    numbersIn: (figures: Measured[M]) => readonly PartyNumber[],
  ): Promise<MeasuredNetwork<Measured[M]> | null> {
    const { readers } = viewer;
    for (let attempt = 1; ; attempt += 1) {
      const { version, path, snapshot } = await this.snapshots.of(filter, viewer);
      const there = pole === null ? undefined : sorted(await this.database.read(readPole, { pole, readers }));
      if (there && there.pole === undefined) return null;
      const choice = choiceOf(filter, { withOutsiders, pole: there?.pole ?? null });
      const figures = await measuring({ measure, snapshot, choice });
      const numbers = [...new Set(numbersIn(figures))].map(String);
      const named = sorted(await this.database.read(readNumbered, { numbers, readers }));
      const isOfOne = [there ?? named, named].every((read) => read.version === version);
      if (isOfOne) return { version, path, figures, named: named.actors };
      // Rather nothing than the figures of one under the name of another.
      if (attempt === ATTEMPTS) throw new CodedError('VERSION_CONFLICT');
    }
  }
}

function sorted(rows: readonly MeasuredActorRow[]) {
  let [version, pole]: [number, PartyNumber | undefined] = [0, undefined];
  const actors = new Map<PartyNumber, MeasuredActor>();
  for (const one of rows) {
    if (one.part === 'VERSION') [version] = one.row;
    else if (one.part === 'POLE') [pole] = one.row;
    else {
      const [number, id, slug, name, fictitious] = one.row;
      actors.set(number, { id, slug, name, fictitious });
    }
  }
  return { version, pole, actors };
}
