import { setImmediate as otherWork } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  chooseDrawn,
  type ChosenDrawing,
  type DrawingLimits,
  type NetworkOutline,
} from '../../algorithms/choose-drawn';
import { drawNetwork, type Drawing } from '../../algorithms/draw-network';
import { foldTies } from '../../algorithms/fold-ties';
import type { TerritoryOfTree } from '../../algorithms/network-groups/divide-territory';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { SharedByKey } from '../../platform/database/shared-by-key';
import { CodedError } from '../../platform/errors/coded-error';
import { digest } from '../../platform/kept-answers/digest';
import { currentRequest } from '../../platform/watching/request-scope';
import type { NetworkParameters, NodeTuple, TieTuple } from './network.columns';
import type { NetworkFilter } from './network.input';
import type { Network, NetworkNode, NetworkTie, PathResult } from './network.model';
import * as repository from './network.repository';
import {
  nodeFrom,
  outlineFrom,
  pathTo,
  territoryFrom,
  tieFrom,
  type ReadNode,
  type ReadTie,
} from './network.rows';

/** What is drawn at once, at most. */
export const drawingLimits: DrawingLimits = { nodes: 500, ties: 2000 };

/** Beyond so many parties a neighbourhood is not followed further: no drawing could hold it. */
const MOST_REACHED = 5000;

const MOST_PATHS = 20;

export const everything: NetworkFilter = { withHub: false, withFictitious: true, folded: false };

@Injectable()
export class NetworkService {
  /**
   * Of large networks a reading is long, and kept answers are of no help in the second after a write, nor on a cluster:
   * those who follow a session while others write would each read the same.
   */
  private readonly pictures = new SharedByKey<Network>();

  constructor(private readonly database: DatabaseService) {}

  /** Whatever matches, as far as a drawing can hold it; nothing, where it is asked for whole and cannot be. */
  async network(
    filter: NetworkFilter | null | undefined,
    viewer: Viewer,
    limits = drawingLimits,
    withDays = true,
  ): Promise<Network> {
    const asked = filter ?? everything;
    const statement = repository.readNetwork[asked.territory ? 'within' : 'anywhere'][knowledge(asked)];
    const most = asked.wholeOrNothing ? limits.nodes : null;
    const given = { ...parameters(asked, viewer), ...limits, withDays };
    return this.shared([statement.name, asked, given], async () =>
      this.draw(await this.database.read(statement, { ...given, most }), asked, given),
    );
  }

  /** The parties within `degree` ties of one, whatever that one is, and the ties that lead there. */
  async neighbourhood(
    id: string,
    degree: number,
    filter: NetworkFilter | null | undefined,
    viewer: Viewer,
    limits = drawingLimits,
    withDays = true,
  ): Promise<Network> {
    const asked = filter ?? everything;
    refuseWholeOrNothing(asked);
    const statement = repository.readNeighbourhood[degree - 1]?.[knowledge(asked)];
    if (!statement)
      throw new CodedError('INVALID_INPUT', { detail: `degree 1–${repository.readNeighbourhood.length}` });
    const given = { ...parameters(asked, viewer), ...limits, withDays };
    return this.shared([statement.name, asked, given, id], async () => {
      const rows = await this.database.read(statement, { ...given, id, most: MOST_REACHED });
      if (rows.length === 0) throw new CodedError('NOT_FOUND');
      return this.draw(rows, asked, given, id);
    });
  }

  /**
   * By whom to go from one party to another: the shortest ways, contested ties left out unless asked for. Without the
   * steps it is told how many ties there are between the two and how many ways, and no more is read.
   */
  async paths(
    from: string,
    to: string,
    filter: NetworkFilter | null | undefined,
    atMost: number,
    viewer: Viewer,
    { withSteps, withDays }: { readonly withSteps: boolean; readonly withDays: boolean },
  ): Promise<PathResult> {
    if (!Number.isInteger(atMost) || atMost < 1 || atMost > MOST_PATHS)
      throw new CodedError('INVALID_INPUT', { detail: `atMost 1–${MOST_PATHS}` });
    const asked = filter ?? everything;
    refuseWholeOrNothing(asked);
    const stances = asked.stances ?? ['CONFIRMED', 'DECLARED'];
    const given = { ...parameters({ ...asked, stances }, viewer), ...drawingLimits, withDays };
    const read = withSteps ? repository.readPaths : repository.readLengths;
    const rows = await this.database.read(read[knowledge(asked)], {
      ...given,
      from,
      to,
      atMost,
    });
    if (rows.length === 0) throw new CodedError('NOT_FOUND');
    if (from === to) return { length: 0, paths: [{ steps: [] }] };
    const ways = rows.flatMap((row) => (row.part === 'WAY' ? [row.row] : []));
    // A way names parties and ties in turn.
    const length = ways[0] ? (ways[0].length - 1) / 2 : null;
    if (!withSteps) return { length, paths: ways.map(() => ({ steps: [] })) };
    const { nodes, ties } = await this.draw(rows, asked, given, from);
    const steps = stepsAmong(nodes, ties);
    return { length, paths: ways.map((way) => ({ steps: steps(way) })) };
  }

