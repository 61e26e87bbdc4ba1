import type { CanvasElements, CanvasMark, Marks } from '../../components/graph-canvas';
import type { Brought, Emphasis } from './emphasis';
import { membersOf, onDay, type TieData } from './network-data';
import { changeOf } from './tie-change';
import { tieIdOf } from './to-elements';

/** The marks of every element of the drawing that has any. */
export function toMarks(elements: CanvasElements, shown: Brought, emphasis: Emphasis): Marks {
  const nodes = new Set(shown.nodes.map((node) => node.id));
  const ties = new Map(shown.ties.map((tie) => [tie.id, tie]));
  const marks = new Map<string, readonly CanvasMark[]>();
  const put = (id: string, found: readonly (CanvasMark | false | undefined)[]): void => {
    const kept = found.filter((mark): mark is CanvasMark => Boolean(mark));
    if (kept.length > 0) marks.set(id, kept);
  };
  const seen = (id: string) => {
    const tieId = tieIdOf(id);
    return tieId ? ties.has(tieId) : nodes.has(id);
  };
  const isTie = (tieId: string | undefined) => tieId !== undefined && tieId === emphasis.tie;
  const beside = besideTie(shown, emphasis);
  for (const { id } of elements.nodes) {
    const tieId = tieIdOf(id);
    const visible = seen(id);
    put(id, [
      !visible && 'faded',
      visible && beside(tieId, id) && 'aside',
      visible && !tieId && emphasis.focus !== undefined && 'near',
      visible && tieId !== undefined && uncertain(ties.get(tieId), emphasis) && 'uncertain',
      visible && changed(ties.get(tieId ?? ''), emphasis),
      emphasis.apart.has(id) && 'lost',
      emphasis.way.has(tieId ?? id) && 'way',
      (id === emphasis.focus || isTie(tieId)) && 'chosen',
    ]);
  }
  for (const { id, source, target } of elements.edges) {
    const tieId = tieIdOf(id) ?? '';
    const visible = seen(source) && seen(target) && ties.has(tieId);
    const touches = emphasis.focus !== undefined && (source === emphasis.focus || target === emphasis.focus);
    put(id, [
      !visible && 'faded',
      visible && beside(tieId, '') && 'aside',
      visible && uncertain(ties.get(tieId), emphasis) && 'uncertain',
      visible && changed(ties.get(tieId), emphasis),
      visible && (touches || isTie(tieId)) && 'near',
      visible && emphasis.way.has(tieId) && 'way',
    ]);
  }
  return marks;
}

/** Whether something has no part in the tie that is read, where it is read for itself. */
function besideTie({ ties }: Brought, { tie, focus, way }: Emphasis) {
  const read = focus === undefined && way.size === 0 ? ties.find(({ id }) => id === tie) : undefined;
  const members = new Set(read ? membersOf(read) : []);
  return (tieId: string | undefined, nodeId: string): boolean =>
    read !== undefined && (tieId === undefined ? !members.has(nodeId) : tieId !== read.id);
}

/** Of two days that are compared, at one of them. */
function uncertain(tie: TieData | undefined, { day, comparison }: Emphasis): boolean {
  const days = comparison ? [comparison.first, comparison.last] : [day];
  return tie !== undefined && days.some((one) => onDay(tie, one) === 'POSSIBLE');
}

const changeMarks = { GAINED: 'gained', KEPT: 'kept', LOST: 'lost' } as const;

function changed(tie: TieData | undefined, { comparison }: Emphasis): CanvasMark | false {
  const change = tie && comparison && changeOf(tie, comparison);
  return change ? changeMarks[change] : false;
}
