import { choiceOf, toggled, type Choosable } from './choice';

const row = (key: string, state: Choosable['state'], ...needs: string[]): Choosable => ({
  key,
  state,
  needs,
});
const rows = [
  row('a', 'NEW'),
  row('b', 'NEW'),
  row('ab', 'NEW', 'a', 'b'),
  row('figure of ab', 'CHANGED', 'ab'),
  row('refused', 'REFUSED'),
  row('of refused', 'NEW', 'refused'),
  row('same', 'UNCHANGED'),
  row('of same', 'NEW', 'same', 'elsewhere'),
];
const chosen = (without: Iterable<string>) => [...choiceOf(rows, new Set(without)).chosen];

describe('a choice of rows that need others', () => {
  it('begins with all that can be imported', () => {
    expect(chosen([])).toEqual(['a', 'b', 'ab', 'figure of ab', 'of same']);
    expect(choiceOf(rows, new Set()).choosable.has('of refused')).toBe(false);
  });

  it('loses with an actor what needs it, and what needs that', () => {
    expect(chosen(toggled(rows, new Set(), 'a'))).toEqual(['b', 'of same']);
    // And has it again with the actor.
    const again = toggled(rows, toggled(rows, new Set(), 'a'), 'a');
    expect(chosen(again)).toEqual(chosen([]));
  });

  it('gains with a row all that it needs', () => {
    const none = new Set(rows.map(({ key }) => key));
    expect(chosen(none)).toEqual([]);
    expect(chosen(toggled(rows, none, 'figure of ab'))).toEqual(['a', 'b', 'ab', 'figure of ab']);
  });

  it('ends where rows need each other', () => {
    const round = [row('x', 'NEW', 'y'), row('y', 'NEW', 'x')];
    expect(choiceOf(round, new Set()).chosen.size).toBe(2);
    expect(choiceOf(round, toggled(round, new Set(), 'x')).chosen.size).toBe(0);
    expect(choiceOf(round, toggled(round, new Set(['x', 'y']), 'x')).chosen.size).toBe(2);
  });
});
