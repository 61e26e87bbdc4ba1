import { standIns } from './stand-ins';

const groups: Record<string, string[]> = {
  a: ['1'],
  b: ['2'],
  c: ['1'],
  d: ['1', '2'],
  e: ['1', '2'],
  f: [],
};

it('puts the first place of the same groups for each, whatever else that place is', () => {
  expect(standIns('abcdef', ([place = '']) => groups[place] ?? [])).toEqual({
    a: 'a',
    b: 'b',
    c: 'a',
    d: 'd',
    e: 'd',
    f: 'f',
  });
  expect(standIns([], () => [])).toEqual({});
});
