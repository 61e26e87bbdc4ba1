import { aboutOf } from './about';
import { describedIn, saidOf, type DescribedEdge, type DescribedNode } from './described';
import type { TakenView } from './taken-view';
import { texts } from './texts';

/**
 * What is brought out, as a blueprint of Kumu (https://docs.kumu.io/guides/import/blueprints). Connections name the
 * ids of elements: two of one name stay apart. Kumu takes elements and connections; what the file is stands beside them.
 */
export function kumuOf(taken: TakenView): string {
  const { nodes, edges } = describedIn(taken);
  const { title, what, notes } = aboutOf(taken);
  const { cooperation, inventedTag } = texts[taken.language];
  const tagsOf = (more: readonly string[], fictitious: unknown) => {
    const tags = [...more, ...(fictitious ? [inventedTag] : [])];
    return tags.length > 0 ? { tags } : {};
  };
  const elementOf = ({ drawn, label, isTie, values }: DescribedNode) => {
    const { type, kind, ...said } = Object.fromEntries(saidOf('node', values));
    return {
      id: drawn.id,
      label,
      // A tie of several is told from those whom it relates by its kind, and is marked as what it is.
      type: isTie ? kind : type,
      ...tagsOf(isTie ? [cooperation] : [], values.fictitious),
      ...said,
    };
  };
  const connectionOf = ({ id, source, target, label, direction, values }: DescribedEdge) => {
    const { kind, tie: _label, ...said } = Object.fromEntries(saidOf('edge', values));
    return {
      id,
      from: source,
      to: target,
      label,
      type: kind,
      direction,
      ...tagsOf([], values.fictitious),
      ...said,
    };
  };
  const map = {
    about: [title, what, ...notes].join('\n'),
    elements: nodes.map(elementOf),
    connections: edges.map(connectionOf),
  };
  return `${JSON.stringify(map, null, 2)}\n`;
}
