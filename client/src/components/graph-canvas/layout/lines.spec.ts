import { linesOf, widthOf } from './lines';

describe('the lines of a label', () => {
  it('are no longer than asked, where the words allow it', () => {
    const lines = linesOf('Maison de l’Économie Solidaire (collectif)', 12, 100);
    expect(lines.join(' ')).toBe('Maison de l’Économie Solidaire (collectif)');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => widthOf(line, 12) > 100)).toEqual([]);
  });

  it('break a long word after its hyphens, and a short one nowhere', () => {
    expect(linesOf('Région Languedoc-Roussillon-Midi-Pyrénées', 12, 100).join('|')).toMatch(/-\|/);
    expect(linesOf('Co-op', 12, 10)).toEqual(['Co-op']);
    expect(linesOf('', 12, 10)).toEqual([]);
  });
});
