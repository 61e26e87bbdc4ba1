import fc from 'fast-check';
import { empty, party, read, tie } from './testing/facts';

describe('the density of cooperations', () => {
  it('is told without what runs the pole, which is tied to everybody', () => {
    const hub = { ...party('hub', 'MEMBER'), runsPole: true };
    const ties = [
      ...[hub, party('a', 'MEMBER'), party('b', 'MEMBER'), party('c', 'MEMBER')].map((one) =>
        tie({ id: `m-${one.id}`, kind: 'MEMBERSHIP', cooperation: false, parties: [one] }),
      ),
      ...['a', 'b', 'c'].map((one) => tie({ id: `h-${one}`, parties: [hub, party(one, 'PARTNER')] })),
      tie({ id: 'ab', parties: [party('a', 'PARTNER'), party('b', 'PARTNER')] }),
    ];
    expect(read('DENSITY', { ties })).toMatchObject([
      { value: 33.3, coverage: { known: 1, of: 3 }, ties: ['ab'] },
    ]);
  });

  it('is that of the adjacency matrix of members', () => {
    const who = ['a', 'b', 'c', 'd', 'e'];
    const some = fc.uniqueArray(fc.constantFrom(...who, 'outsider'), { minLength: 1, maxLength: 4 });
    const link = fc.record({
      who: some,
      stance: fc.constantFrom('DECLARED', 'CONFIRMED', 'CONTESTED'),
      status: fc.constantFrom('RUNNING', 'IDEA', 'REALISED'),
      to: fc.constantFrom('2020-01-01', '9999-12-31'),
    });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 6 }), fc.integer({ min: 0, max: 5 }), (links, count) => {
        const members = who.slice(0, count);
        const ties = [
          ...members.map((one) =>
            tie({ id: `m-${one}`, kind: 'MEMBERSHIP', cooperation: false, parties: [party(one, 'MEMBER')] }),
          ),
          ...links.map(({ who: parties, ...more }, at) =>
            tie({ ...more, id: `t${at}`, parties: parties.map((one) => party(one, 'PARTNER')) }),
          ),
        ];
        let ones = 0;
        for (const one of members)
          for (const other of members)
            if (one !== other)
              ones += links.some(
                (at) =>
                  at.stance !== 'CONTESTED' &&
                  at.status !== 'IDEA' &&
                  at.to > empty.today &&
                  at.who.includes(one) &&
                  at.who.includes(other),
              )
                ? 1
                : 0;
        const [told] = read('DENSITY', { ties });
        if (count < 2) expect(told).toBeUndefined();
        else expect(told?.value).toBeCloseTo((100 * ones) / (count * (count - 1)), 1);
      }),
      { numRuns: 200 },
    );
  });
});
