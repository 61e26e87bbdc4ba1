import type { CanvasNode } from './types';
import { freeLabels } from './layout/free-labels';
import { magnificationAt } from './legible';

describe('the names of a drawing', () => {
  it('are as large as the sheet where that can be read, and else so large that they can', () => {
    expect(magnificationAt(1.2)).toBe(1);
    for (const zoom of [0.4, 0.5, 0.6, 0.75, 0.9]) {
      expect(12.5 * zoom * magnificationAt(zoom)).toBeGreaterThan(10.5);
      expect(12.5 * zoom * magnificationAt(zoom)).toBeLessThan(14);
    }
    expect(magnificationAt(0.1)).toBe(2.5);
    expect(magnificationAt(0.1, 4)).toBe(1.5);
  });

  it('give way to each other where they are larger, and the largest node keeps its own', () => {
    const node = (id: string, size: number): CanvasNode => ({
      ...{ id, size, label: `Association numéro ${id}`, shape: 'ellipse', colours: [] },
    });
    const nodes = [node('a', 20), node('b', 44)];
    const positions = { a: { x: 0, y: 0 }, b: { x: 120, y: 0 } };
    expect([...freeLabels(nodes, positions).keys()].sort()).toEqual(['a', 'b']);
    expect([...freeLabels(nodes, positions, { magnified: 2 }).keys()]).toEqual(['b']);
  });

  it('may lie on the small nodes of ties only where they are larger', () => {
    const nodes: CanvasNode[] = [
      { id: 'a', size: 44, label: 'Association', shape: 'ellipse', colours: [] },
      { id: 't', size: 12, label: 'Lien', shape: 'diamond', colours: [], small: true },
    ];
    const positions = { a: { x: 0, y: 0 }, t: { x: 0, y: 34 } };
    expect(freeLabels(nodes, positions, { sides: ['below'] }).has('a')).toBe(false);
    expect(freeLabels(nodes, positions, { sides: ['below'], magnified: 1.5 }).has('a')).toBe(true);
  });

  it('stand on another side of their node where there is no room under it, within the sheet', () => {
    const node = (id: string, size: number): CanvasNode => ({
      ...{ id, size, label: id === 'a' ? 'Association' : 'x', shape: 'ellipse', colours: [] },
    });
    const nodes = [node('a', 44), node('under', 20), node('far', 20)];
    const positions = { a: { x: 0, y: 0 }, under: { x: 0, y: 36 }, far: { x: 0, y: -300 } };
    expect(freeLabels(nodes, positions).get('a')).toBe('above');
    // What would stand out of the sheet on every other side has no name at all.
    expect(freeLabels(nodes.slice(0, 2), positions).has('a')).toBe(false);
  });
});
