import { neighboursOf, onDay, within, type Chosen, type NodeData, type TieData } from './network-data';
import { changeOf, type Comparison } from './tie-change';
import { NO_FUNCTION } from './view-address';

/** What is brought out of the drawing; an empty list brings out everything. */
export interface Emphasis {
  readonly stances: readonly string[];
  readonly modalities: readonly string[];
  readonly highlighted: readonly string[];
  readonly functions: readonly string[];
  readonly types: readonly string[];
  readonly territories: readonly string[];
  /** Of the groups that cooperate; of each actor, which it is in. */
  readonly communities: readonly string[];
  readonly communityOf: ReadonlyMap<string, string>;
  readonly day: string | null;
  /** Days that are compared, instead of one that is looked at; and what of the changes is brought out. */
  readonly comparison: Comparison | null;
  readonly changes: readonly string[];
  readonly focus: string | undefined;
  readonly degree: number;
  readonly tie: string | undefined;
  /** Ids of actors that no longer reach the rest without who is left out. */
  readonly apart: ReadonlySet<string>;
  /** Ids of parties and ties on a way that is shown. */
  readonly way: ReadonlySet<string>;
}

/** Of what is chosen, what was there on the day or days that are looked at, whatever of it is brought out. */
export function atThatTime(
  chosen: Chosen,
  { day, comparison }: Pick<Emphasis, 'day' | 'comparison'>,
): Brought {
  if (!day && !comparison) return chosen;
  const ties = chosen.ties.filter((tie) => isThen(tie, { day, comparison, changes: [] }));
  const there = neighboursOf(ties);
  return { ties, nodes: chosen.nodes.filter(({ id }) => there.has(id)) };
}

export interface Brought {
  readonly ties: readonly TieData[];
  readonly nodes: readonly NodeData[];
}

const passes = (list: readonly string[], value: string) => list.length === 0 || list.includes(value);

function tiePasses(tie: TieData, emphasis: Emphasis): boolean {
  return (
    passes(emphasis.stances, tie.stance) &&
    passes(emphasis.modalities, tie.modality) &&
    passes(emphasis.highlighted, tie.kind) &&
    isThen(tie, emphasis)
  );
}

function isThen(
  tie: TieData,
  { day, comparison, changes }: Pick<Emphasis, 'day' | 'comparison' | 'changes'>,
): boolean {
  if (!comparison) return onDay(tie, day) !== 'OUTSIDE';
  const change = changeOf(tie, comparison);
  return change !== null && passes(changes, change);
}

/**
 * Whether a party is brought out by itself. Of what is no actor, function and territory say nothing: it comes with
 * the ties it is in.
 */
function standing(node: NodeData, emphasis: Emphasis): 'IN' | 'WITH_TIES' | 'OUT' {
  if (!passes(emphasis.types, node.actorType ?? node.kind)) return 'OUT';
  const { functions, territories, communities, communityOf } = emphasis;
  const asked = functions.length + territories.length + communities.length > 0;
  if (node.kind !== 'ACTOR') return asked ? 'WITH_TIES' : 'IN';
  const codes: readonly string[] = node.functions.length > 0 ? node.functions : [NO_FUNCTION];
  if (functions.length > 0 && !codes.some((code) => functions.includes(code))) return 'OUT';
  if (!passes(communities, communityOf.get(node.id) ?? '')) return 'OUT';
  return passes(territories, node.territoryCode ?? '') ? 'IN' : 'OUT';
}

/**
 * Ties and parties that are brought out: what the table lists and the sentence counts. A tie is, where two at
 * least of its parties can be and one is by itself; a party is not, once ties are asked for and none of its own is.
 */
export function broughtOut(chosen: Chosen, emphasis: Emphasis): Brought {
  if (emphasis.way.size > 0) {
    return {
      ties: chosen.ties.filter((tie) => emphasis.way.has(tie.id)),
      nodes: chosen.nodes.filter((node) => emphasis.way.has(node.id)),
    };
  }
  const standings = new Map(chosen.nodes.map((node) => [node.id, standing(node, emphasis)]));
  const open = chosen.ties.filter((tie) => {
    if (!tiePasses(tie, emphasis)) return false;
    const found = tie.participants.map((one) => standings.get(one.nodeId));
    return found.includes('IN') && found.filter((one) => one !== 'OUT').length > 1;
  });
  const neighbours = neighboursOf(open);
  const near = emphasis.focus ? within(emphasis.focus, emphasis.degree, neighbours) : undefined;
  const ofTies =
    emphasis.day !== null ||
    emphasis.comparison !== null ||
    emphasis.stances.length + emphasis.modalities.length + emphasis.highlighted.length > 0;
  const nodes = chosen.nodes.filter((node) => {
    if (near) return near.has(node.id) && standings.get(node.id) !== 'OUT';
    const how = standings.get(node.id);
    return how === 'IN' ? !ofTies || neighbours.has(node.id) : how === 'WITH_TIES' && neighbours.has(node.id);
  });
  return {
    ties: near ? open.filter((tie) => tie.participants.every((one) => near.has(one.nodeId))) : open,
    nodes,
  };
}
