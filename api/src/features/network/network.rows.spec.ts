import { END } from '@maillage/graph-schema/model';
import { pathTo, territoryFrom } from './network.rows';

const territory = (id: string, since: string | null, until: string | null, within: string[] = []) =>
  territoryFrom([id, id, id, 'REGION', since, until, within]);

describe('a territory as it was read', () => {
  it('lasts from the first day of what its limits can mean to the last one', () => {
    expect(territory('was', '1972', '2015')).toMatchObject({ firstDay: '1972-01-01', lastDay: '2015-12-31' });
    expect(territory('is', '2016-02', '..')).toMatchObject({ firstDay: '2016-02-01', lastDay: END });
    expect(territory('unknown', null, null)).toMatchObject({ firstDay: '0000-01-01', lastDay: END });
  });

  it('lies in the wider one that still is', () => {
    const tree = [
      territory('was', null, '2015'),
      territory('is', '2016', '..'),
      territory('in', null, '..', ['was', 'is']),
    ];
    expect(pathTo(['in'], tree).map(({ id }) => id)).toEqual(['is', 'in']);
    expect(pathTo([], tree)).toEqual([]);
  });

  it('leads nowhere from several', () => {
    const tree = [territory('one', null, '..'), territory('other', null, '..')];
    expect(pathTo(['one', 'other'], tree)).toEqual([]);
  });
});
