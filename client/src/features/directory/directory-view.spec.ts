import { aroundIt, directoryView, filterOf, isAround, sortOf, type DirectoryView } from './directory-view';

const view = (patch: Partial<DirectoryView> = {}): DirectoryView => ({
  ...{ text: '', functions: [], types: [], territory: '31446', around: 0, ess: null, sort: 'NAME_ASC' },
  ...patch,
});

describe('the list around a commune', () => {
  it('is asked for with a commune and a distance, and with nothing less', () => {
    expect(isAround(view({ around: 10 }))).toBe(true);
    expect(filterOf(view({ around: 10 }), true)).toEqual({
      withFictitious: true,
      territory: '31446',
      kilometres: 10,
    });
    for (const other of [
      view(),
      view({ around: 10, territory: '' }),
      view({ around: 10, territory: '243100633' }),
    ])
      expect(filterOf(other, true)).not.toHaveProperty('kilometres');
  });

  it('reaches no farther than the API looks, whatever the address says', () => {
    const read = ['10', '99999999', '-5', 'loin', null].map((text) => directoryView.around.read(text));
    expect(read).toEqual([10, 100, 0, 0, 0]);
  });

  it('begins with the nearest, keeps another order that was chosen, and gives it back', () => {
    expect(aroundIt(view({ sort: 'TIES_DESC' }), 10)).toEqual({ around: 10, sort: 'NEAREST' });
    expect(aroundIt(view({ around: 10, sort: 'TIES_DESC' }), 20)).toEqual({ around: 20 });
    expect(aroundIt(view({ around: 10, sort: 'NEAREST' }), 0)).toEqual({ around: 0, sort: 'NAME_ASC' });
    expect(aroundIt(view({ around: 10, sort: 'TIES_DESC' }), 0)).toEqual({ around: 0, sort: 'TIES_DESC' });
  });

  it('has no order by distance where there is none, whatever the address says', () => {
    expect(sortOf(view({ sort: 'NEAREST' }))).toBe('NAME_ASC');
    expect(sortOf(view({ sort: 'NEAREST', around: 10, territory: '31' }))).toBe('NAME_ASC');
    expect(sortOf(view({ sort: 'NEAREST', around: 10 }))).toBe('NEAREST');
  });
});
