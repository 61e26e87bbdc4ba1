import { Injectable } from '@nestjs/common';
import type { PositionFigures } from '../../algorithms/network-measures/measure-positions';
import type { Viewer } from '../../platform/access/viewer';
import type { MeasuredActor } from './measured-actor.model';
import { MeasuredNetworkService, type NamedActors } from './measured-network.service';
import type { MemberPosition, NetworkPositions } from './network-positions.model';
import type { NetworkFilter } from './network.input';
import { everything, refuseWholeOrNothing } from './network.service';

@Injectable()
export class NetworkPositionsService {
  constructor(private readonly measured: MeasuredNetworkService) {}

  /**
   * Where the members of a pole stand, or without one those of any: all of them for who facilitates the pole, for others
   * those they act for, and nothing for who does neither.
   */
  async positions(
    pole: string | null | undefined,
    asked: NetworkFilter | null | undefined,
    withOutsiders: boolean,
    viewer: Viewer,
  ): Promise<NetworkPositions | null> {
    const filter = asked ?? everything;
    refuseWholeOrNothing(filter);
    const { facilitates = [], actsFor = [] } = viewer.account ?? {};
    const ofAllMembers = facilitates.includes(pole ?? '');
    if (!ofAllMembers && actsFor.length === 0) return null;
    const read = await this.measured.of(
      { measure: 'POSITIONS', filter, withOutsiders, pole: pole ?? null },
      viewer,
      ({ positions, bridges }) => [
        ...positions.map(({ party }) => party),
        ...bridges.flatMap(({ parties }) => parties),
      ],
    );
    if (!read) return null;
    const own = new Set(actsFor);
    const isTold = ({ id }: MeasuredActor) => ofAllMembers || own.has(id);
    const { version, path, named, figures } = read;
    const positions = positionsAmong(figures, named, isTold);
    if (!ofAllMembers && positions.length === 0) return null;
    const bridges = bridgesAmong(figures, named, isTold);
    const { actors, invented } = figures;
    return { version, path, ofAllMembers, actors, invented, positions, bridges };
  }
}

type IsTold = (actor: MeasuredActor) => boolean;

/** Who is between most others first, then who has most partners, then by name. */
function positionsAmong(
  { positions }: PositionFigures,
  named: NamedActors,
  isTold: IsTold,
): NetworkPositions['positions'] {
  return positions
    .flatMap(({ party, ...figures }): MemberPosition[] => {
      const actor = named.get(party);
      return actor && isTold(actor) ? [{ actor, ...figures }] : [];
    })
    .sort(
      (a, b) =>
        (b.betweenness ?? 0) - (a.betweenness ?? 0) ||
        b.partners - a.partners ||
        a.actor.name.localeCompare(b.actor.name, 'fr'),
    );
}

function bridgesAmong(
  { bridges }: PositionFigures,
  named: NamedActors,
  isTold: IsTold,
): NetworkPositions['bridges'] {
  return bridges.flatMap(({ parties, apart }) => {
    const actors = parties.flatMap((party) => named.get(party) ?? []);
    return actors.length === 2 && actors.some(isTold) ? [{ actors, apart }] : [];
  });
}
