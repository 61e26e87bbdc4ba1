import { foldTies } from '../../fold-ties';
import type { MeasureChoice } from '../measured-graph';
import type { NetworkFigures } from '../measure-network';
import type { PartRow, PartyNumber, PartyRow, TieRow } from '../network-snapshot';

export interface Rows {
  readonly parties: readonly PartyRow[];
  readonly ties: readonly TieRow[];
}

/** The measures word for word as they are defined, over all pairs of all actors, for what is small enough for that. */
export function plainMeasures({ parties, ties }: Rows, choice: MeasureChoice): Omit<NetworkFigures, 'arcs'> {
  const inTime = (since: string | null, until: string | null) =>
    choice.day === null || (since !== null && until !== null && since <= choice.day && choice.day <= until);
  const counted = ties.filter(
    ([, modality, fictitious, idle, since, until]) =>
      !idle &&
      (choice.modalities === null || choice.modalities.includes(modality)) &&
      (choice.withFictitious || !fictitious) &&
      inTime(since, until),
  );
  const partsOf = ([, , , , since, until, parts]: TieRow): PartRow[] =>
    parts.filter(([, , , own]) => inTime(...(own ?? ([since, until] as const))));
  const isOfPole = (tie: TieRow) =>
    choice.pole === null || partsOf(tie).some(([party, role]) => party === choice.pole && role === 'CLUSTER');
  const members = new Set(
    counted
      .filter((tie) => tie[0] === 'MEMBERSHIP' && isOfPole(tie))
      .flatMap((tie) => partsOf(tie).filter(([, role]) => role === 'MEMBER'))
      .map(([party]) => party),
  );
  const measured = new Map(
    parties
      .filter(
        ([id, isActor, hub, fictitious]) =>
          isActor &&
          (choice.withHub || !hub) &&
          (choice.withFictitious || !fictitious) &&
          (choice.withOutsiders || members.has(id)),
      )
      .map((row) => [row[0], row]),
  );
  const asked = counted.filter(([kind]) => choice.kinds.includes(kind));
  const isActor = new Set(parties.filter(([, actor]) => actor).map(([id]) => id));
  const foldable = asked.map((tie, index) => ({
    id: String(index),
    kind: tie[0],
    size: new Set(partsOf(tie).map(([party]) => party)).size,
    participants: partsOf(tie).map(([nodeId, role, stance]) => ({
      nodeId: String(nodeId),
      role,
      stance,
      answers: isActor.has(nodeId),
    })),
  }));
  const folded = foldTies(foldable)
    .map((pair) => ({ ...pair, from: Number(pair.from), to: Number(pair.to) }))
    .filter(
      ({ from, to, stance }) => measured.has(from) && measured.has(to) && choice.stances.includes(stance),
    );
  const tied = new Set(folded.flatMap(({ from, to }) => [from, to]));
  const stands = ([, , , , since, until, known]: PartyRow) =>
    known && (choice.day === null || ((since ?? '') <= choice.day && choice.day <= (until ?? '9999-12-31')));
  const actors = [...measured.values()].filter((row) => tied.has(row[0]) || stands(row)).map(([id]) => id);

  const shared = (a: PartyNumber, b: PartyNumber) =>
    folded.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  const leads = (a: PartyNumber, b: PartyNumber) =>
    shared(a, b).some(
      ({ from, direction }) => direction === 'BOTH' || direction === (from === a ? 'FORWARD' : 'BACKWARD'),
    );
  const ordered = actors.flatMap((a) => actors.filter((b) => b !== a).map((b) => [a, b] as const));
  const pairs = ordered.filter(([a, b]) => a < b && shared(a, b).length > 0);
  const n = actors.length;
  const degrees = actors.map((a) => actors.filter((b) => b !== a && shared(a, b).length > 0).length);
  const arcs = ordered.filter(([a, b]) => leads(a, b));
  const parts = reachable(actors, (a, b) => shared(a, b).length > 0);
  const cores = actors.map((_, k) => core(actors, k, (a, b) => shared(a, b).length > 0));
  const highestCore = Math.max(0, ...cores.flatMap((left, k) => (left.length > 0 ? [k] : [])));
  const isolates = degrees.filter((degree) => degree === 0).length;
  const isAmongMeasured = (tie: TieRow) =>
    new Set(
      partsOf(tie)
        .map(([id]) => id)
        .filter((id) => measured.has(id)),
    ).size > 1;
  return {
    actors: n,
    pairs: pairs.length,
    density: n > 1 ? (2 * pairs.length) / (n * (n - 1)) : null,
    degreeCentralisation:
      n > 2
        ? degrees.reduce((sum, degree) => sum + Math.max(...degrees) - degree, 0) / ((n - 1) * (n - 2))
        : null,
    components: parts.length,
    largestComponent: Math.max(0, ...parts.map((part) => part.size)),
    isolates,
    isolateShare: n > 0 ? isolates / n : null,
    highestCore,
    highestCoreSize: cores[highestCore]?.length ?? 0,
    reciprocity: arcs.length > 0 ? arcs.filter(([a, b]) => leads(b, a)).length / arcs.length : null,
    multiplexity:
      pairs.length > 0
        ? pairs.filter(([a, b]) => new Set(shared(a, b).map(({ kind }) => kind)).size > 1).length /
          pairs.length
        : null,
    unfolded: asked.filter((tie, index) => (foldable[index]?.size ?? 0) > 12 && isAmongMeasured(tie)).length,
    invented:
      actors.some((id) => measured.get(id)?.[3]) || asked.some((tie) => tie[2] && isAmongMeasured(tie)),
  };
}

type Tied = (a: PartyNumber, b: PartyNumber) => boolean;

function reachable(actors: readonly PartyNumber[], tied: Tied): Set<PartyNumber>[] {
  const parts: Set<PartyNumber>[] = [];
  for (const actor of actors) {
    if (parts.some((part) => part.has(actor))) continue;
    const part = new Set([actor]);
    for (const one of part)
      for (const other of actors) if (other !== one && tied(one, other)) part.add(other);
    parts.push(part);
  }
  return parts;
}

/** Whoever is left when all with fewer than k of the others left are taken away again and again. */
function core(actors: readonly PartyNumber[], k: number, tied: Tied): readonly PartyNumber[] {
  const left = actors.filter((a) => actors.filter((b) => b !== a && tied(a, b)).length >= k);
  return left.length === actors.length ? left : core(left, k, tied);
}
