interface Joined {
  readonly source: string;
  readonly target: string;
}

/** The parts of a graph that hang together, the largest first, each in the order given. */
export function componentsOf<N extends { readonly id: string }>(
  nodes: readonly N[],
  edges: readonly Joined[],
): N[][] {
  const leader = new Map(nodes.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    leader.set(id, at);
    return at;
  };
  for (const { source, target } of edges) {
    if (leader.has(source) && leader.has(target)) leader.set(find(source), find(target));
  }
  const parts = new Map<string, N[]>();
  for (const node of nodes) {
    const key = find(node.id);
    const part = parts.get(key);
    if (part) part.push(node);
    else parts.set(key, [node]);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length);
}
