import { layOut, type Flow, type Stop } from './pathway-layout';

const stops: Stop[] = [
  { id: 'WELCOME/a', step: 'WELCOME', actor: { name: 'A' } },
  { id: 'TEST/b', step: 'TEST', actor: { name: 'B' } },
];
const flow = (from: string | null, to: string | null, count: number, end: Flow['end'] = null): Flow => ({
  ...{ from, to, count, end },
});
const flows: Flow[] = [
  flow(null, 'WELCOME/a', 5),
  flow('WELCOME/a', 'TEST/b', 3),
  flow('WELCOME/a', null, 2, 'STOPPED'),
  flow('TEST/b', null, 2, 'CREATED'),
  flow('TEST/b', null, 1, 'RUNNING'),
];

describe('the drawing of pathways', () => {
  const drawing = layOut(stops, flows);
  const box = (id: string) => drawing.boxes.find((one) => one.id === id);

  it('has a box for the way in, for each stop and for each end that is reached', () => {
    expect(drawing.boxes.map(({ id, count }) => [id, count])).toEqual([
      ['ENTRY', 5],
      ['WELCOME/a', 5],
      ['TEST/b', 3],
      ['CREATED', 2],
      ['STOPPED', 2],
      ['RUNNING', 1],
    ]);
    expect(drawing.columns.map(({ step }) => step)).toEqual([null, 'WELCOME', 'TEST', null]);
  });

  it('draws every flow as wide as what goes there, inside its boxes', () => {
    expect(drawing.bands).toHaveLength(flows.length);
    const leaving = drawing.bands.filter((band) => band.flow.from === 'WELCOME/a');
    expect(leaving.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(box('WELCOME/a')?.height ?? 0);
    for (const { path } of drawing.bands) expect(path).not.toContain('NaN');
  });

  it('lets no boxes of a column overlap', () => {
    const ends = drawing.boxes.filter(({ end }) => end);
    for (const [index, one] of ends.entries())
      expect(one.y).toBeGreaterThan(
        index === 0 ? 0 : (ends[index - 1]?.y ?? 0) + (ends[index - 1]?.height ?? 0),
      );
  });

  it('draws nothing of nothing, and goes back where a pathway does', () => {
    expect(layOut([], [])).toMatchObject({ boxes: [], bands: [] });
    const back = layOut(stops, [flow(null, 'TEST/b', 1), flow('TEST/b', 'WELCOME/a', 1)]);
    expect(back.bands).toHaveLength(2);
  });
});
