import { suggestColumns } from './figure-columns';

describe('the columns of a spreadsheet of figures', () => {
  it('are known by their titles, in French and English', () => {
    expect(
      suggestColumns([
        'Nom de la structure',
        'Année',
        'Chiffre d’affaires HT (€)',
        'ETP',
        'Salariés',
        'Bénévoles',
      ]),
    ).toEqual(['STRUCTURE', 'YEAR', 'TURNOVER', 'FTE', 'HEAD_COUNT', 'VOLUNTEERS']);
    expect(suggestColumns(['Name', 'Turnover', 'Users', 'Members', 'Projects'])).toEqual([
      'STRUCTURE',
      'TURNOVER',
      'USERS',
      'MEMBERS',
      'SUPPORTED_PROJECTS',
    ]);
  });

  it('are one thing each, and the first is the structure where none says so', () => {
    expect(suggestColumns(['Qui', 'CA', 'CA N-1', 'Remarque'])).toEqual([
      'STRUCTURE',
      'TURNOVER',
      'IGNORED',
      'IGNORED',
    ]);
    expect(suggestColumns([])).toEqual([]);
  });
});
