import { findGroups } from './find-groups';
import type { FinderActor, FinderQuestion } from './finder-question';
import { SocialGraph } from './social-graph';
import { randomQuestion } from './testing/random-question';
import { competence, actor, capacity, need, known, question, namesOf } from './testing/small-question';

/** Costs of every group that is right by the sentences of the rules, the cheapest first: by looking at all. */
function costsOfRightGroups({ needs, actors, ties, capacities, settings }: FinderQuestion): number[] {
  const { needsLead, leastTurnover, required, freeOnly, mostDistance, memberCost, mostMembers } = settings;
  const graph = new SocialGraph(actors, ties, settings);
  const own = (one: FinderActor) => capacities.find(({ actor: id }) => id === one.id);
  const does = ({ competences }: FinderActor) =>
    needs.flatMap(({ cpv }, index) => (competences.some((one) => one.cpv === cpv) ? [index] : []));
  const able = actors.filter((one) => {
    const must = required.includes(one.id);
    const said = own(one);
    if (!(one.inPole || must) || one.barredBy) return false;
    if (freeOnly && !must && said?.free === false) return false;
    const helps = (needsLead && said?.mayLead === true) || (leastTurnover > 0 && said?.turnover);
    return must || does(one).length > 0 || helps;
  });
  const wanted = (one: FinderActor) => one.asks || required.includes(one.id);
  const distance = (a: FinderActor, b: FinderActor) => {
    const [i, j] = [graph.placeOf(a.id) ?? -1, graph.placeOf(b.id) ?? -1];
    const refuses = (x: FinderActor, y: FinderActor) => {
      if (y.asks || (wanted(x) && wanted(y))) return false;
      const said = own(x);
      return said?.avoids.includes(y.id) || (said?.onlyKnown && graph.strength(i, j) === 0);
    };
    return refuses(a, b) || refuses(b, a) ? Infinity : (graph.distancesFrom(i)[j] ?? 6);
  };
  const pairs = (group: FinderActor[]) =>
    group.flatMap((b, index) => group.slice(0, index).map((a) => distance(a, b)));
  const covers = (group: FinderActor[]) => new Set(group.flatMap(does)).size === needs.length;
  const isTold = (group: FinderActor[]) => group.filter(({ asks }) => !asks).length >= 3;
  const leads = (one: FinderActor) => one.asks || own(one)?.mayLead !== false;
  const lacksLead = (group: FinderActor[]) => needsLead && isTold(group) && !group.some(leads);
  const lacksTurnover = (group: FinderActor[]) =>
    isTold(group) &&
    group.reduce((sum, one) => sum + (own(one)?.turnover?.most ?? Infinity), 0) < leastTurnover;
  const isRight = (group: FinderActor[]) => {
    const apart = pairs(group);
    return (
      covers(group) &&
      required.every((id) => group.some((one) => one.id === id)) &&
      group.length <= mostMembers &&
      !lacksLead(group) &&
      !lacksTurnover(group) &&
      apart.every((one) => one < Infinity && one <= (mostDistance ?? Infinity))
    );
  };
  /** Nobody is in it who brings neither a need nor a lead nor a turnover that is known. */
  const isTight = (group: FinderActor[]) =>
    group.every((one) => {
      const others = group.filter((other) => other !== one);
      const brings =
        (lacksLead(others) && leads(one)) || (lacksTurnover(others) && own(one)?.turnover != null);
      return required.includes(one.id) || !covers(others) || brings;
    });
  const right = Array.from({ length: 2 ** able.length - 1 }, (_, index) => index + 1)
    .map((bits) => ({ bits, group: able.filter((_one, bit) => (bits >> bit) & 1) }))
    .filter(({ group }) => isRight(group));
  return right
    .filter(({ bits }) => !right.some((part) => part.bits !== bits && (part.bits & bits) === part.bits))
    .filter(({ group }) => isTight(group))
    .map(({ group }) => pairs(group).reduce((sum, one) => sum + one, memberCost * group.length))
    .sort((a, b) => a - b);
}

