import type { Collection, Core, NodeSingular } from 'cytoscape';
import { magnificationAt } from './legible';

/** How large the name of a tie is that the pointer is on, on a sheet that is seen from near. */
const TIE_NAME = 12;

/** Brings out what the pointer is on, with what it is tied to. */
export function followPointer(graph: Core, host: HTMLElement): void {
  let hot: Collection = graph.collection();
  const leave = (): void => {
    host.removeAttribute('data-over');
    graph.batch(() => hot.removeClass('hot named'));
    hot = graph.collection();
  };
  graph.on('mouseover', 'node:childless', ({ target }: { target: NodeSingular }) => {
    leave();
    hot = reach(target);
    host.setAttribute('data-over', 'true');
    graph.batch(() => {
      hot.addClass('hot');
      target.addClass('named');
    });
  });
  graph.on('mouseover', 'edge', ({ target }) => {
    target.style('font-size', TIE_NAME * magnificationAt(graph.zoom()));
    leave();
    hot = target.union(target.connectedNodes());
    host.setAttribute('data-over', 'true');
    graph.batch(() => {
      hot.addClass('hot');
      target.addClass('named');
    });
  });
  graph.on('mouseout', 'node, edge', leave);
}

/** A node, its edges and neighbours, and what lies behind the small nodes among them. */
function reach(node: NodeSingular): Collection {
  const near = node.closedNeighborhood();
  return near.union(near.nodes('[?small]').closedNeighborhood());
}
