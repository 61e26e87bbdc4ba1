import type { Core } from 'cytoscape';
import type { Change } from './gradual-classes';

/** Not in the types of the library, though it has had it since its second version. */
interface Quiet {
  noNotifications(callback: () => void): void;
}

/**
 * Gives elements their classes and works out how they look, without drawing the sheet anew. Left to itself the
 * library would do that for all of them when it next draws.
 */
export function giveClasses(graph: Core, changes: readonly Change[]): void {
  (graph as Core & Quiet).noNotifications(() =>
    graph.batch(() => {
      for (const [id, classes] of changes) graph.$id(id).classes(classes);
    }),
  );
  for (const [id] of changes) {
    const element = graph.$id(id);
    // What is marked may not be drawn yet, or no longer.
    if (element.nonempty()) element.numericStyle('opacity');
  }
}