describe('the finder', () => {
  it('finds the cheapest of all groups that are right, and those after it, or that there is none', () => {
    let none = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const asked = randomQuestion(seed);
      const found = findGroups(asked);
      const [best] = found.groups;
      expect({ seed, costs: found.groups.map(({ cost }) => cost) }).toEqual({
        seed,
        costs: costsOfRightGroups(asked)
          .slice(0, asked.settings.best)
          .map((cost) => expect.closeTo(cost, 9) as number),
      });
      if (!best) {
        none++;
        expect(found.exhausted).toBe(true);
        expect(found.diagnosis).not.toBeNull();
      } else expect(best.proven).toBe(true);
      const costs = found.groups.map((one) => one.cost);
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
      expect(new Set(namesOf(found)).size).toBe(found.groups.length);
    }
    expect(none).toBeGreaterThan(50);
    expect(none).toBeLessThan(450);
  });

  it('says who covers what, by which competence, the best proven first', () => {
    const able = actor('a', ['90910000', '90900000'], {});
    const better = { ...competence('a-9', '90911200'), level: 'EXPERT' as const };
    const found = findGroups(
      question({
        needs: [need('90910000')],
        actors: [{ ...able, competences: [...able.competences, better] }],
      }),
    );
    expect(found.groups[0]?.members).toEqual([
      { actor: 'a', covers: [{ need: 0, competences: ['a-9', 'a-0', 'a-1'] }] },
    ]);
    expect(found).toMatchObject({ candidates: 1, coverage: [1], exhausted: true });
  });

  it('prefers those who have worked together, and says by whom the others are introduced', () => {
    const asked = question({
      needs: [need('90910000'), need('55500000')],
      actors: [
        actor('clean', ['90910000']),
        actor('cook', ['55500000']),
        actor('stranger', ['55500000']),
        actor('friend', []),
      ],
      ties: [known('t', 'clean', 'friend'), known('u', 'friend', 'cook')],
    });
    const [best, second] = findGroups(asked).groups;
    expect(best?.members.map((one) => one.actor)).toEqual(['clean', 'cook']);
    expect(best?.pairs).toMatchObject([
      {
        a: 'clean',
        b: 'cook',
        distance: 3,
        strength: 0,
        introduction: [
          { from: 'clean', to: 'friend', tie: 't', stance: 'DECLARED', seenOn: '2026-01-01' },
          { from: 'friend', to: 'cook', tie: 'u' },
        ],
      },
    ]);
    expect(second?.pairs).toMatchObject([{ distance: 6, introduction: [], shared: [] }]);
  });

  it('gives groups that differ by as many members as asked', () => {
    const actors = ['a', 'b', 'c', 'd'].flatMap((id) => [
      actor(`${id}1`, ['90910000']),
      actor(`${id}2`, ['55500000']),
    ]);
    const needs = [need('90910000'), need('55500000')];
    const found = findGroups(question({ needs, actors, settings: { difference: 2, best: 10 } }));
    expect(found.groups).toHaveLength(4);
    const apart = namesOf(found).flatMap((one) => one.split(' '));
    expect(new Set(apart).size).toBe(8);
  });

  it('keeps those apart who do not want each other, and those who want only whom they know', () => {
    const needs = [need('90910000'), need('55500000')];
    const actors = [actor('a', ['90910000']), actor('b', ['55500000']), actor('c', ['55500000'])];
    const ties = [known('t', 'a', 'b')];
    const avoiding = findGroups(
      question({ needs, actors, ties, capacities: [capacity('b', { avoids: ['a'] })] }),
    );
    expect(namesOf(avoiding)).toEqual(['a c']);
    const shy = findGroups(
      question({ needs, actors, ties, capacities: [capacity('a', { onlyKnown: true })] }),
    );
    expect(namesOf(shy)).toEqual(['a b']);
  });

  it('keeps nobody apart from who asks, nor two whom it wants both', () => {
    const needs = [need('90910000'), need('55500000')];
    const actors = [actor('a', ['90910000']), actor('b', ['55500000'])];
    const found = (who: string, asks: string, required: string[]) => {
      const other = who === 'a' ? 'b' : 'a';
      const list = actors.map((one) => ({ ...one, asks: one.id === asks }));
      const capacities = [capacity(who, { avoids: [other] })];
      return namesOf(findGroups(question({ needs, actors: list, capacities, settings: { required } })));
    };
    expect(found('b', 'a', [])).toEqual(['a b']);
    expect(found('b', '', ['a', 'b'])).toEqual(['a b']);
    expect(found('b', '', ['a'])).toEqual([]);
    // Its own wish it knows: it counts, but against whom it wants.
    expect(found('a', 'a', [])).toEqual([]);
    expect(found('a', 'a', ['b'])).toEqual(['a b']);
  });

  it('lets nobody in who is not free, where that is asked, but who must be in', () => {
    const needs = [need('90910000')];
    const actors = [actor('a', ['90910000']), actor('b', ['90910000'])];
    const capacities = [capacity('a', { free: false }), capacity('b')];
    const ask = (settings: Partial<FinderQuestion['settings']>) =>
      namesOf(findGroups(question({ needs, actors, capacities, settings })));
    expect(ask({})).toEqual(['a', 'b']);
    expect(ask({ freeOnly: true })).toEqual(['b']);
    expect(ask({ freeOnly: true, required: ['a'] })).toEqual(['a']);
  });
});

