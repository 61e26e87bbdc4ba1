import { recordKinds } from '@maillage/graph-schema/records';
import { isPutting } from '../../platform/changes/node-image';
import type { CurrentRecord, PlainRecord } from '../editing';
import { planMerge } from './plan-merge';
import { planSplit } from './plan-split';

const actor = (key: string) =>
  current('actors', recordKinds.actors.parse({ key, type: 'COOPERATIVE', name: key, fictitious: true }));

function current(kind: CurrentRecord['kind'], record: PlainRecord, version = 'v1'): CurrentRecord {
  return { id: `id-${record.key}`, key: record.key, kind, version, record };
}

const project = (who: string, fields: object = {}): PlainRecord =>
  recordKinds.projects.parse({
    key: 'repair',
    readers: ['facilitators:pole', `acting:${who}`],
    fictitious: true,
    name: 'Repair',
    pole: 'pole',
    carrier: { mark: 'Invented carrier' },
    steps: [
      { who, step: 'WELCOME', since: '2024-03', proof: 'Sheet 1' },
      { who, step: 'TEST', since: '2024-06', proof: 'Sheet 2' },
    ],
    ...fields,
  });

/** A record of `absorbed` once it is merged into `kept`. */
function merged(before: PlainRecord, kind: CurrentRecord['kind'] = 'projects'): PlainRecord {
  const { commands } = planMerge(
    {
      kept: actor('kept'),
      absorbed: actor('absorbed'),
      users: [current(kind, before)],
      usersOfKept: [],
    },
    {},
  );
  const moved = commands.filter(isPutting).find((one) => one.kind === kind);
  return moved?.record as unknown as PlainRecord;
}

/** The record once the two are split again. */
function split(
  before: PlainRecord,
  after: PlainRecord,
  now: PlainRecord,
  kind: CurrentRecord['kind'] = 'projects',
): PlainRecord {
  const change = {
    ...{ id: 'id-repair', key: 'repair', kind, action: 'CHANGED' as const },
    ...{ before, after, now: current(kind, now, 'v3') },
  };
  const { commands } = planSplit(
    { keptKey: 'kept', absorbedKey: 'absorbed', changes: [change], parted: [], factsSince: [] },
    new Map(),
  );
  return commands.filter(isPutting)[0]?.record as unknown as PlainRecord;
}

describe('a project that an absorbed actor supports', () => {
  const before = project('absorbed');

  it('is read by the kept one, and by its own again once they are split', () => {
    const after = merged(before);
    expect(after).toEqual(project('kept'));
    expect(split(before, after, after)).toEqual(before);
  });

  it('goes back to its own readers after somebody edited it', () => {
    const now = project('kept', { name: 'Repair of bicycles' });
    expect(split(before, merged(before), now)).toEqual(project('absorbed', { name: 'Repair of bicycles' }));
    // A merge of before, which left the readers as they were.
    const left = { ...project('kept'), readers: before['readers'] };
    expect(split(before, left, now)).toEqual(project('absorbed', { name: 'Repair of bicycles' }));
  });

  it('gives a step back that somebody edited since', () => {
    const [welcome, test] = before['steps'] as { who: string }[];
    const edited = { ...test, state: 'DONE', until: '2024-09' };
    const now = project('kept', { steps: [welcome, edited].map((step) => ({ ...step, who: 'kept' })) });
    expect(split(before, merged(before), now)).toEqual(project('absorbed', { steps: [welcome, edited] }));
  });

  it('is read by both where the kept one came to support it too', () => {
    const own = { who: 'kept', step: 'TRAINING', since: '2025-01', proof: 'Sheet 3' };
    const after = merged(before);
    const now = project('kept', { steps: [...(after['steps'] as object[]), own] });
    expect(split(before, after, now)['readers']).toEqual([
      'facilitators:pole',
      'acting:absorbed',
      'acting:kept',
    ]);
  });
});

describe('a figure that an absorbed actor declared', () => {
  const figure = (of: string, value: number): PlainRecord =>
    recordKinds.returns.parse({
      key: 'repair',
      readers: [`acting:${of}`, 'facilitators:pole'],
      fictitious: true,
      of,
      year: 2024,
      figure: 'TURNOVER',
      value,
      said: { how: 'ACCOUNT', on: '2025-02-01' },
    });

  it('is read by whose it is, said again since or not', () => {
    const before = figure('absorbed', 10);
    const after = merged(before, 'returns');
    expect(after).toEqual(figure('kept', 10));
    expect(split(before, after, after, 'returns')).toEqual(before);
    // A merge of before left the readers as they were.
    const left = { ...after, readers: before['readers'] };
    expect(split(before, left, figure('kept', 12), 'returns')).toEqual(figure('absorbed', 12));
  });
});
