import { groupChanges } from './group-changes';
import { dayOfMoment } from '../../lib/format';
import { filterOf, isFiltered, newsView, noFilters } from './news-view';
import { readView, writeView } from '../../lib/url-state';

describe('the feed', () => {
  it('stands by day and by request, in the order in which it comes', () => {
    const change = (id: string, at: string, request: string) => ({ id, at, request });
    const groups = groupChanges([
      change('a', '2024-05-02T12:00:00Z', 'r2'),
      change('b', '2024-05-02T12:00:00Z', 'r2'),
      change('c', '2024-05-02T11:00:00Z', 'r1'),
      change('d', '2024-04-30T11:00:00Z', 'r0'),
    ]);
    expect(
      groups.map(({ day, requests }) => [day, requests.map((one) => one.changes.map(({ id }) => id))]),
    ).toEqual([
      ['2024-05-02', [['a', 'b'], ['c']]],
      ['2024-04-30', [['d']]],
    ]);
    expect(dayOfMoment('2024-05-02T12:00:00Z')).toBe('2024-05-02');
  });

  it('has its filters in the address', () => {
    const view = { ...noFilters, pole: 'p', actions: ['CHANGED'], since: 'semaine', mine: true } as const;
    const params = writeView(newsView, new URLSearchParams('demo=0'), view);
    expect(params.toString()).toBe('demo=0&pole=p&changements=CHANGED&depuis=semaine&miens=1');
    expect(readView(newsView, params)).toEqual(view);
    expect(isFiltered(readView(newsView, new URLSearchParams()))).toBe(false);
    expect(isFiltered(view)).toBe(true);
    expect(filterOf(view, false, '2024-03-04')).toEqual({
      withFictitious: false,
      mine: true,
      pole: 'p',
      actions: ['CHANGED'],
      since: '2024-02-26',
    });
  });
});
