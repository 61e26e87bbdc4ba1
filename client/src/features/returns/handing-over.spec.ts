import { toHandOver } from './handing-over';

describe('handing figures over to a pole that a structure came to since', () => {
  const field = (figure: 'TURNOVER' | 'FTE' | 'USERS', value: number | null, unreadBy: string[]) => ({
    ...{ figure, value, qualifier: value === null ? null : ('ABOUT' as const), unreadBy },
  });

  it('sends those that are not read there as they are, and no other', () => {
    const fields = [field('TURNOVER', 98_500.5, ['New pole']), field('FTE', 3, []), field('USERS', null, [])];
    expect(toHandOver(fields, 'fr')).toEqual({
      poles: ['New pole'],
      figures: [{ figure: 'TURNOVER', text: '98\u202f500,5', qualifier: 'ABOUT', sure: false }],
    });
  });

  it('names each pole once', () => {
    const fields = [field('TURNOVER', 1, ['New pole']), field('FTE', 3, ['New pole', 'Newer pole'])];
    expect(toHandOver(fields, 'en').poles).toEqual(['New pole', 'Newer pole']);
    expect(toHandOver([field('FTE', 3, [])], 'en')).toEqual({ poles: [], figures: [] });
  });
});
