import type { CanvasEdge, CanvasElements, CanvasNode, Positions } from '../types';
import { arrange } from './arrange';
import { meet, placed, roomOf } from './boxes';
import { freeLabels } from './free-labels';

const stage = { width: 1080, height: 580 };

const node = (id: string, more: Partial<CanvasNode> = {}): CanvasNode => ({
  id,
  label: `Association numéro ${id}`,
  shape: 'ellipse',
  colours: [],
  size: 24,
  ...more,
});

const edge = (source: string, target: string): CanvasEdge => ({
  id: `${source}-${target}`,
  source,
  target,
  label: '',
  line: 'solid',
  arrow: 'none',
});

/** A ring with a few chords, a chain of three apart from it, and one that nobody is tied to. */
function sample(): CanvasElements {
  const ring = Array.from({ length: 16 }, (_, index) => `r${index}`);
  const nodes = [...ring, 'c0', 'c1', 'c2', 'lone'].map((id) => node(id));
  const around = ring.map((id, index) => edge(id, `r${(index + 1) % ring.length}`));
  const chords = [edge('r0', 'r8'), edge('r3', 'r11'), edge('r5', 'r13')];
  return { nodes, edges: [...around, ...chords, edge('c0', 'c1'), edge('c1', 'c2')], groups: [] };
}

function overlaps({ nodes }: CanvasElements, positions: Positions): string[] {
  const boxes = nodes.map((one) => placed(roomOf(one, true), positions[one.id] ?? { x: NaN, y: NaN }));
  return nodes.flatMap((one, first) =>
    nodes.flatMap((other, second) => {
      const [a, b] = [boxes[first], boxes[second]];
      return second > first && a && b && meet(a, b) ? [`${one.id} on ${other.id}`] : [];
    }),
  );
}

describe('an arrangement', () => {
  it('gives every node a place of its own, label and all', () => {
    const elements = sample();
    const positions = arrange(elements, stage);
    expect(overlaps(elements, positions)).toEqual([]);
    expect([...freeLabels(elements.nodes, positions).keys()].sort()).toEqual(
      elements.nodes.map(({ id }) => id).sort(),
    );
  });

  it.each([3, 7, 20, 48, 90])('keeps %i apart however they are tied', (count) => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const nodes = Array.from({ length: count }, (_, index) =>
        node(`n${index}`, { size: 20 + (index % 4) * 8 }),
      );
      const edges = nodes
        .slice(1)
        .flatMap(({ id }, index) => [
          edge(id, `n${(index * seed) % (index + 1)}`),
          ...(index % seed === 0 ? [edge(id, 'n0')] : []),
        ]);
      const elements = { nodes, edges, groups: [] };
      expect(overlaps(elements, arrange(elements, stage))).toEqual([]);
    }
  });

  it('is the same for the same network', () => {
    expect(arrange(sample(), stage)).toEqual(arrange(sample(), stage));
  });

  it('keeps a group in a block, and whatever is in none beside it', () => {
    const { nodes, edges } = sample();
    const grouped: CanvasElements = {
      nodes: nodes.map((one) =>
        one.id === 'lone' ? one : { ...one, parent: `group:${one.id.slice(0, 1)}` },
      ),
      edges: [...edges, edge('lone', 'r0')],
      groups: [
        { id: 'group:r', label: 'Ring' },
        { id: 'group:c', label: 'Chain' },
      ],
    };
    const positions = arrange(grouped, stage);
    expect(overlaps(grouped, positions).filter((text) => !text.includes('lone'))).toEqual([]);
    const box = (letter: string) => {
      const own = grouped.nodes.filter((one) => one.id.startsWith(letter));
      const xs = own.map((one) => positions[one.id]?.x ?? NaN);
      const ys = own.map((one) => positions[one.id]?.y ?? NaN);
      return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
    };
    expect(meet(box('r'), box('c'))).toBe(false);
  });

  it('labels only the large among very many', () => {
    const many = Array.from({ length: 200 }, (_, index) => node(`n${index}`, { size: index < 5 ? 48 : 22 }));
    const edges = many.slice(5).map((one, index) => edge(`n${index % 5}`, one.id));
    const labelled = [...freeLabels(many, arrange({ nodes: many, edges, groups: [] }, stage)).keys()];
    expect(labelled.every((id) => Number(id.slice(1)) < 5)).toBe(true);
    expect(labelled.length).toBeGreaterThan(0);
  });
});
