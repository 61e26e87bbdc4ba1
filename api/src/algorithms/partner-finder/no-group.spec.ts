import { findGroups } from './find-groups';
import { actor, capacity, need, known, question } from './testing/small-question';

describe('where there is no group', () => {
  const needs = [need('90910000'), need('55500000')];

  it('names the need that nobody covers, who is kept from it, and who outside could be asked', () => {
    const { diagnosis } = findGroups(
      question({
        needs,
        actors: [
          actor('a', ['90910000']),
          actor('far', ['55500000'], { barredBy: 'TERRITORY' }),
          actor('out', ['55500000'], { inPole: false }),
          actor('unknown', ['55500000'], { inPole: false }),
        ],
        ties: [known('t', 'a', 'out')],
      }),
    );
    expect(diagnosis).toMatchObject({
      uncovered: [
        {
          need: 1,
          barred: [{ actor: 'far', by: 'TERRITORY' }],
          outside: [{ actor: 'out', by: { from: 'a', to: 'out', tie: 't' } }],
        },
      ],
      relaxations: [{ rule: 'TERRITORY' }],
    });
  });

  it.each([
    [
      'members',
      { settings: { mostMembers: 1 }, actors: [actor('a', ['90910000']), actor('b', ['55500000'])] },
      [{ rule: 'MOST_MEMBERS', value: 2 }],
    ],
    [
      'distance',
      { settings: { mostDistance: 3 }, actors: [actor('a', ['90910000']), actor('b', ['55500000'])] },
      [{ rule: 'DISTANCE', value: 6 }],
    ],
    [
      'somebody excluded',
      { actors: [actor('a', ['90910000']), actor('b', ['55500000'], { barredBy: 'EXCLUDED' as const })] },
      [{ rule: 'EXCLUDED', actor: 'b' }],
    ],
    [
      'the reservation',
      {
        actors: [
          actor('a', ['90910000'], { barredBy: 'NOT_RESERVED' as const }),
          actor('b', ['55500000'], { barredBy: 'ESS_UNKNOWN' as const }),
        ],
      },
      [{ rule: 'RESERVED' }],
    ],
    [
      'who is free',
      {
        settings: { freeOnly: true },
        actors: [actor('a', ['90910000']), actor('b', ['55500000'])],
        capacities: [capacity('b', { free: false })],
      },
      [{ rule: 'FREE' }],
    ],
  ])('names the single rule: %s', (_what, more, relaxations) => {
    const found = findGroups(question({ needs, ...more }));
    expect(found.groups).toEqual([]);
    expect(found.diagnosis?.relaxations).toEqual(relaxations);
  });

  it('tells a turnover that would be reached coarsely', () => {
    const three = [...needs, need('80500000')];
    const found = findGroups(
      question({
        needs: three,
        actors: [actor('a', ['90910000']), actor('b', ['55500000']), actor('c', ['80500000'])],
        capacities: ['a', 'b', 'c'].map((who) => capacity(who, { turnover: 41_111 })),
        settings: { leastTurnover: 900_000 },
      }),
    );
    expect(found.diagnosis?.relaxations).toEqual([{ rule: 'TURNOVER', value: 60_000 }]);
  });

  it('names who must be in and cannot', () => {
    const actors = [actor('a', ['90910000']), actor('b', ['55500000'])];
    const barred = findGroups(
      question({
        needs,
        actors: [...actors, actor('c', [], { barredBy: 'NOT_RESERVED' })],
        settings: { required: ['c'] },
      }),
    );
    expect(barred.diagnosis).toMatchObject({ requiredBarred: [{ actor: 'c', by: 'NOT_RESERVED' }] });
  });

  it('lists those left out because it is not known whether they are of the ESS', () => {
    const found = findGroups(
      question({ needs: needs.slice(0, 1), actors: [actor('a', ['90910000'], { barredBy: 'ESS_UNKNOWN' })] }),
    );
    expect(found).toMatchObject({ candidates: 0, essUnknown: ['a'] });
  });
});

describe('the second opinion', () => {
  it('gives each need to whoever is nearest to the lead, whatever the others are to each other', () => {
    const found = findGroups(
      question({
        needs: [need('90910000'), need('55500000')],
        actors: [
          actor('lead', []),
          actor('clean', ['90910000']),
          actor('cook', ['55500000']),
          actor('far', ['90910000', '55500000']),
        ],
        capacities: [capacity('lead', { mayLead: false })],
        ties: [known('t', 'lead', 'clean'), known('u', 'lead', 'cook')],
        settings: { required: ['lead'], around: 'lead' },
      }),
    );
    expect(found.aroundLead).toMatchObject({ lead: 'lead', holders: ['clean', 'cook'], leaderDistance: 3 });
    expect(found.aroundLead?.members.map((one) => one.actor)).toEqual(['lead', 'clean', 'cook']);
  });
});

describe('a search that is ended', () => {
  const needs = [need('90910000'), need('55500000')];
  const actors = ['a', 'b', 'c'].flatMap((id) => [
    actor(`${id}1`, ['90910000']),
    actor(`${id}2`, ['55500000']),
  ]);

  it('says that nothing is proven, and does not say that there is none', () => {
    expect(findGroups(question({ needs, actors, settings: { nodeLimit: 1 } }))).toMatchObject({
      groups: [],
      exhausted: false,
      diagnosis: null,
    });
  });

  it('from outside gives what it has', () => {
    const found = findGroups(question({ needs, actors }), () => true);
    expect(found.cancelled).toBe(true);
    expect(found.groups).toHaveLength(1);
    expect(found.exhausted).toBe(false);
  });

  it('refuses a question without a need', () => {
    expect(() => findGroups(question({ actors: [actor('a', [])] }))).toThrow(RangeError);
  });
});
