import { findGroups } from '../../algorithms/partner-finder';
import type { PartnersAsked } from './finder.input';
import type { ActorTuple, FinderResult } from './finder.repository';
import type { PlannedSearch } from './plan-searches';
import { settleNames, toQuestion } from './to-questions';

const today = '2026-06-01';

const actor = (
  id: string,
  more: { ended?: boolean; there?: boolean; ess?: string; approvals?: object[] } = {},
) =>
  [
    id,
    `Actor ${id}`,
    false,
    more.ended ?? false,
    more.there ?? true,
    more.ess ?? 'UNKNOWN',
    JSON.stringify(more.approvals ?? []),
  ] satisfies ActorTuple;

const ground = (actors: ActorTuple[], more: Partial<FinderResult> = {}): FinderResult => ({
  pole: {},
  memberCount: actors.length,
  members: actors.map(([id]) => id),
  unknownCodes: [],
  named: actors.map(([id]) => [`address-of-${id}`, id]),
  actors,
  ties: [],
  competences: actors.map(([id]) => [`c-${id}`, id, '90910000', [], 'CONFIRMED', null, false]),
  capacities: null,
  ...more,
});

const asked = (more: Partial<PartnersAsked> = {}): PartnersAsked => ({
  lotByLot: false,
  needs: [],
  required: [],
  excluded: [],
  needsLead: false,
  mostMembers: 3,
  withoutReservation: false,
  freeOnly: false,
  confirmedOnly: false,
  memberCost: 1,
  best: 5,
  difference: 1,
  withFictitious: true,
  ...more,
});

const search = (more: Partial<PlannedSearch> = {}): PlannedSearch => ({
  lots: [],
  needs: [{ label: 'Cleaning', cpv: '90910000', tags: [], implied: false, lots: [] }],
  reservations: [],
  leastTurnover: 0,
  value: null,
  ...more,
});

const nobody = { required: [], excluded: [], lead: null, around: null };
const bars = (
  of: PlannedSearch,
  read: FinderResult,
  deadline: string | null = null,
  buyer: string | null = null,
) =>
  toQuestion(of, asked(), { ...nobody, excluded: ['out'] }, read, { buyer, deadline }, today, []).actors.map(
    ({ barredBy }) => barredBy,
  );

describe('what the finder is asked', () => {
  it('names actors by their ids, and refuses what contradicts itself', () => {
    const read = ground([actor('a'), actor('b')]);
    expect(settleNames(asked({ required: ['address-of-a'], lead: 'address-of-b' }), read)).toEqual({
      required: ['a'],
      excluded: [],
      lead: 'b',
      around: 'b',
    });
    expect(settleNames(asked({ required: ['nobody'] }), read)).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', parameters: { key: 'nobody' } },
    ]);
    expect(settleNames(asked({ lead: 'address-of-a', excluded: ['address-of-a'] }), read)).toMatchObject([
      { code: 'REQUIRED_AND_EXCLUDED', parameters: { names: 'Actor a' } },
    ]);
    expect(
      settleNames(asked({ required: ['address-of-a'], lead: 'address-of-b', mostMembers: 1 }), read),
    ).toMatchObject([{ code: 'TOO_MANY_REQUIRED', parameters: { count: 2, most: 1 } }]);
  });

  it('bars by what everybody may see, what can least be changed first', () => {
    const read = ground([
      actor('fine'),
      actor('buyer'),
      actor('gone', { ended: true }),
      actor('far', { there: false }),
      actor('out'),
    ]);
    expect(bars(search(), read, null, 'buyer')).toEqual([null, 'BUYER', 'ENDED', 'TERRITORY', 'EXCLUDED']);
  });

  it('holds approvals against the day of the deadline, and today once it has passed', () => {
    const until = (day: string) => ({ approvals: [{ code: 'ACI', since: '2020-01-01', until: day }] });
    const read = ground([
      actor('lasting', until('2026-12-31')),
      actor('expiring', until('2026-07-01')),
      actor('none'),
    ]);
    const reserved = search({ reservations: ['INSERTION'] });
    expect(bars(reserved, read, '2026-09-01')).toEqual([null, 'NOT_RESERVED', 'NOT_RESERVED']);
    expect(bars(reserved, read, '2026-05-01')).toEqual([null, null, 'NOT_RESERVED']);
    const ess = search({ reservations: ['ESS'] });
    expect(
      bars(ess, ground([actor('yes', { ess: 'YES' }), actor('unsaid'), actor('no', { ess: 'NO' })])),
    ).toEqual([null, 'ESS_UNKNOWN', 'NOT_RESERVED']);
  });

  it('takes the latest turnover, coarsely but for who asks, and who is free on that day', () => {
    const turnovers = JSON.stringify([
      { year: 2024, amount: 300_000 },
      { year: 2025, amount: 234_567 },
      { year: 2023, amount: 100_000 },
    ]);
    const read = ground([actor('a')], {
      capacities: [
        ['a', turnovers, 'NO', true, null, '2026-06-30', ['b']],
        ['b', null, 'IF_NEEDED', false, null, null, []],
      ],
    });
    const questionOn = (deadline: string, ...mine: string[]) =>
      toQuestion(search(), asked(), nobody, read, { buyer: null, deadline }, today, mine);
    const of = (deadline: string) => questionOn(deadline).capacities;
    expect(of('2026-06-15')).toEqual([
      {
        actor: 'a',
        turnover: { least: 200_000, most: 500_000 },
        mayLead: false,
        onlyKnown: true,
        avoids: ['b'],
        free: true,
      },
      { actor: 'b', turnover: null, mayLead: true, onlyKnown: false, avoids: [], free: null },
    ]);
    expect(of('2026-07-01')[0]?.free).toBe(false);
    const own = questionOn('2026-06-15', 'a');
    expect(own.capacities[0]?.turnover).toEqual({ least: 234_567, most: 234_567 });
    expect(own.actors.map(({ asks }) => asks)).toEqual([true]);
  });

  it('is answered for 2,000 candidates, and says what is not proven', () => {
    const actors = Array.from({ length: 2000 }, (_, index) => actor(`a${index}`));
    const read = ground(actors, {
      ties: actors.slice(1).map(([id], index) => [
        `t${index}`,
        '2020-01-01',
        2,
        '2026-01-01',
        [
          [id, 'DECLARED', null],
          [`a${index >> 1}`, 'DECLARED', null],
        ],
        null,
      ]),
      competences: actors.map(([id], index) => [
        `c${id}`,
        id,
        null,
        [`t${index % 4}`],
        'CONFIRMED',
        null,
        false,
      ]),
    });
    const needs = [0, 1, 2, 3].map((at) => ({
      label: null,
      cpv: null,
      tags: [`t${at}`],
      implied: false,
      lots: [],
    }));
    const question = toQuestion(
      search({ needs }),
      asked({ mostMembers: 5 }),
      nobody,
      read,
      { buyer: null, deadline: null },
      today,
      [],
    );
    const settings = { ...question.settings, nodeLimit: 40, best: 2 };
    const { groups, candidates } = findGroups({ ...question, settings });
    expect(candidates).toBe(2000);
    expect(groups[0]?.members.length).toBeGreaterThan(0);
    expect(groups[0]?.proven).toBe(false);
    expect(groups[0]?.bound).toBeLessThan(groups[0]?.cost ?? 0);
  });
});
