import { formatShare } from '../../lib/format';
import { asText, shownMeasures } from './measure-list';
import type { Figures } from './measure-texts';

const club: Figures = {
  actors: 34,
  pairs: 78,
  density: 0.139037,
  degreeCentralisation: 0.399621,
  components: 3,
  largestComponent: 30,
  isolates: 1,
  isolateShare: 1 / 34,
  highestCore: 4,
  highestCoreSize: 10,
  arcs: 12,
  reciprocity: 0.25,
  multiplexity: 0.1,
  unfolded: 0,
  invented: false,
  members: true,
};
const nobody: Figures = {
  ...club,
  actors: 1,
  pairs: 0,
  density: null,
  degreeCentralisation: null,
  components: 1,
  largestComponent: 1,
  isolates: 1,
  isolateShare: 1,
  highestCore: 0,
  highestCoreSize: 1,
  arcs: 0,
  reciprocity: null,
  multiplexity: null,
};
const said = (figures: Figures, language: 'fr' | 'en' = 'fr') =>
  Object.fromEntries(
    shownMeasures(figures, language).map(({ key, value, sentence }) => [
      key,
      [value, sentence].map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' ')),
    ]),
  );

describe('the measures in words', () => {
  it('are a figure and what it means', () => {
    expect(said(club)).toMatchObject({
      size: ['78', 'Parmi 34 membres, 78 paires coopèrent deux à deux.'],
      density: ['14 %', 'Sur cent coopérations possibles entre deux membres, 14 existent déjà.'],
      isolates: ['1 (2,9 %)', expect.stringMatching(/^1 membre sur 34 n’a aucune coopération connue/)],
      components: ['2', expect.stringMatching(/^2 groupes .* le plus grand réunit 30 membres\.$/)],
      centralisation: ['40 %', expect.any(String)],
      core: ['10', expect.stringMatching(/^10 membres ont chacun 4 partenaires au moins parmi eux/)],
      multiplexity: ['10 %', expect.stringMatching(/, 10 le font de deux façons/)],
      reciprocity: ['25 %', expect.stringMatching(/, 25 le sont aussi dans l’autre sens/)],
    });
    expect(said({ ...club, members: false }, 'en')['size']).toEqual([
      '78',
      'Among 34 actors, 78 pairs cooperate.',
    ]);
  });

  it('say why there is none', () => {
    for (const language of ['fr', 'en'] as const) {
      const words = said(nobody, language);
      for (const key of ['density', 'centralisation', 'core', 'multiplexity', 'reciprocity'])
        expect({ key, value: words[key]?.[0] }).toEqual({ key, value: '–' });
      expect(JSON.stringify(words)).not.toMatch(/null|NaN|undefined/);
    }
  });

  it('are not zero where they are small', () => {
    expect(formatShare(0.00005, 'en')).toBe('0.005%');
    expect(formatShare(0.0312, 'en')).toBe('3.1%');
    expect(formatShare(0, 'en')).toBe('0%');
    expect(said({ ...club, density: 0.00005 })['density']?.[1]).toMatch(/, moins d’une existe déjà/);
  });

  it('are copied as a spreadsheet takes them: a line each, definitions included', () => {
    const lines = asText(['a', 'b', 'c', 'd'], shownMeasures(club, 'fr')).split('\n');
    expect(lines).toHaveLength(9);
    for (const line of lines) expect(line.split('\t')).toHaveLength(4);
  });
});
