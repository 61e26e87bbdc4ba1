import { roles, termOf, tieKinds, type RoleCode } from '@maillage/graph-schema/vocabulary';
import { tieKindOf } from '../tie-words';
import { partsOf, termReader } from '../words';
import type { DrawnMap, MapEdge, MapNode } from './drawn-map';

/**
 * In the maps that are taken away here a tie of several is a node with an edge for each who takes part, or an edge for
 * each pair. Brought back, it is one tie again, and no node.
 */
export function withOurTies({ nodes, edges }: DrawnMap): DrawnMap {
  const ours = new Map(nodes.flatMap((one) => one.ids.flatMap((id) => (isOurTie(id) ? [[id, one]] : []))));
  const groups = new Map<unknown, MapEdge[]>();
  for (const edge of edges) {
    const tie = edge.ends.find((end) => ours.has(end)) ?? pairOf(edge) ?? edge;
    const group = groups.get(tie);
    if (group) group.push(edge);
    else groups.set(tie, [edge]);
  }
  const actors = nodes.filter((one) => !one.ids.some(isOurTie));
  return {
    nodes: actors,
    edges: [...groups].flatMap(([tie, group]) => together(group, ours.get(String(tie)))),
  };
}

const isOurTie = (id: string): boolean => /^tie:[\w-]+$/.test(id);

/** The tie that an edge between two of those who take part is of: its id names it, and them. */
function pairOf({ id, ends: [from = '', to = ''] }: MapEdge): string | undefined {
  const [, tie, pair] = /^edge:([\w-]+):(.+)$/.exec(id) ?? [];
  return tie && (pair === `${from}:${to}` || pair === `${to}:${from}`) ? `tie:${tie}` : undefined;
}

/** What a node of ours says that its edges say as well. */
const alike = ['label', 'kind', 'since', 'until'];

function together(edges: readonly MapEdge[], node: MapNode | undefined): MapEdge[] {
  const [first] = edges;
  if (!first || (edges.length === 1 && !node)) return [...edges];
  const own = alike.flatMap((title) => {
    const cell = node?.said.get(title);
    return cell === undefined ? [] : [[title, cell] as const];
  });
  const said = new Map([...first.said, ...own.filter(([title]) => !first.said.has(title))]);
  const all = edges.flatMap(({ ends, said: of }) =>
    ends.map((end, index) => ({ end, role: of.get(index === 0 ? 'source_role' : 'target_role') ?? '' })),
  );
  const isFirst = leadsIn(said.get('kind') ?? said.get('type') ?? '');
  const ends = all
    .filter(({ end }) => !isOurTie(end))
    .toSorted((a, b) => Number(isFirst(b.role)) - Number(isFirst(a.role)))
    .map(({ end }) => end);
  return [{ ...first, ends: [...new Set(ends)], said }];
}

const roleOf = termReader(roles);

/** Whether a role is that of who stands first in ties of a kind that has sides: who pays, who sells. */
function leadsIn(kind: string): (role: string) => boolean {
  const code = tieKindOf(kind);
  const directed: readonly (readonly RoleCode[])[] = code ? termOf(tieKinds, code).directed : [];
  const leading = new Set(directed.map(([from]) => from));
  return (role) => partsOf(role, true).some((one) => leading.has(roleOf(one)));
}
