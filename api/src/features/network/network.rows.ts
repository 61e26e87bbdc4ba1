import { END, spanDays } from '@maillage/graph-schema/model';
import { tieKinds } from '@maillage/graph-schema/vocabulary';
import type { NetworkOutline } from '../../algorithms/choose-drawn';
import type { DrawableNode } from '../../algorithms/draw-network';
import type { FoldParticipant } from '../../algorithms/fold-ties';
import type { TerritoryOfTree } from '../../algorithms/network-groups/divide-territory';
import type { NodeTuple, OutlineTuple, TerritoryTuple, TieTuple } from './network.columns';
import type { NetworkNode, NetworkTie } from './network.model';

/** A party as it was read, before anybody has counted whom it is tied to. */
export type ReadNode = Omit<NetworkNode, 'degree'> & DrawableNode;

/** A tie as it was read, with all its participants that the viewer may see. */
export interface ReadTie extends NetworkTie {
  readonly size: number;
  readonly participants: FoldParticipant[];
}

/** What of a filter tells how something is drawn: its days, and whether only actors are drawn without a tie. */
export interface AskedDrawing {
  readonly asOf?: string | null | undefined;
  readonly knownOn?: string | null | undefined;
  readonly wholeOrNothing?: boolean;
}

/** Parties and ties of an outline, as far as they decide what is drawn. */
export function outlineFrom(
  [parties, notAlone, others, ties, joined, by, centre]: OutlineTuple,
  { wholeOrNothing }: AskedDrawing,
): NetworkOutline {
  const standsAlone = parties.map(() => true);
  for (const place of wholeOrNothing ? [...notAlone, ...others] : notAlone) standsAlone[place] = false;
  const membersOf = by === 'TIE' ? joined : turnedRound(joined, ties.length);
  return {
    nodes: parties.map((slug, place) => ({ slug, standsAlone: standsAlone[place] ?? true })),
    ties: ties.map((slug, at) => ({ slug, members: membersOf[at] ?? [] })),
    centre: centre === null ? undefined : parties.indexOf(centre),
  };
}

/** Of lists of ties, one for each party, the lists of parties, one for each tie. */
function turnedRound(tiesOf: readonly (readonly number[])[], size: number): number[][] {
  const membersOf: number[][] = Array.from({ length: size }, () => []);
  for (const [place, own] of tiesOf.entries()) for (const at of own) membersOf[at]?.push(place);
  return membersOf;
}

export function nodeFrom(tuple: NodeTuple, { wholeOrNothing }: AskedDrawing): ReadNode {
  const [id, slug, kind, name, actorType, functions, hub, fictitious, territory, standsAlone] = tuple;
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
    standsAlone: standsAlone && (kind === 'ACTOR' || !wholeOrNothing),
  };
}

export function tieFrom(tuple: TieTuple, { asOf, knownOn }: AskedDrawing): ReadTie {
  const [id, slug, kind, name, stance, modality, status, implied, fictitious, span, , , members] = tuple;
  const [, , , , , , , , , , documentDays, firstAnswer] = tuple;
  const [since, until, sinceEarliest, sinceLatest, untilEarliest, untilLatest, end] = span;
  const days = [...documentDays, ...(firstAnswer ? [firstAnswer] : [])].sort();
  const participants = members
    .map(([nodeId, role, own, answers]) => ({ nodeId, role, stance: own, answers }))
    .sort(byRole(kind));
  return {
    id,
    slug,
    kind,
    name,
    stance,
    modality,
    status,
    implied: implied ?? false,
    fictitious,
    span: { since, until, sinceEarliest, sinceLatest, untilEarliest, untilLatest, end: end ?? 'UNKNOWN' },
    knownSince: days[0] ?? null,
    certain: !asOf || ((sinceLatest ?? '') <= asOf && asOf <= (untilEarliest ?? '')),
    evidenceCount: documentDays.filter((day) => !knownOn || day <= knownOn).length,
    size: new Set(participants.map((one) => one.nodeId)).size,
    participants,
  };
}

const rolesOf = new Map<string, readonly string[]>(tieKinds.map((kind) => [kind.code, kind.roles]));

/** Participants in the order of the roles of the kind, so that a tie always reads the same. */
function byRole(kind: string) {
  const order = (role: string) => {
    const index = rolesOf.get(kind)?.indexOf(role) ?? -1;
    return index < 0 ? Infinity : index;
  };
  return (a: FoldParticipant, b: FoldParticipant) => {
    if (a.role === b.role) return a.nodeId < b.nodeId ? -1 : 1;
    return order(a.role) < order(b.role) ? -1 : 1;
  };
}

export function territoryFrom([
  id,
  code,
  name,
  level,
  since,
  until,
  within,
]: TerritoryTuple): TerritoryOfTree {
  // A year or a month is its first day and its last one; what may be is.
  const { sinceEarliest, untilLatest } = spanDays(since ?? undefined, until ?? undefined);
  return { id, code, name, level, within, firstDay: sinceEarliest, lastDay: untilLatest };
}

/** A territory and what it lies in, the widest first; nothing where several are asked for. */
export function pathTo(asked: readonly string[], tree: readonly TerritoryOfTree[]): TerritoryOfTree[] {
  const [id, ...others] = asked;
  if (others.length > 0) return [];
  const byId = new Map(tree.map((one) => [one.id, one]));
  const path: TerritoryOfTree[] = [];
  for (let at = id ? byId.get(id) : undefined; at && path.length < 9;) {
    path.unshift(at);
    // Of several, the one that still is, and then the first: a département was in another région before.
    const wider = at.within.flatMap((one) => byId.get(one) ?? []);
    at = wider.find(({ lastDay }) => lastDay === END) ?? wider[0];
  }
  return path;
}
