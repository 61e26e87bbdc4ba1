import { divideByTerritory, type TerritoryOfTree } from './divide-territory';

const territory = (
  level: string,
  code: string,
  within: string[] = [],
  lastDay = '9999-12-31',
): TerritoryOfTree => ({
  id: code,
  code,
  name: code,
  level,
  firstDay: '0000-01-01',
  lastDay,
  within,
});

/** Two régions, one that is no more, two départements with communes of their own, and one commune in nothing. */
const tree = [
  territory('REGION', 'r1'),
  territory('REGION', 'r2'),
  territory('REGION', 'old', [], '2015-12-31'),
  territory('DEPARTEMENT', 'd1', ['r1', 'old']),
  territory('DEPARTEMENT', 'd2', ['r2']),
  ...['a', 'b', 'c'].map((code) => territory('COMMUNE', code, ['d1'])),
  territory('COMMUNE', 'e', ['d2']),
  territory('COMMUNE', 'lost'),
];
const at = (count: number, ...homes: string[]) => ({ homes, count });
const keys = (division: ReturnType<typeof divideByTerritory>, ...homes: string[]) =>
  division.groupsOf(homes).map(({ key }) => key);

describe('actors by territory', () => {
  it('are divided at the narrowest level that can be read', () => {
    const actors = [at(3, 'a'), at(2, 'b'), at(1, 'c'), at(4, 'e')];
    expect(divideByTerritory(tree, actors).level).toBe('COMMUNE');
    const division = divideByTerritory(tree, actors, { readable: 3 });
    expect(division.level).toBe('DEPARTEMENT');
    expect(keys(division, 'a')).toEqual(['departement-d1']);
  });

  it('are divided at a level that places half of them at least, and else at the widest that divides', () => {
    const actors = [at(9, 'd1'), at(8, 'd2'), at(1, 'a')];
    const division = divideByTerritory(tree, actors);
    expect(division.level).toBe('DEPARTEMENT');
    expect(keys(division, 'a')).toEqual(['departement-d1']);
    expect(divideByTerritory(tree, [at(9, 'd1'), at(1, 'a')], { inside: ['d1'] }).level).toBe('COMMUNE');
  });

  it('are in a territory alone where nothing narrower is known, in the widest known where the level is not', () => {
    const division = divideByTerritory(tree, [at(5, 'a'), at(5, 'b'), at(1, 'd1'), at(1, 'lost')]);
    expect(division.level).toBe('COMMUNE');
    expect(keys(division, 'd1')).toEqual(['-departement-d1']);
    expect(keys(division, 'lost')).toEqual(['commune-lost']);
    expect(keys(division)).toEqual(['-']);
    expect(keys(division, 'hidden')).toEqual(['-']);
    expect(keys(divideByTerritory(tree, [at(1, 'lost'), at(9, 'd1'), at(9, 'd2')]), 'lost')).toEqual([
      'commune-lost',
    ]);
  });

  it('are in each of several territories', () => {
    const division = divideByTerritory(tree, [at(1, 'a', 'e'), at(1, 'b')]);
    expect(keys(division, 'a', 'e')).toEqual(['commune-a', 'commune-e']);
  });

  it('are in no territory that is no more on the day', () => {
    const actors = [at(1, 'd1'), at(1, 'd2'), at(1, 'old')];
    const now = divideByTerritory(tree, actors, { readable: 0 });
    expect(now.level).toBe('REGION');
    expect(keys(now, 'd1')).toEqual(['region-r1']);
    expect(keys(now, 'old')).toEqual(['-region-old']);
    expect(keys(divideByTerritory(tree, actors, { readable: 0, day: '2013-06-01' }), 'd1')).toEqual([
      'region-r1',
      'region-old',
    ]);
  });

  it('are in a territory to its last day', () => {
    const ended = [
      territory('REGION', 'r1'),
      territory('REGION', 'was', [], '2015-12-31'),
      territory('DEPARTEMENT', 'd1', ['r1', 'was']),
    ];
    const on = (day: string) => keys(divideByTerritory(ended, [at(1, 'd1')], { readable: 0, day }), 'd1');
    expect(on('2015-12-31')).toEqual(expect.arrayContaining(['region-r1', 'region-was']));
    expect(on('2016-01-01')).toEqual(['region-r1']);
  });

  it('are divided within a territory by what lies in it, though it is no more', () => {
    const inside = divideByTerritory(tree, [at(2, 'a'), at(1, 'b'), at(1, 'd1'), at(1, 'a', 'e')], {
      inside: ['old'],
    });
    expect(inside.level).toBe('COMMUNE');
    expect(keys(inside, 'd1')).toEqual(['-departement-d1']);
    expect(keys(inside, 'a', 'e')).toEqual(['commune-a']);
    const narrowest = divideByTerritory(tree, [at(2, 'a')], { inside: ['a'] });
    expect(narrowest.level).toBeNull();
    expect(keys(narrowest, 'a')).toEqual(['-commune-a']);
  });

  it('are divided within several that share a code by what lies in either', () => {
    const actors = [at(2, 'a'), at(1, 'b'), at(3, 'e'), at(1, 'd2'), at(1, 'r1'), at(1, 'lost')];
    const inside = divideByTerritory(tree, actors, { inside: ['r1', 'd2'] });
    expect(inside.level).toBe('COMMUNE');
    expect(['a', 'e', 'd2', 'r1'].map((home) => keys(inside, home))).toEqual([
      ['commune-a'],
      ['commune-e'],
      ['-departement-d2'],
      ['-region-r1'],
    ]);
    expect(keys(inside, 'lost')).toEqual(['-']);
    const wide = divideByTerritory(tree, actors, { inside: ['r1', 'd2'], readable: 2 });
    expect(wide.level).toBe('DEPARTEMENT');
    expect(keys(wide, 'e')).toEqual(['departement-d2']);
    // What is wider than the one that is asked for is no group of it.
    const nested = divideByTerritory(tree, actors, { inside: ['r2', 'a'] });
    expect(keys(nested, 'a')).toEqual(['commune-a']);
    expect(keys(divideByTerritory(tree, actors, { inside: ['r2', 'a'], readable: 0 }), 'a')).toEqual([
      'commune-a',
    ]);
  });

  it('need no territory at all', () => {
    const division = divideByTerritory([], [at(4)]);
    expect(division.level).toBeNull();
    expect(keys(division)).toEqual(['-']);
  });
});