describe('what members keep to themselves', () => {
  const needs = ['90910000', '55500000', '80500000'].map(need);
  const actors = [actor('a', ['90910000']), actor('b', ['55500000']), actor('c', ['80500000'])];
  const ask = (
    capacities: FinderQuestion['capacities'],
    settings: Partial<FinderQuestion['settings']>,
    few = 3,
  ) => findGroups(question({ needs: needs.slice(0, few), actors, capacities, settings }));
  const with3 = (...turnovers: (number | null)[]) =>
    turnovers.map((turnover, at) => capacity('abc'[at] ?? '', { turnover }));

  it('passes for three known turnovers that are surely enough, and is refused for what surely is not', () => {
    const asked = { leastTurnover: 300_000 };
    const told = (...turnovers: number[]) => ask(with3(...turnovers), asked).groups[0]?.turnover;
    expect(told(100_000, 100_000, 100_000)).toBe('PASSES');
    // Between that it is for the members to check, whatever the sum.
    for (const one of [50_000, 75_000, 99_999]) expect(told(one, one, one)).toBe('TO_CHECK');
    expect(ask(with3(49_999, 49_999, 49_999), asked).groups).toEqual([]);
  });

  it('is to be checked where somebody has said nothing, and not asked where there is no rule', () => {
    expect(ask(with3(900_000, 900_000, null), { leastTurnover: 300_000 }).groups[0]?.turnover).toBe(
      'TO_CHECK',
    );
    expect(ask(with3(0, 0, 0), { leastTurnover: 0 }).groups[0]?.turnover).toBe('NOT_ASKED');
  });

  it('is never told of one or two, whatever they have', () => {
    for (const few of [1, 2])
      for (const turnover of [0, 10, 10_000_000, null])
        for (const mayLead of [true, false, null]) {
          const capacities = ['a', 'b'].map((who) => capacity(who, { turnover, mayLead }));
          const found = ask(capacities, { leastTurnover: 300_000, needsLead: true, mostMembers: 2 }, few);
          expect(found.groups).toHaveLength(1);
          expect(found.groups[0]).toMatchObject({
            turnover: 'TO_CHECK',
            lead: few === 1 ? 'NOT_ASKED' : 'TO_CHECK',
          });
        }
  });

  it('is not told of two others either, with one who asks', () => {
    const asking = actors.map((one) => ({ ...one, asks: one.id === 'a' }));
    for (const turnover of [0, 10_000_000])
      for (const mayLead of [true, false]) {
        const capacities = ['a', 'b', 'c'].map((who) => capacity(who, { turnover, mayLead }));
        const settings = { leastTurnover: 300_000, needsLead: true };
        const found = findGroups(question({ needs, actors: asking, capacities, settings }));
        expect(found.groups).toMatchObject([{ turnover: 'TO_CHECK', lead: 'TO_CHECK' }]);
      }
  });

  it('brings somebody in for a lead or a turnover only where three others are told to lack it', () => {
    const helper = actor('d', []);
    const settings = { leastTurnover: 300_000, needsLead: true };
    const rich = capacity('d', { turnover: 500_000, mayLead: true });
    const have = ['a', 'b', 'c'].map((who) => capacity(who, { turnover: 10_000, mayLead: false }));
    const groups = (few: number) =>
      namesOf(
        findGroups(
          question({
            needs: needs.slice(0, few),
            actors: [...actors, helper],
            capacities: [...have, rich],
            settings,
          }),
        ),
      );
    expect(groups(3)).toEqual(['a b c d']);
    expect(groups(2)).toEqual(['a b']);
    expect(groups(1)).toEqual(['a']);
  });

  it('wants somebody who may lead among three, and does not say who', () => {
    const capacities = (...may: (boolean | null)[]) =>
      may.map((mayLead, at) => capacity('abc'[at] ?? '', { mayLead }));
    expect(ask(capacities(false, false, false), { needsLead: true }).groups).toEqual([]);
    expect(ask(capacities(false, null, false), { needsLead: true }).groups[0]?.lead).toBe('TO_CHECK');
    expect(ask(capacities(false, true, false), { needsLead: true }).groups[0]?.lead).toBe('PASSES');
    expect(ask(capacities(false, false, false), { needsLead: true, lead: 'b' }).groups[0]?.lead).toBe(
      'TO_CHECK',
    );
  });

  it('stands in no answer', () => {
    const found = ask(
      with3(123_457, 234_561, 345_679).map((one) => ({ ...one, mayLead: true, avoids: ['zz'] })),
      { leastTurnover: 500_000, needsLead: true, around: 'a' },
    );
    expect(JSON.stringify(found)).not.toMatch(/123457|234561|345679|703697|mayLead|avoids|onlyKnown/);
  });
});
