import type { CanvasElements, CanvasMark, Marks } from '../../components/graph-canvas';
import { neighboursOf, onDay, within, type Chosen, type NodeData, type TieData } from './network-data';
import { tieIdOf } from './to-elements';

/** What is brought out of the drawing; an empty list brings out everything. */
export interface Emphasis {
  readonly stances: readonly string[];
  readonly modalities: readonly string[];
  readonly functions: readonly string[];
  readonly types: readonly string[];
  readonly highlighted: readonly string[];
  readonly day: string | null;
  readonly focus: string | undefined;
  readonly degree: number;
  readonly tie: string | undefined;
  /** Ids of parties and ties on a way that is shown. */
  readonly way: ReadonlySet<string>;
}

const passes = (list: readonly string[], value: string) => list.length === 0 || list.includes(value);

/** Whether a tie is brought out. */
export function tieShown(tie: TieData, emphasis: Emphasis): boolean {
  return (
    passes(emphasis.stances, tie.stance) &&
    passes(emphasis.modalities, tie.modality) &&
    passes(emphasis.highlighted, tie.kind) &&
    onDay(tie, emphasis.day) !== 'OUTSIDE'
  );
}

/** Whether a party is brought out by itself, whatever its ties. */
export function partyShown(node: NodeData, emphasis: Emphasis): boolean {
  if (emphasis.functions.length > 0 && !node.functions.some((code) => emphasis.functions.includes(code)))
    return false;
  return emphasis.types.length === 0 || (node.actorType != null && emphasis.types.includes(node.actorType));
}

/** Ties and parties that are brought out: what the table lists and the sentence counts. */
export function brought(chosen: Chosen, emphasis: Emphasis): { ties: TieData[]; nodes: NodeData[] } {
  const ofParties = emphasis.functions.length > 0 || emphasis.types.length > 0;
  const candidates = new Set(
    chosen.nodes.filter((node) => partyShown(node, emphasis)).map((node) => node.id),
  );
  const open = chosen.ties.filter((tie) => tieShown(tie, emphasis));
  const near = emphasis.focus ? within(emphasis.focus, emphasis.degree, neighboursOf(open)) : undefined;
  const ties = open.filter((tie) => {
    const members = tie.participants.map((one) => one.nodeId);
    if (emphasis.way.size > 0) return emphasis.way.has(tie.id);
    if (near && !members.every((id) => near.has(id))) return false;
    return !ofParties || members.some((id) => candidates.has(id));
  });
  const inTies = new Set(ties.flatMap((tie) => tie.participants.map((one) => one.nodeId)));
  const ofTies =
    emphasis.stances.length + emphasis.modalities.length + emphasis.highlighted.length > 0 || emphasis.day;
  const nodes = chosen.nodes.filter((node) => {
    if (emphasis.way.size > 0) return emphasis.way.has(node.id);
    if (near) return near.has(node.id);
    if (ofParties) return candidates.has(node.id) || (inTies.has(node.id) && node.kind !== 'ACTOR');
    return !ofTies || inTies.has(node.id);
  });
  return { ties, nodes };
}

/** The marks of every element of the drawing. */
export function toMarks(elements: CanvasElements, chosen: Chosen, emphasis: Emphasis): Marks {
  const shown = brought(chosen, emphasis);
  const nodes = new Set(shown.nodes.map((node) => node.id));
  const ties = new Map(shown.ties.map((tie) => [tie.id, tie]));
  const marks = new Map<string, CanvasMark[]>();
  const put = (id: string, mark: CanvasMark) => marks.set(id, [...(marks.get(id) ?? []), mark]);
  for (const { id } of elements.nodes) {
    const tieId = tieIdOf(id);
    const visible = tieId ? ties.has(tieId) : nodes.has(id);
    if (!visible) put(id, 'faded');
    else if (emphasis.focus && !tieId) put(id, 'near');
    if (tieId && visible && uncertain(ties.get(tieId), emphasis.day)) put(id, 'uncertain');
    if (id === emphasis.focus || (emphasis.tie && tieId === emphasis.tie)) put(id, 'chosen');
    if (emphasis.way.has(tieId ?? id)) put(id, 'way');
  }
  for (const { id, source, target } of elements.edges) {
    const tieId = tieIdOf(id) ?? '';
    if (!ties.has(tieId)) put(id, 'faded');
    else {
      if (uncertain(ties.get(tieId), emphasis.day)) put(id, 'uncertain');
      const touches = emphasis.focus && (source === emphasis.focus || target === emphasis.focus);
      if (touches || tieId === emphasis.tie || emphasis.highlighted.length > 0) put(id, 'near');
      if (emphasis.way.has(tieId)) put(id, 'way');
    }
  }
  return marks;
}

function uncertain(tie: TieData | undefined, day: string | null): boolean {
  return tie !== undefined && onDay(tie, day) === 'POSSIBLE';
}
