import type { MemberRow } from './collections.repository';
import { planFigures } from './plan-figures';

const member = (slug: string, name: string, figures: MemberRow['figures'] = []): MemberRow => ({
  actor: { id: `id-${slug}`, slug, name, type: 'ASSOCIATION', fictitious: true },
  college: null,
  figures,
  unread: slug === 'bois' ? [['VOLUNTEERS', 2024]] : [],
  poles: ['pole'],
  people: 0,
  reachable: 0,
  askable: 0,
});
const members = [
  member('lin', 'Coopérative imaginaire du Lin', [
    ['TURNOVER', 2023, 50_000, 'ACCOUNT', '2024-02-01', false, 'lin--return-2023-turnover', 'EXACT'],
    ['FTE', 2024, 3, 'ACCOUNT', '2025-02-01', false, 'lin--return-2024-fte', 'EXACT'],
  ]),
  member('bois', 'Atelier'),
  member('fer', 'Atelier'),
];
const importing = { by: 'account:test', year: 2024 };
const plan = (cells: string[][], columns = ['STRUCTURE', 'TURNOVER', 'FTE', 'HEAD_COUNT'] as const) =>
  planFigures(
    cells.map((one, index) => ({ cells: one, line: index + 2 })),
    [...columns],
    members,
    importing,
  );

describe('a spreadsheet of figures', () => {
  it('is compared with what is known, cell by cell; an empty one takes nothing away', () => {
    const [row] = plan([['cooperative imaginaire du LIN', '600 000', '3', '']]);
    expect(row?.cells).toMatchObject([
      { figure: 'TURNOVER', verdict: 'ADDED', value: 600_000, doubts: ['TEN_TIMES_MORE'] },
      { figure: 'FTE', verdict: 'UNCHANGED' },
    ]);
    expect(row?.keep).toMatchObject([{ figure: 'TURNOVER', how: 'FILE', year: 2024, poles: ['pole'] }]);
  });

  it('changes nothing of what was kept with thousandths', () => {
    const [lin] = planFigures(
      [{ cells: ['lin', '3,667'], line: 2 }],
      ['STRUCTURE', 'FTE'],
      [
        member('lin', 'Lin', [
          ['FTE', 2024, 3.667, 'ACCOUNT', '2025-02-01', true, 'lin--return-2024-fte', 'EXACT'],
        ]),
      ],
      importing,
    );
    expect(lin).toMatchObject({ cells: [{ verdict: 'UNCHANGED' }], keep: [] });
  });

  it('replaces nothing that was given and is not read here, and does not tell it', () => {
    const columns = ['STRUCTURE', 'VOLUNTEERS', 'FTE'] as const;
    const atelier = [member('bois', 'Bois')];
    const [row] = planFigures([{ cells: ['Bois', '4', '2'], line: 2 }], [...columns], atelier, importing);
    expect(row?.cells).toMatchObject([
      { figure: 'VOLUNTEERS', verdict: 'REFUSED', value: null, problems: [{ code: 'FIGURE_NOT_READ_HERE' }] },
      { figure: 'FTE', verdict: 'ADDED' },
    ]);
    expect(row?.keep.map((one) => one.figure)).toEqual(['FTE']);
  });

  it('is asked about as the row would leave the year: more full-time equivalents than people', () => {
    const [row] = plan([['Coopérative imaginaire du Lin', '', '', '2']]);
    expect(row?.cells).toMatchObject([
      { figure: 'HEAD_COUNT', verdict: 'ADDED', doubts: ['FTE_ABOVE_HEAD_COUNT'] },
    ]);
  });

  it('guesses no names: unknown ones, and one that two members have, are refused', () => {
    const codes = plan([
      ['Inconnue', '1', '', ''],
      ['Atelier', '1', '', ''],
    ]).map((row) => row.problems.map((one) => one.code));
    expect(codes).toEqual([['UNKNOWN_REFERENCE'], ['UNKNOWN_REFERENCE']]);
  });

  it('says of each number that is none why, and takes the others of its row', () => {
    const [row] = plan([['bois', '12 30', '2,5', '4']]);
    expect(row?.cells.map((one) => one.verdict)).toEqual(['REFUSED', 'ADDED', 'ADDED']);
    expect(row?.keep.map((one) => one.figure)).toEqual(['FTE', 'HEAD_COUNT']);
  });

  it('does not choose between two rows of one structure and year, nor takes a year to come', () => {
    const columns = ['STRUCTURE', 'YEAR', 'TURNOVER', 'IGNORED'] as const;
    const rows = planFigures(
      [
        { cells: ['bois', '2023', '1000'], line: 2 },
        { cells: ['bois', '2022', '1000'], line: 3 },
        { cells: ['bois', '2023', '2000'], line: 4 },
        { cells: ['fer', '2199', '1000'], line: 5 },
        { cells: ['fer', 'bientôt', '1000'], line: 6 },
      ],
      [...columns],
      members,
      importing,
    );
    expect(rows.map((row) => row.problems.map((one) => one.code))).toEqual([
      [],
      [],
      ['ALREADY_EXISTS'],
      ['YEAR_NOT_OVER'],
      ['YEAR_NOT_OVER'],
    ]);
  });

  it('tells the year of the file where a cell holds a number that is none', () => {
    const columns = ['STRUCTURE', 'YEAR', 'TURNOVER', 'IGNORED'] as const;
    const years = ['4000000000', '-1e300', 'Infinity', '20.5', '2199'];
    const rows = planFigures(
      years.map((year, index) => ({ cells: ['bois', year, '1000'], line: index + 2 })),
      [...columns],
      members,
      importing,
    );
    expect(rows.map((row) => row.year)).toEqual([2024, 2024, 2024, 2024, 2199]);
    expect(rows.flatMap((row) => row.keep)).toEqual([]);
  });
});
