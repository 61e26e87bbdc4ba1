import { governance, yearsToldOf, type GovernanceFacts } from '.';
import {
  actor,
  amount,
  body,
  collectivity,
  event,
  funding,
  nothing,
  other,
  seat,
  state,
  tie,
} from './testing/facts';

const ask = (code: string, facts: Partial<GovernanceFacts>, year: number | null = null) => {
  const found = governance({ ...nothing, ...facts }, year).find(({ question }) => question === code);
  if (!found) throw new Error(code);
  return found;
};

describe('where a pole stands between its actors and the collectivities', () => {
  it('is nowhere where nothing is known, never in the middle', () => {
    for (const { count, money, course } of governance(nothing, null)) {
      expect({ count, money, course }).toEqual({
        count: { value: null, ofState: null, known: 0, of: 0 },
        money: null,
        course: [],
      });
    }
    expect(yearsToldOf(nothing)).toEqual([]);
  });

  it('is initiated by who organises its steps, and who is named as the initiator of a cooperation', () => {
    const facts = {
      events: [
        event({ id: 'study', parties: [collectivity('epci', 'ORGANISER')] }),
        event({ id: 'meeting', parties: [actor('a', 'ORGANISER'), collectivity('epci', 'ORGANISER')] }),
        event({ id: 'delivery' }),
        event({ id: 'announced', modality: 'PLANNED', parties: [actor('a', 'ORGANISER')] }),
      ],
      ties: [
        tie({ id: 'outreach', parties: [actor('a', 'INITIATOR')] }),
        tie({ id: 'led', parties: [collectivity('epci', 'COORDINATOR')] }),
      ],
    };
    const { count, entries } = ask('INITIATES', facts);
    expect(count).toEqual({ value: 0.5, ofState: 0, known: 3, of: 4 });
    expect(entries.map(({ id, unknown, leftOut }) => [id, unknown, leftOut])).toEqual([
      ['study', null, null],
      ['meeting', null, null],
      ['delivery', 'NOBODY_NAMED', null],
      ['announced', null, 'NOT_REPORTED'],
      ['outreach', null, null],
    ]);
  });

  it('is paid for by granted money alone, by amounts apart from counts', () => {
    const facts = {
      ties: [
        funding('large', { parties: [collectivity('epci', 'FUNDER')] }),
        funding('small', { parties: [actor('bank', 'FUNDER')] }),
        funding('untold', { parties: [actor('bank', 'FUNDER')] }),
        funding('asked', { parties: [state('ministry', 'FUNDER')], fundingState: 'ASKED' }),
        funding('refused', { parties: [state('ministry', 'FUNDER')], fundingState: 'REFUSED' }),
        funding('together', { parties: [collectivity('epci', 'FUNDER'), actor('bank', 'FUNDER')] }),
      ],
      statements: [
        amount('large', 900, 2013),
        amount('small', 100, 2013),
        amount('asked', 5000, 2013),
        // Nobody says who gave how much of it.
        amount('together', 777, 2013),
      ],
    };
    const { count, money } = ask('PAYS', facts);
    expect(count).toEqual({ value: 1.5 / 4, ofState: 0, known: 4, of: 4 });
    expect(money).toEqual({
      ...{ value: 0.9, ofState: 0, known: 2, of: 4, actors: 100, collectivities: 900 },
    });
  });

  it('tells the State’s part of the money where it gave it alone, and of a grant that it gave with others none', () => {
    const facts = {
      ties: [
        funding('alone', { parties: [state('ministry', 'FUNDER')] }),
        funding('shared', { parties: [state('ministry', 'FUNDER'), collectivity('epci', 'FUNDER')] }),
        funding('nothing', { parties: [state('ministry', 'FUNDER')] }),
      ],
      statements: [amount('alone', 300, 2013), amount('shared', 100, 2013), amount('nothing', 0, 2013)],
    };
    expect(ask('PAYS', facts).money).toEqual({
      ...{ value: 1, ofState: 0.75, known: 2, of: 3, actors: 0, collectivities: 400 },
    });
  });

  it('says of each year what was there, and what it was only deduced from', () => {
    const facts = {
      ties: [
        tie({ id: 'now', implied: true, parties: [actor('a', 'COORDINATOR')] }),
        tie({ id: 'led', parties: [actor('a', 'COORDINATOR')] }),
      ],
      events: [
        event({ id: 'then', sinceEarliest: '2012-02-01', untilLatest: '2012-02-01' }),
        event({ id: 'now', parties: [actor('a', 'ORGANISER')] }),
      ],
    };
    expect(ask('INITIATES', facts, 2013).entries.map(({ id }) => id)).toEqual(['now']);
    expect(ask('INITIATES', facts).course).toMatchObject([
      { year: 2012, count: { value: null, of: 1 } },
      { year: 2013, count: { value: 0, of: 1 } },
    ]);
    expect(ask('RUNS', facts).entries.map(({ id, implied }) => [id, implied])).toEqual([
      ['now', true],
      ['led', false],
    ]);
    // Nothing was run in 2012: a year is not told for what another question has in it.
    expect(ask('RUNS', facts).course.map(({ year }) => year)).toEqual([2013]);
  });

  it('tells the last sixty years of a long story', () => {
    const old = event({ id: 'old', sinceEarliest: '1900-01-01', untilLatest: '1900-12-31', saidOn: [] });
    const years = yearsToldOf({ ...nothing, events: [old, event({ id: 'new' })] });
    expect([years.length, years[0], years.at(-1)]).toEqual([60, 1954, 2013]);
  });

  it('tells money in the year that it is said of', () => {
    const facts = {
      ties: [
        funding('grant', {
          ...{ parties: [collectivity('epci', 'FUNDER')], sinceEarliest: '0000-01-01' },
          ...{ untilLatest: '2016-03-10', saidOn: ['2016-03-10'] },
        }),
      ],
      statements: [amount('grant', 50, 2015)],
    };
    expect(ask('PAYS', facts, 2015).money).toMatchObject({ value: 1, collectivities: 50 });
    expect(ask('PAYS', facts, 2016)).toMatchObject({ money: null, count: { value: 1, of: 1 } });
    expect(ask('PAYS', facts, 2012).count.of).toBe(0);
  });

  it('owns the places in use, by the owner of what they lie in too; no owner told is unknown', () => {
    const owner = tie({
      ...{ id: 'owns', kind: 'OCCUPANCY', occupancyMode: 'OWNER' },
      parties: [collectivity('epci', 'OCCUPANT'), other('building', 'PREMISES')],
    });
    const using = (id: string, place: string) =>
      tie({
        ...{ id, kind: 'OCCUPANCY', occupancyMode: 'PERMANENT' },
        parties: [actor('a', 'OCCUPANT'), other(place, 'PREMISES')],
      });
    const places = [
      { id: 'building', within: ['park'] },
      { id: 'room', within: ['building', 'park'] },
      { id: 'house', within: [] },
      { id: 'unused', within: [] },
    ];
    const ties = [owner, using('u1', 'building'), using('u2', 'house'), using('u3', 'room')];
    const { entries, count } = ask('OWNS', { ties, places });
    expect(entries.map(({ id, unknown }) => [id, unknown])).toEqual([
      ['building', null],
      ['house', 'NO_OWNER'],
    ]);
    expect(count).toEqual({ value: 1, ofState: 0, known: 1, of: 2 });
    for (const no of [{ stance: 'CONTESTED' }, { modality: 'PLANNED' }, { occupancyMode: 'HEAD_LEASE' }])
      expect(ask('OWNS', { ties: [{ ...owner, ...no }, ...ties.slice(1)], places }).count.known).toBe(0);
    const sold = { ...owner, sinceEarliest: '2010-01-01', untilLatest: '2012-12-31', saidOn: [] };
    expect(ask('OWNS', { ties: [sold, ...ties.slice(1)], places }, 2013).count.known).toBe(0);
    expect(ask('OWNS', { ties: [sold, ...ties.slice(1)], places }, 2012).entries).toMatchObject([
      { id: 'building', implied: false, collectivities: 1 },
    ]);
    const onlyRoom = { ties: [owner, using('u3', 'room')], places: places.slice(1) };
    expect(ask('OWNS', onlyRoom).entries).toMatchObject([{ id: 'room', collectivities: 1 }]);
  });

  it('is decided by a body whose seats are all told, and by no other', () => {
    const seats = [
      seat('s1', 'b', collectivity('epci', 'SEAT_HOLDER')),
      seat('s2', 'b', state('bank', 'SEAT_HOLDER')),
      seat('s3', 'b', actor('a', 'SEAT_HOLDER')),
    ];
    const partial = ask('DECIDES', { ties: seats, bodies: [body({})] });
    expect(partial.entries).toMatchObject([{ unknown: 'PARTIAL_LIST', players: [{}, {}, {}] }]);
    expect(partial.count).toEqual({ value: null, ofState: null, known: 0, of: 1 });
    const lists = [{ year: 2013, names: ['epci', 'bank', 'a'] }];
    const whole = ask('DECIDES', { ties: seats, bodies: [body({ lists })] });
    expect(whole.count).toEqual({ value: 2 / 3, ofState: 1 / 3, known: 1, of: 1 });
    // One of those on the list has left, or may not be seen: it is whole no more.
    const fewer = ask('DECIDES', { ties: seats.slice(1), bodies: [body({ lists })] });
    expect(fewer.count.value).toBeNull();
    // What is no seat of this body, of this year, or that nobody contests, says nothing of it.
    const notSitting = [
      { modality: 'PLANNED' },
      { stance: 'CONTESTED' },
      { sinceEarliest: '2010-01-01', untilLatest: '2011-12-31', saidOn: [] },
      { kind: 'MANDATE' },
      { parties: [actor('x', 'SEAT_HOLDER'), other('another', 'BODY')] },
      { parties: [actor('x', 'SEAT_HOLDER'), actor('b', 'REPRESENTED')] },
    ].map((more, at) => seat(`no${at}`, 'b', actor('x', 'SEAT_HOLDER'), more));
    const among = ask('DECIDES', { ties: [...seats, ...notSitting], bodies: [body({ lists })] }, 2013);
    expect(among.count).toEqual(whole.count);
    // A body of other years is not there; one with a seat is.
    const before = { ...body({ lists }), sinceEarliest: '2010-01-01', untilLatest: '2011-12-31', saidOn: [] };
    expect(ask('DECIDES', { bodies: [before] }, 2013).entries).toEqual([]);
    expect(ask('DECIDES', { bodies: [before] }, 2011).entries).toMatchObject([{ unknown: 'NOBODY_NAMED' }]);
    expect(ask('DECIDES', { ties: seats, bodies: [before] }, 2013).count.of).toBe(1);
    const later = [{ year: 2014, names: ['epci', 'bank', 'a'] }];
    expect(ask('DECIDES', { ties: seats, bodies: [body({ lists: later })] }, 2013).count.value).toBeNull();
  });

  it('sees whoever sits for somebody with that one, and a person with its institutions', () => {
    const person = (mandates: ReturnType<typeof collectivity>[]) => ({
      ...other('person', 'SEAT_HOLDER'),
      mandates: mandates.map(({ side, ofState }) => ({
        ...{ side: side ?? 'ACTORS', ofState, sinceEarliest: '2010-01-01', end: 'OPEN', saidOn: [] },
      })),
    });
    const lists = [{ year: 2013, names: ['person'] }];
    const sits = (holder: ReturnType<typeof person>, ...more: ReturnType<typeof actor>[]) =>
      ask('DECIDES', {
        ties: [tie({ id: 's', kind: 'SEAT', parties: [holder, other('b', 'BODY'), ...more] })],
        bodies: [body({ lists })],
      });
    expect(sits(person([collectivity('c', '')])).count.value).toBe(1);
    expect(sits(person([collectivity('c', '')]), actor('a', 'REPRESENTED')).count.value).toBe(0);
    expect(sits(person([collectivity('c', ''), actor('a', '')])).entries).toMatchObject([
      { unknown: 'NO_SIDE' },
    ]);
    const past = {
      ...other('person', 'SEAT_HOLDER'),
      mandates: [
        {
          side: 'ACTORS' as const,
          ofState: false,
          sinceEarliest: '2001-01-01',
          untilLatest: '2002-01-01',
          end: 'CLOSED',
          saidOn: [],
        },
      ],
    };
    const held = person([state('s', '')]);
    // A role that was given up before tells nothing; a seat of its own weighs as that of an actor.
    expect(sits({ ...held, mandates: [...past.mandates, ...held.mandates] }).count).toMatchObject({
      value: 1,
      ofState: 1,
    });
    expect(sits(past).entries).toMatchObject([{ unknown: 'NO_SIDE' }]);
    const both = [seat('p', 'b', held), seat('q', 'b', actor('a', 'SEAT_HOLDER'))];
    const names = [{ year: 2013, names: ['person', 'a'] }];
    expect(ask('DECIDES', { ties: both, bodies: [body({ lists: names })] }).count.value).toBe(0.5);
    expect(sits(person([])).count).toMatchObject({ value: null, known: 0, of: 1 });
  });

  it('is run by who leads its cooperations, holds the head lease and manages it', () => {
    const ties = [
      tie({ id: 'both', parties: [actor('a', 'COORDINATOR'), collectivity('c', 'COORDINATOR')] }),
      // Who has the task within an actor that has it too weighs nothing beside it.
      tie({
        id: 'within',
        parties: [
          actor('a', 'COORDINATOR'),
          {
            ...other('person', 'COORDINATOR'),
            mandates: [
              {
                side: 'COLLECTIVITIES',
                ofState: false,
                sinceEarliest: '2010-01-01',
                end: 'OPEN',
                saidOn: [],
              },
            ],
          },
        ],
      }),
      tie({ id: 'nobody', parties: [actor('a', 'PARTNER')] }),
      tie({ id: 'sold', kind: 'COMMERCIAL_RELATION', parties: [actor('a', 'PROVIDER')] }),
      tie({ id: 'idea', status: 'IDEA', parties: [collectivity('c', 'COORDINATOR')] }),
      tie({ id: 'contested', stance: 'CONTESTED', parties: [collectivity('c', 'COORDINATOR')] }),
      tie({ id: 'lease', kind: 'OCCUPANCY', occupancyMode: 'HEAD_LEASE', parties: [actor('h', 'OCCUPANT')] }),
      tie({ id: 'hub', kind: 'MEMBERSHIP', runsPole: true, parties: [actor('h', 'MEMBER')] }),
      tie({ id: 'member', kind: 'MEMBERSHIP', parties: [collectivity('c', 'MEMBER')] }),
    ];
    const { count, entries } = ask('RUNS', { ties });
    expect(count).toEqual({ value: 0.5 / 4, ofState: 0, known: 4, of: 5 });
    expect(entries.filter((one) => one.leftOut).map(({ id, leftOut }) => [id, leftOut])).toEqual([
      ['idea', 'NOT_CARRIED_OUT'],
      ['contested', 'CONTESTED'],
    ]);
  });

  it('moves from year to year, no further than anything is said', () => {
    const facts = {
      ties: [
        tie({ id: 'old', parties: [collectivity('c', 'COORDINATOR')] }),
        tie({
          ...{ id: 'new', sinceEarliest: '2014-06-01', untilLatest: '9999-12-31', end: 'OPEN' },
          ...{ saidOn: ['2016-03-10'], parties: [actor('a', 'COORDINATOR')] },
        }),
        // No beginning is told: from the first document on. No end: up to the last one.
        tie({
          ...{ id: 'seen', sinceEarliest: '0000-01-01', untilLatest: '9999-12-31', end: 'UNKNOWN' },
          ...{ saidOn: ['2014-01-01', '2015-01-01'], parties: [collectivity('c', 'COORDINATOR')] },
        }),
      ],
    };
    expect(yearsToldOf({ ...nothing, ...facts })).toEqual([2013, 2014, 2015, 2016]);
    expect(ask('RUNS', facts).course.map(({ year, count }) => [year, count.value])).toEqual([
      [2013, 1],
      [2014, 0.5],
      [2015, 0.5],
      [2016, 0],
    ]);
  });
});
