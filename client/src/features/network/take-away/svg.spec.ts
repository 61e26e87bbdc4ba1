import { svgOf } from './svg';
import { attribute, parsed, PLAIN, taken } from './taken-ground';

describe('the network as SVG', () => {
  const document = parsed(svgOf(taken()));
  const layer = (id: string) => document.getElementById(id);
  const texts = (within: Element | null) =>
    [...(within?.querySelectorAll('text') ?? [])].map((one) =>
      [...one.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
    );

  it('draws nodes with their names and shapes, ties with the colour of their kind and the dash of their stance', () => {
    expect(texts(layer('names'))).toEqual(expect.arrayContaining([PLAIN, 'Name of b', 'Name of c']));
    expect(
      [...(layer('ties')?.querySelectorAll('path') ?? [])].map((one) => attribute(one, 'stroke-dasharray')),
      // What is contested has a bar across it besides.
    ).toEqual(['2 4', null, null, '7 4', '7 4', '7 4', '7 4']);
    expect(
      [...(layer('ties')?.querySelectorAll('path') ?? [])].slice(0, 3).map((one) => attribute(one, 'stroke')),
    ).toEqual(['#004400', '#004400', '#440000']);
    const fill = attribute(layer('nodes')?.querySelector('circle') ?? undefined, 'fill')?.slice(5, -1) ?? '';
    expect(
      [...(document.getElementById(fill)?.children ?? [])].map((one) => attribute(one, 'stop-color')),
    ).toEqual(['#112233', '#112233', '#445566', '#445566']);
  });

  it('has a title, a legend, sources, a day and the mark of what is invented', () => {
    const all = texts(document.documentElement).join('\n');
    for (const word of [
      'Réseau',
      'Confirmé · 1',
      'Contesté · 1',
      'Contour pointillé',
      'Sources\u00a0: 004',
      '27 novembre 2026',
      'Inventé pour la démonstration',
    ]) {
      expect(all).toContain(word);
    }
    expect(document.querySelector('title')?.textContent).toBe('Réseau');
  });

  it('keeps everything within its sheet, and draws what is faded without its name', () => {
    const { documentElement: root } = document;
    const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];
    const shift = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(
      attribute(layer('network') ?? undefined, 'transform') ?? '',
    );
    for (const one of layer('nodes')?.querySelectorAll('circle') ?? []) {
      const [x, y] = [
        Number(one.getAttribute('cx')) + Number(shift?.[1]),
        Number(one.getAttribute('cy')) + Number(shift?.[2]),
      ];
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
    const text = svgOf(taken()) ?? '';
    for (const word of ['Not to be seen', 'Hidden tie', 'NaN', 'undefined', 'var('])
      expect(text).not.toContain(word);
    expect(document.querySelectorAll('[opacity="0.12"]').length).toBeGreaterThan(1);
  });

  it('tells of two days what was gained and lost, by colour and by a bar', () => {
    const compared = parsed(svgOf(taken({ days: { day: '2020', compared: '2010' } })));
    const strokes = [...(compared.getElementById('ties')?.querySelectorAll('path') ?? [])].map((one) => [
      attribute(one, 'stroke'),
      attribute(one, 'stroke-width'),
    ]);
    expect(strokes.slice(0, 4)).toEqual([
      ['#00aa00', '3.4'],
      ['#00aa00', '2.4'],
      ['#aa0000', '2.2'],
      ['#aa0000', '2.4'],
    ]);
    const all = texts(compared.documentElement).join('\n');
    for (const word of ['2010 → 2020', 'Gagné · 2', 'Perdu · 1']) expect(all).toContain(word);
    expect(all).not.toContain('Conservé ·');
  });

  it('is nothing while nothing is arranged', () => {
    expect(svgOf(taken({ more: { arranged: undefined } }))).toBeUndefined();
  });
});
