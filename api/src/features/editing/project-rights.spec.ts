import type { Viewer } from '../../platform/access/viewer';
import type { Command } from '../../platform/changes/node-image';
import { mayCarryOut, type Ground } from './editing-rights';

const step = (who: string, more: object = {}) => ({
  who,
  step: 'WELCOME',
  state: 'DONE',
  since: '2024-03',
  proof: 'Sheet 1',
  ...more,
});
const project = (steps: object[], more: object = {}) => ({
  key: 'repair',
  readers: ['facilitators:pole', 'acting:a'],
  name: 'Repair',
  pole: 'pole',
  carrier: { mark: 'Carrier 1', isPublic: false },
  steps,
  creations: [],
  ...more,
});

/** The id of a key is the key itself, in these tests. */
const ids = new Map(['pole', 'other-pole', 'a', 'b', 'c', 'repair'].map((key) => [key, key]));
const groundWith = (before?: object): Ground =>
  ({
    ids,
    poles: new Map(),
    before: new Map(before ? [['repair', { key: 'repair', kind: 'projects', record: before }]] : []),
    subjects: new Map(),
    putBack: new Map(),
    hidden: new Set(),
  }) as unknown as Ground;
const viewer = (actsFor: string[], readers: string[], facilitates: string[] = []): Viewer => ({
  readers: ['public', ...readers],
  account: { id: 'x', name: 'X', administrator: false, facilitates, actsFor, reads: [] },
});
const put = (record: object) => ({ kind: 'projects', record }) as unknown as Command;
const retire: Command = { kind: 'projects', retire: 'repair' };

const supporter = viewer(['a'], ['pole:pole', 'actor:a', 'acting:a']);
const facilitator = viewer([], ['pole:pole', 'facilitators:pole'], ['pole']);

describe('who may write a supported project', () => {
  const both = project([step('a'), step('b')]);

  it('is who facilitates the pole that keeps it, before and after', () => {
    expect(mayCarryOut(put(both), facilitator, groundWith())).toBe(true);
    expect(mayCarryOut(retire, facilitator, groundWith(both))).toBe(true);
    const elsewhere = project([step('a')], { pole: 'other-pole' });
    expect(mayCarryOut(put(elsewhere), facilitator, groundWith())).toBe(false);
    expect(mayCarryOut(put(both), facilitator, groundWith(elsewhere))).toBe(false);
  });

  it('is who acts for a supporter, of its own steps, in a pole that it is of', () => {
    expect(mayCarryOut(put(project([step('a')])), supporter, groundWith())).toBe(true);
    expect(mayCarryOut(put(project([step('b')])), supporter, groundWith())).toBe(false);
    expect(mayCarryOut(put(project([step('a')], { pole: 'other-pole' })), supporter, groundWith())).toBe(
      false,
    );
    expect(mayCarryOut(put(project([step('a')])), { readers: ['public'] }, groundWith())).toBe(false);
  });

  it('leaves the steps of others as they are, and a project that others support too', () => {
    const mine = project([step('a', { state: 'STOPPED' }), step('b')], { summary: 'Ours' });
    expect(mayCarryOut(put(mine), supporter, groundWith(both))).toBe(true);
    const theirs = project([step('a'), step('b', { state: 'STOPPED' })]);
    expect(mayCarryOut(put(theirs), supporter, groundWith(both))).toBe(false);
    const begun = project([step('a'), step('c')]);
    expect(mayCarryOut(put(begun), supporter, groundWith(project([step('a')])))).toBe(false);
    const sentOn = project([step('a'), step('b'), step('c', { state: 'PLANNED' })]);
    expect(mayCarryOut(put(sentOn), supporter, groundWith(both))).toBe(true);
    expect(mayCarryOut(put(sentOn), supporter, groundWith())).toBe(false);
    expect(mayCarryOut(put(project([step('b')])), supporter, groundWith(both))).toBe(false);
    expect(mayCarryOut(retire, supporter, groundWith(both))).toBe(false);
    expect(mayCarryOut(retire, supporter, groundWith(project([step('a')])))).toBe(true);
  });
});