  /** A picture that others may be asking for as well, who read as much and must have seen the same writes. */
  private shared(asked: readonly unknown[], read: () => Promise<Network>): Promise<Network> {
    return this.pictures.read(digest(JSON.stringify([asked, currentRequest()?.bookmarks])), read);
  }

  /** What was read, as a picture. Of an outline it follows what is drawn, and only of that the details are read. */
  private async draw(
    rows: readonly repository.PathRow[],
    asked: NetworkFilter,
    given: NetworkParameters & repository.DrawableParameters,
    centre?: string,
  ): Promise<Network> {
    const { version, tree, asked: territories, tooLarge, outline, ...whole } = sorted(rows, asked);
    const none: Network = { version, path: pathTo(territories, tree), tooLarge: true, ...nothing };
    if (tooLarge) return none;
    const { nodes, ties } = whole;
    const drawing = outline
      ? await this.cut(outline, asked, given)
      : drawNetwork(nodes, ties, { nodes: given.nodes, ties: given.ties }, centre);
    if (!drawing) return none;
    const pairs = asked.folded ? (foldTies(drawing.ties) as Network['pairs']) : [];
    return { ...none, tooLarge: false, ...drawing, pairs };
  }

  /** What is drawn of a network that is too large; nothing, where it is asked for whole. */
  private async cut(
    outline: NetworkOutline,
    asked: NetworkFilter,
    given: NetworkParameters & repository.DrawableParameters,
  ): Promise<Drawing<ReadNode, ReadTie> | undefined> {
    // Sorting, choosing and writing what is large take tens of milliseconds each: between them others have their turn.
    await otherWork();
    const chosen = chooseDrawn(outline, { nodes: given.nodes, ties: given.ties });
    if (asked.wholeOrNothing && chosen.omittedNodes + chosen.omittedTies > 0) return undefined;
    const rows = await this.database.read(repository.readDrawn[knowledge(asked)], {
      ...given,
      drawnParties: chosen.nodes.flatMap(({ place }) => outline.nodes[place]?.slug ?? []),
      drawnTies: chosen.ties.flatMap((at) => outline.ties[at]?.slug ?? []),
    });
    const drawing = detailed(outline, chosen, sorted(rows, asked));
    await otherWork();
    return drawing;
  }
}

const nothing = { nodes: [], ties: [], pairs: [], omittedNodes: 0, omittedTies: 0 };

/** What is drawn, with its details; what somebody took away before they were read is not drawn. */
function detailed(
  outline: NetworkOutline,
  chosen: ChosenDrawing,
  { nodes, ties }: ReadNetwork,
): Drawing<ReadNode, ReadTie> {
  const nodeOf = new Map(nodes.map((node) => [node.slug, node]));
  const tieOf = new Map(ties.map((tie) => [tie.slug, tie]));
  const there = new Set(nodes.map(({ id }) => id));
  return {
    ...chosen,
    nodes: chosen.nodes.flatMap(({ place, degree }) => {
      const node = nodeOf.get(outline.nodes[place]?.slug ?? '');
      return node ? [{ ...node, degree }] : [];
    }),
    ties: chosen.ties.flatMap((at) => {
      const tie = tieOf.get(outline.ties[at]?.slug ?? '');
      const participants = tie?.participants.filter(({ nodeId }) => there.has(nodeId)) ?? [];
      return tie && new Set(participants.map(({ nodeId }) => nodeId)).size > 1
        ? [{ ...tie, participants }]
        : [];
    }),
  };
}

/** Of a network alone: what is around a party, or between two, is always cut to what can be drawn, and measures are of all. */
export function refuseWholeOrNothing({ wholeOrNothing }: NetworkFilter): void {
  if (wholeOrNothing) throw new CodedError('INVALID_INPUT', { detail: 'wholeOrNothing' });
}

export function knowledge(filter: NetworkFilter): 'now' | 'then' {
  return filter.knownOn ? 'then' : 'now';
}

export function parameters(filter: NetworkFilter, viewer: Viewer): NetworkParameters {
  return {
    kinds: filter.kinds ?? null,
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

/** Parties and ties with their details. */
interface ReadNetwork {
  readonly nodes: readonly ReadNode[];
  readonly ties: readonly ReadTie[];
}

/** Rows by what they are. Of a network that is asked for whole, only actors stand alone. */
function sorted(rows: readonly repository.PathRow[], filter: NetworkFilter) {
  let version = 0;
  const parties: NodeTuple[] = [];
  const ties: TieTuple[] = [];
  const tree: TerritoryOfTree[] = [];
  const asked: string[] = [];
  let outline: ReturnType<typeof outlineFrom> | undefined;
  for (const one of rows) {
    if (one.part === 'ASKED') asked.push(...one.row);
    if (one.part === 'TERRITORY') tree.push(territoryFrom(one.row));
    if (one.part === 'VERSION') [version] = one.row;
    if (one.part === 'PARTY') parties.push(one.row);
    if (one.part === 'TIE') ties.push(one.row);
    if (one.part === 'OUTLINE') outline = outlineFrom(one.row, filter);
  }
  return {
    version,
    tree,
    asked,
    tooLarge: rows.some(({ part }) => part === 'TOO_LARGE'),
    outline,
    nodes: parties.map((tuple) => nodeFrom(tuple, filter)),
    ties: ties.map((tuple) => tieFrom(tuple, filter)),
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
