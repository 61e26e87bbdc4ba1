import { recordKinds } from '@maillage/graph-schema/records';
import type { CurrentRecord } from '../editing';
import { moveCapacities } from './merge-capacities';

const pair = { kept: 'one', absorbed: 'two' };

const capacity = (of: string, fields: object = {}): CurrentRecord => {
  const record = recordKinds.capacities.parse({
    key: `${of}--capacity`,
    of,
    readers: [`acting:${of}`],
    ...fields,
  });
  return { id: `id-${of}`, key: record.key, kind: 'capacities', version: `v-${of}`, record };
};

describe('the capacities of two actors that become one', () => {
  it('are one: the kept one’s fields first, the turnovers of all years, the wishes of both', () => {
    const records = [
      capacity('one', {
        turnovers: [
          { year: 2024, amount: 10 },
          { year: 2025, amount: 11 },
        ],
        lead: 'NO',
        avoids: ['two', 'a'],
      }),
      capacity('two', {
        turnovers: [
          { year: 2023, amount: 5 },
          { year: 2024, amount: 6 },
        ],
        lead: 'YES',
        onlyKnown: true,
        avoids: ['one', 'a', 'b'],
        freeFrom: '2026-01-01',
      }),
    ];
    expect(moveCapacities(records, pair)).toEqual({
      commands: [
        {
          kind: 'capacities',
          expected: 'v-one',
          record: {
            key: 'one--capacity',
            of: 'one',
            readers: ['acting:one'],
            fictitious: false,
            turnovers: [
              { year: 2023, amount: 5 },
              { year: 2024, amount: 10 },
              { year: 2025, amount: 11 },
            ],
            lead: 'NO',
            onlyKnown: true,
            avoids: ['a', 'b'],
            freeFrom: '2026-01-01',
          },
        },
        { kind: 'capacities', retire: 'two--capacity', expected: 'v-two' },
      ],
      merged: [{ absorbed: 'two--capacity', kept: 'one--capacity' }],
    });
  });

  it('move under the kept one’s key and to its readers where only the absorbed one has one', () => {
    const { commands, merged } = moveCapacities([capacity('two', { lead: 'YES' })], pair);
    expect(commands).toMatchObject([
      { record: { key: 'one--capacity', of: 'one', readers: ['acting:one'], lead: 'YES' } },
      { retire: 'two--capacity' },
    ]);
    expect(merged).toEqual([{ absorbed: 'two--capacity', kept: 'one--capacity' }]);
  });

  it('stay as they are where only the kept one has one, but for avoiding itself', () => {
    expect(moveCapacities([capacity('one')], pair)).toEqual({ commands: [], merged: [] });
    expect(moveCapacities([capacity('one', { avoids: ['two', 'a'] })], pair).commands).toMatchObject([
      { record: { avoids: ['a'] } },
    ]);
  });

  it('of others avoid the kept one for the absorbed one, once', () => {
    const records = [capacity('c', { avoids: ['two', 'one'] }), capacity('d', { avoids: ['one'] })];
    expect(moveCapacities([...records, ...records], pair).commands).toMatchObject([
      { record: { of: 'c', avoids: ['one'] } },
    ]);
  });
});
