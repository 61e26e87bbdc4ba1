import { Injectable } from '@nestjs/common';
import { degrees, foldTies, pairStance } from '../../algorithms/fold-ties';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import type { NetworkFilter } from './network.input';
import type { Network, NetworkNode, NetworkTie, PathResult } from './network.model';
import * as repository from './network.repository';

/** What is drawn at once, at most. */
export const MOST_NODES = 500;
export const MOST_TIES = 2000;

/** What is read at once, at most: beyond, the network is asked for by its parts. */
const MOST_READ = 50_000;

const everything: NetworkFilter = { withHub: false, withFictitious: true, folded: false };

@Injectable()
export class NetworkService {
  constructor(private readonly database: DatabaseService) {}

  async network(filter: NetworkFilter | null | undefined, viewer: Viewer): Promise<Network> {
    const asked = filter ?? everything;
    const [found] = await this.database.read(repository.readNetwork, {
      ...parameters(asked, viewer),
      most: MOST_READ,
    });
    return draw(found, asked);
  }

  async neighbourhood(
    id: string,
    degree: number,
    filter: NetworkFilter | null | undefined,
    viewer: Viewer,
  ): Promise<Network> {
    const asked = filter ?? everything;
    const statement = repository.readNeighbourhood[degree - 1];
    if (!statement) throw new CodedError('INVALID_INPUT', { detail: `degree 1–${repository.MAX_DEGREE}` });
    const [found] = await this.database.read(statement, { ...parameters(asked, viewer), id });
    if (!found) throw new CodedError('NOT_FOUND');
    return draw(found, asked);
  }

  /** By whom to go from one party to another: the shortest ways, contested ties left out unless asked for. */
  async paths(
    from: string,
    to: string,
    filter: NetworkFilter | null | undefined,
    atMost: number,
    viewer: Viewer,
  ): Promise<PathResult> {
    if (!Number.isInteger(atMost) || atMost < 1 || atMost > 20)
      throw new CodedError('INVALID_INPUT', { detail: 'atMost 1–20' });
    const asked = filter ?? everything;
    const [found] = await this.database.read(repository.readPaths, {
      ...parameters(asked, viewer),
      from,
      to,
      atMost,
    });
    if (!found) throw new CodedError('NOT_FOUND');
    if (from === to) return { length: 0, paths: [{ steps: [] }] };
    const ties = new Map(found.ties.map((tuple) => [tuple[0], tieFrom(tuple, asked)]));
    const degree = degrees([...ties.values()]);
    const nodes = new Map(found.nodes.map((tuple) => [tuple[0], nodeFrom(tuple, degree)]));
    const paths = found.paths.map((ids) => ({ steps: stepsOf(ids, nodes, ties) }));
    const [first] = paths;
    return { length: first ? first.steps.length : null, paths };
  }
}

function parameters(filter: NetworkFilter, viewer: Viewer): repository.NetworkParameters {
  return {
    kinds: filter.kinds ?? null,
    stances: filter.stances ?? null,
    modalities: filter.modalities ?? null,
    functions: filter.functions ?? null,
    territory: filter.territory ?? null,
    asOf: filter.asOf ?? null,
    knownOn: filter.knownOn ?? null,
    withHub: filter.withHub,
    withFictitious: filter.withFictitious,
    readers: viewer.readers,
  };
}

function nodeFrom(tuple: repository.NodeTuple, degree: ReadonlyMap<string, number>): NetworkNode {
  const [id, slug, kind, name, actorType, functions, hub, fictitious, territory] = tuple;
  return {
    id,
    slug,
    kind,
    name,
    actorType,
    functions: functions ?? [],
    hub: hub ?? false,
    fictitious,
    territoryCode: territory?.[0] ?? null,
    territoryName: territory?.[1] ?? null,
    degree: degree.get(id) ?? 0,
  };
}

function tieFrom(tuple: repository.TieTuple, { asOf, knownOn }: NetworkFilter): NetworkTie {
  const [
    id,
    slug,
    kind,
    name,
    stance,
    modality,
    status,
    implied,
    fictitious,
    days,
    knownSince,
    evidenceCount,
    members,
  ] = tuple;
  const [since, until, sinceEarliest, sinceLatest, untilEarliest, untilLatest, end] = days as (
    string | null
  )[];
  const participants = members.map(([nodeId, role, own]) => ({ nodeId, role, stance: own }));
  return {
    id,
    slug,
    kind,
    name,
    stance: knownOn ? pairStance(participants.map((one) => one.stance)) : stance,
    modality,
    status,
    implied,
    fictitious,
    span: { since, until, sinceEarliest, sinceLatest, untilEarliest, untilLatest, end: end ?? 'UNKNOWN' },
    knownSince,
    certain: !asOf || ((sinceLatest ?? '') <= asOf && asOf <= (untilEarliest ?? '')),
    evidenceCount,
    participants,
  };
}

/** What is drawn of what was read: ties that still relate two, within the limits, the best connected first. */
function draw(found: repository.NetworkResult | undefined, filter: NetworkFilter): Network {
  const all = (found?.ties ?? []).map((tuple) => tieFrom(tuple, filter));
  const matching = all
    .filter((tie) => !filter.stances || filter.stances.includes(tie.stance))
    .filter((tie) => new Set(tie.participants.map((one) => one.nodeId)).size > 1);
  const degree = degrees(matching);
  const nodes = (found?.nodes ?? []).map((tuple) => nodeFrom(tuple, degree)).sort(byDegree);
  const kept = nodes.slice(0, MOST_NODES);
  const drawn = new Set(kept.map((node) => node.id));
  const ties = matching
    .filter((tie) => tie.participants.every((one) => drawn.has(one.nodeId)))
    .slice(0, MOST_TIES);
  return {
    version: found?.version ?? 0,
    nodes: kept,
    ties,
    pairs: filter.folded ? foldTies(ties).map((pair) => ({ ...pair })) : [],
    omittedNodes: nodes.length - kept.length,
    omittedTies: matching.length - ties.length,
  };
}

function byDegree(a: NetworkNode, b: NetworkNode): number {
  return b.degree - a.degree || a.slug.localeCompare(b.slug);
}

function stepsOf(
  ids: readonly string[],
  nodes: ReadonlyMap<string, NetworkNode>,
  ties: ReadonlyMap<string, NetworkTie>,
) {
  const steps = [];
  for (let index = 0; index + 2 < ids.length; index += 2) {
    const from = nodes.get(ids[index] ?? '');
    const tie = ties.get(ids[index + 1] ?? '');
    const to = nodes.get(ids[index + 2] ?? '');
    if (from && tie && to) steps.push({ from, tie, to });
  }
  return steps;
}
