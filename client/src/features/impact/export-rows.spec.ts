import { asText, indicatorTable, type IndicatorQuestion } from './export-rows';
import { escaped, wrapped } from './chart-picture';
import type { IndicatorPartsFragment, ReadingPartsFragment } from './impact.generated';

const reading = (given: Partial<ReadingPartsFragment>): ReadingPartsFragment => ({
  period: '2024',
  year: 2024,
  value: 4.2,
  unit: 'PERCENT',
  qualifier: 'EXACT',
  modality: 'REPORTED',
  text: null,
  part: null,
  disputed: false,
  coverage: { known: 12, of: 20 },
  withheld: null,
  hidden: null,
  median: 3.1,
  statements: [],
  ties: [],
  events: [],
  figureCount: 0,
  projects: null,
  ...given,
});

const indicator = (...readings: ReadingPartsFragment[]): IndicatorPartsFragment => ({
  code: 'TURNOVER_CHANGE',
  section: 'CRITERIA',
  unit: 'PERCENT',
  label: { fr: 'Évolution', en: 'Change' },
  sentence: { fr: '', en: '' },
  caveat: { fr: 'Constatée', en: 'Observed' },
  moreIsBetter: null,
  readings,
  aims: [],
});

const asked = (more: Partial<IndicatorQuestion>, ...readings: ReadingPartsFragment[]): IndicatorQuestion => ({
  indicators: [indicator(...readings)],
  statements: new Map(),
  publishedOn: new Map([[2024, '2025-06-30']]),
  isInvented: true,
  targets: [],
  parts: { CRITERIA: 'Critères', RETURNS: '', HEADLINE: '', MONEY: '', COOPERATION: '', EVENTS: '' },
  language: 'fr',
  ...more,
});

describe('what is taken away of the page', () => {
  const cells = (question: IndicatorQuestion) => {
    const { head, rows } = indicatorTable(question);
    return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
  };

  it('says value, coverage, source and whether it is invented', () => {
    expect(cells(asked({}, reading({})))).toMatchObject([
      {
        Partie: 'Critères',
        Année: 2024,
        Valeur: 4.2,
        Connus: 12,
        Sur: 20,
        Médiane: 3.1,
        'Non montré parce que': null,
        Sources: 'Déclarations annuelles des membres, publiées le 30 juin 2025',
        Inventé: 'oui',
      },
    ]);
  });

  it('has neither what is withheld nor what others are not told, but why', () => {
    const rows = cells(
      asked(
        {},
        reading({ value: null, withheld: 'DOMINATED', median: null }),
        reading({ value: 7, hidden: 'TOO_FEW' }),
        reading({ value: 8, hidden: 'NOT_PUBLISHED' }),
      ),
    );
    expect(rows.map((row) => [row['Valeur'], row['Non montré parce que'], row['Médiane']])).toEqual([
      [null, 'une structure pèse presque tout', null],
      [null, 'moins de trois réponses', 3.1],
      [null, 'pas encore publié', null],
    ]);
  });

  it('has neither how many of how many projects nor how many are behind, where others are not told', () => {
    const projects = { figureCount: null, coverage: { known: 1, of: 4 }, median: null, projects: ['a', 'b'] };
    const rows = cells(
      asked(
        {},
        reading({ ...projects, value: 25, hidden: 'FEW_PROJECTS' }),
        reading({ ...projects, value: 2, hidden: 'YEAR_NOT_OVER' }),
        reading({ ...projects, value: null, withheld: 'FEW_PROJECTS', coverage: null }),
        reading({ figureCount: null, value: 1, coverage: null, ties: ['t'] }),
        reading({ ...projects, value: 50, coverage: { known: 5, of: 10 }, projects: ['a', 'b', 'c'] }),
      ),
    );
    expect(rows.map((row) => [row['Valeur'], row['Connus'], row['Sur'], row['Sources']])).toEqual([
      [null, null, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [1, null, null, 'Compté sur 1 fait enregistré'],
      [50, 5, 10, 'Compté sur 3 faits enregistrés'],
    ]);
  });

  it('says how many members answered, which is told whether or not the sum is', () => {
    const [row] = cells(asked({}, reading({ value: 7, hidden: 'TOO_FEW', coverage: { known: 2, of: 20 } })));
    expect(row).toMatchObject({ Valeur: null, Connus: 2, Sur: 20 });
  });

  it('quotes the documents behind a figure', () => {
    const statement = {
      fictitious: false,
      evidence: [{ line: 14, quote: '310 ETP', source: { name: 'Synthèse', date: '2016' } }],
    };
    const question = asked(
      { statements: new Map([['s', statement as never]]) },
      reading({ statements: ['s'], figureCount: null }),
    );
    expect(cells(question)[0]).toMatchObject({
      Sources: 'Synthèse (2016), l. 14\u00a0: «\u00a0310 ETP\u00a0»',
      Inventé: 'non',
    });
  });

  it('has the targets that hold, with who decided them and where that can be read', () => {
    const target = (endedAt: string | null) => ({
      ...{ id: `t${endedAt}`, indicator: 'TURNOVER_CHANGE' as const, value: 5, unit: 'PERCENT' as const },
      ...{ dueYear: 2028, setOn: '2026-06-12', author: 'Assemblée générale', source: 'Compte rendu, p. 3' },
      ...{ enteredAt: '2026-06-13T08:00:00.000Z', endedAt, endedWhy: null },
    });
    const targets = [target(null), target('2026-07-01T08:00:00.000Z')];
    const rows = cells(asked({ targets, isInvented: false }, reading({})));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      ...{ Année: 2028, Valeur: 5, Sources: 'Compte rendu, p. 3', Inventé: 'non' },
      'En mots': 'Assemblée générale, 12 juin 2026',
    });
  });

  it('writes decimals as the language does', () => {
    const table = { head: ['a'], rows: [[4.2], [null], ['x']] };
    expect(asText(table, 'fr')).toEqual([['a'], ['4,2'], [''], ['x']]);
    expect(asText(table, 'en')[1]).toEqual(['4.2']);
  });

  it('breaks the lines of a picture between words, and escapes them', () => {
    expect(wrapped('un deux trois quatre', 9)).toEqual(['un deux', 'trois', 'quatre']);
    expect(escaped('<a & b>')).toBe('&lt;a &amp; b&gt;');
  });
});
