import { Injectable } from '@nestjs/common';
import { tieKinds } from '@maillage/graph-schema/vocabulary';
import { drawNetwork, type DrawingLimits } from '../../algorithms/draw-network';
import { foldTies } from '../../algorithms/fold-ties';
import type { TerritoryOfTree } from '../../algorithms/network-groups/divide-territory';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import type { NetworkParameters, NodeTuple, TieTuple } from './network.columns';
import type { NetworkFilter } from './network.input';
import type { Network, NetworkNode, NetworkTie, PathResult } from './network.model';
import * as repository from './network.repository';
import { nodeFrom, pathTo, territoryFrom, tieFrom } from './network.rows';

/** What is drawn at once, at most. */
export const drawingLimits: DrawingLimits = { nodes: 500, ties: 2000 };

/** Beyond so many parties a neighbourhood is not followed further: no drawing could hold it. */
const MOST_REACHED = 5000;

export const MOST_PATHS = 20;

const everyKind = tieKinds.map((kind) => kind.code);
export const everything: NetworkFilter = { withHub: false, withFictitious: true, folded: false };

@Injectable()
export class NetworkService {
  constructor(private readonly database: DatabaseService) {}

  /** Whatever matches, as far as a drawing can hold it; nothing, where it is asked for whole and cannot be. */
  async network(
    filter: NetworkFilter | null | undefined,
    viewer: Viewer,
    limits = drawingLimits,
  ): Promise<Network> {
    const asked = filter ?? everything;
    const statement = repository.readNetwork[knowledge(asked)];
    const most = asked.wholeOrNothing ? limits.nodes : null;
    const rows = await this.database.read(statement, { ...parameters(asked, viewer), most });
    const network = draw(rows, asked, undefined, limits);
    const tooLarge =
      most !== null &&
      (network.omittedNodes + network.omittedTies > 0 || rows.some(({ part }) => part === 'TOO_LARGE'));
    if (!tooLarge) return network;
    return { ...network, tooLarge, nodes: [], ties: [], pairs: [], omittedNodes: 0, omittedTies: 0 };
  }

  /** The parties within `degree` ties of one, whatever that one is, and the ties that lead there. */
  async neighbourhood(
    id: string,
    degree: number,
    filter: NetworkFilter | null | undefined,
    viewer: Viewer,
  ): Promise<Network> {
    const asked = filter ?? everything;
    refuseWholeOrNothing(asked);
    const statement = repository.readNeighbourhood[degree - 1]?.[knowledge(asked)];
    if (!statement)
      throw new CodedError('INVALID_INPUT', { detail: `degree 1–${repository.readNeighbourhood.length}` });
    const around = { ...parameters(asked, viewer), id, most: MOST_REACHED };
    const rows = await this.database.read(statement, around);
    if (rows.length === 0) throw new CodedError('NOT_FOUND');
    return draw(rows, asked, id);
  }

  /** By whom to go from one party to another: the shortest ways, contested ties left out unless asked for. */
  async paths(
    from: string,
    to: string,
    filter: NetworkFilter | null | undefined,
    atMost: number,
    viewer: Viewer,
  ): Promise<PathResult> {
    if (!Number.isInteger(atMost) || atMost < 1 || atMost > MOST_PATHS)
      throw new CodedError('INVALID_INPUT', { detail: `atMost 1–${MOST_PATHS}` });
    const asked = filter ?? everything;
    refuseWholeOrNothing(asked);
    const stances = asked.stances ?? ['CONFIRMED', 'DECLARED'];
    const between = { ...parameters({ ...asked, stances }, viewer), from, to, atMost };
    const rows = await this.database.read(repository.readPaths[knowledge(asked)], between);
    if (rows.length === 0) throw new CodedError('NOT_FOUND');
    if (from === to) return { length: 0, paths: [{ steps: [] }] };
    const { nodes, ties } = draw(rows, asked, from);
    const steps = stepsAmong(nodes, ties);
    const paths = rows.flatMap((row) => (row.part === 'WAY' ? [{ steps: steps(row.row) }] : []));
    return { length: paths[0]?.steps.length ?? null, paths };
  }
}

/** Of a network alone: what is around a party, or between two, is always cut to what can be drawn. */
function refuseWholeOrNothing({ wholeOrNothing }: NetworkFilter): void {
  if (wholeOrNothing) throw new CodedError('INVALID_INPUT', { detail: 'wholeOrNothing' });
}

export function knowledge(filter: NetworkFilter): 'now' | 'then' {
  return filter.knownOn ? 'then' : 'now';
}

export function parameters(filter: NetworkFilter, viewer: Viewer): NetworkParameters {
  return {
    kinds: filter.kinds ?? everyKind,
    stances: filter.stances ?? null,
    modalities: filter.modalities ?? null,
    functions: filter.functions ?? null,
    withoutFunction: filter.withoutFunction ?? false,
    territory: filter.territory ?? null,
    territoryLevel: filter.territoryLevel ?? null,
    unplaced: filter.unplaced ?? false,
    asOf: filter.asOf ?? null,
    knownOn: filter.knownOn ?? null,
    withHub: filter.withHub,
    withFictitious: filter.withFictitious,
    readers: viewer.readers,
  };
}

/** What was read, as a picture. */
function draw(
  rows: readonly repository.PathRow[],
  filter: NetworkFilter,
  centre?: string,
  limits = drawingLimits,
): Network {
  let version = 0;
  const parties: NodeTuple[] = [];
  const ties: TieTuple[] = [];
  const tree: TerritoryOfTree[] = [];
  const asked: string[] = [];
  for (const one of rows) {
    if (one.part === 'ASKED') asked.push(...one.row);
    if (one.part === 'TERRITORY') tree.push(territoryFrom(one.row));
    if (one.part === 'VERSION') [version] = one.row;
    if (one.part === 'PARTY') parties.push(one.row);
    if (one.part === 'TIE') ties.push(one.row);
  }
  const drawing = drawNetwork(
    parties
      .map(nodeFrom)
      .map((node) =>
        filter.wholeOrNothing && node.kind !== 'ACTOR' ? { ...node, standsAlone: false } : node,
      ),
    ties.map((tuple) => tieFrom(tuple, filter)),
    limits,
    centre,
  );
  return {
    version,
    path: pathTo(asked, tree),
    tooLarge: false,
    ...drawing,
    pairs: filter.folded ? (foldTies(drawing.ties) as Network['pairs']) : [],
  };
}

/** Steps of ways that are lists of ids: party, tie, party, tie … */
function stepsAmong(nodes: readonly NetworkNode[], ties: readonly NetworkTie[]) {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const tieOf = new Map(ties.map((tie) => [tie.id, tie]));
  return (ids: readonly string[]) =>
    ids.flatMap((id, index) => {
      const tie = index % 2 === 1 ? tieOf.get(id) : undefined;
      const from = nodeOf.get(ids[index - 1] ?? '');
      const to = nodeOf.get(ids[index + 1] ?? '');
      return tie && from && to ? [{ from, tie, to }] : [];
    });
}
