import { recordKinds } from '@maillage/graph-schema/records';
import type { CurrentRecord, PlainRecord } from '../editing';
import { planMerge } from './plan-merge';
import { touchedRecord } from './touched-record';

const current = (kind: CurrentRecord['kind'], record: PlainRecord): CurrentRecord => ({
  ...{ id: `id-${record.key}`, key: record.key, kind, version: 'v1', record },
});
const actor = (key: string) =>
  current('actors', recordKinds.actors.parse({ key, type: 'COOPERATIVE', name: key, fictitious: true }));
const figure = (of: string, code: string, year: number) =>
  current(
    'returns',
    recordKinds.returns.parse({
      key: `${of}-${code.toLowerCase()}-${year}`,
      ...{ of, year, figure: code, value: 12, fictitious: true },
      readers: ['facilitators:pole', `acting:${of}`],
      said: { how: 'ACCOUNT', on: '2026-03-01T10:00:00Z' },
    }),
  );

it('tells which yearly figures both have given, for a merge to be decided with them in sight', () => {
  const { figuresOfBoth, moved } = planMerge(
    {
      kept: actor('kept'),
      absorbed: actor('absorbed'),
      users: [
        figure('absorbed', 'TURNOVER', 2025),
        figure('absorbed', 'TURNOVER', 2024),
        figure('absorbed', 'FTE', 2025),
      ],
      usersOfKept: [figure('kept', 'TURNOVER', 2025), figure('kept', 'VOLUNTEERS', 2025)],
    },
    {},
  );
  expect(figuresOfBoth).toEqual(['absorbed-turnover-2025']);
  expect(moved).toHaveLength(3);
});

it('calls a yearly figure by what it is and its year, not by its key', () => {
  expect(touchedRecord(figure('kept', 'TURNOVER', 2025))).toMatchObject({ name: 'TURNOVER', year: 2025 });
  expect(touchedRecord(actor('kept'))).toMatchObject({ name: 'kept', year: null });
});
