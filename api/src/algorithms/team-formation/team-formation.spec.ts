import fc from 'fast-check';
import loadHighs from 'highs';
import { bestLedTeam, bestTeams, costOf, diagnose, isFeasible, teamAround, type TeamProblem } from './index';
import { integerProgram } from './testing/integer-program';
import { enumerateMinimal } from './testing/enumerate';
import { randomProblem } from './testing/random-problem';

const unlimited = { best: 1, difference: 1, nodeLimit: 1e9 };

/** Instances of the issue: 5 to 60 candidates, 2 to 8 needs, each rule on and off. */
const INSTANCES = 500;

describe('the best group', () => {
  it(`costs what an integer program says, on ${INSTANCES} random instances`, async () => {
    const highs = await loadHighs();
    let infeasible = 0;
    for (let seed = 1; seed <= INSTANCES; seed++) {
      const problem = randomProblem(seed);
      const [team] = bestTeams(problem, unlimited).teams;
      const solved = highs.solve(integerProgram(problem), { mip_rel_gap: 0, mip_abs_gap: 1e-9 });
      if (solved.Status === 'Infeasible') {
        infeasible++;
        expect({ seed, team }).toEqual({ seed, team: undefined });
        continue;
      }
      expect({ seed, status: solved.Status }).toEqual({ seed, status: 'Optimal' });
      expect(team?.proven).toBe(true);
      expect(isFeasible(problem, team?.members ?? [])).toBe(true);
      expect(costOf(problem, team?.members ?? [])).toBeCloseTo(team?.cost ?? NaN, 9);
      expect({ seed, cost: team?.cost }).toEqual({
        seed,
        cost: expect.closeTo(solved.ObjectiveValue, 6) as number,
      });
    }
    expect(infeasible).toBeGreaterThan(INSTANCES / 50);
    expect(infeasible).toBeLessThan(INSTANCES / 2);
  }, 600_000);

  it('and those after it are the cheapest of all minimal groups, on small instances', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const problem = randomProblem(seed, { candidates: [3, 11], needs: [1, 5] });
      const all = enumerateMinimal(problem);
      const { teams, exhausted } = bestTeams(problem, { ...unlimited, best: 6 });
      expect({ seed, costs: teams.map((one) => one.cost) }).toEqual({
        seed,
        costs: all.slice(0, 6).map((one) => expect.closeTo(one.cost, 9) as number),
      });
      expect(new Set(teams.map((one) => one.members.join())).size).toBe(teams.length);
      expect(exhausted).toBe(all.length < 6);
    }
  });

  it('keeps lead and turnover only from so many on who do not ask themselves', () => {
    let joined = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const plain = randomProblem(seed, { candidates: [4, 10], needs: [2, 5] });
      const candidates = plain.candidates.map((one, index) => ({ ...one, asks: index < seed % 3 }));
      const problem = { ...plain, candidates, ruledFrom: 3, mostMembers: plain.mostMembers + 2 };
      const all = enumerateMinimal(problem);
      const { teams, exhausted } = bestTeams(problem, { ...unlimited, best: 6 });
      expect({ seed, costs: teams.map((one) => one.cost) }).toEqual({
        seed,
        costs: all.slice(0, 6).map((one) => expect.closeTo(one.cost, 9) as number),
      });
      expect(exhausted).toBe(all.length < 6);
      joined += all.filter(({ members }) => members.some((one) => !candidates[one]?.covers.length)).length;
    }
    expect(joined).toBeGreaterThan(20);
  });

  it('and those after it differ by as many members as asked', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const problem = randomProblem(seed, { candidates: [6, 14], needs: [2, 4] });
      const { teams } = bestTeams(problem, { ...unlimited, best: 4, difference: 2 });
      for (const [index, team] of teams.entries())
        for (const before of teams.slice(0, index))
          expect(team.members.filter((one) => !before.members.includes(one)).length).toBeGreaterThanOrEqual(
            2,
          );
    }
  });

  it('says what is not proven when it is stopped, and its bound holds', () => {
    let stopped = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const problem = randomProblem(seed, { candidates: [30, 60], needs: [5, 8] });
      const [best] = bestTeams(problem, unlimited).teams;
      const [team] = bestTeams(problem, { ...unlimited, nodeLimit: 12 }).teams;
      if (!team || !best || team.proven) continue;
      stopped++;
      expect(team.cost).toBeGreaterThanOrEqual(best.cost - 1e-9);
      expect(team.bound).toBeLessThanOrEqual(best.cost + 1e-9);
    }
    expect(stopped).toBeGreaterThan(5);
    const problem = randomProblem(7, { candidates: [60, 60], needs: [8, 8] });
    expect(bestTeams(problem, { ...unlimited, cancelled: () => true }).teams.length).toBeLessThanOrEqual(1);
  });

  it('is never worse for one candidate more, and not changed without one that it does not use', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const problem = randomProblem(seed, { candidates: [5, 16], needs: [2, 5] });
        const [best] = bestTeams(problem, unlimited).teams;
        const last = problem.candidates.length - 1;
        fc.pre(!problem.required.includes(last));
        const [fewer] = bestTeams(withoutLast(problem), unlimited).teams;
        expect(best?.cost ?? Infinity).toBeLessThanOrEqual((fewer?.cost ?? Infinity) + 1e-9);
        if (best && !best.members.includes(last)) expect(fewer?.cost).toBeCloseTo(best.cost, 9);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses what is no problem', () => {
    const problem = randomProblem(1);
    for (const wrong of [
      { needs: 0 },
      { needs: 31 },
      { memberCost: -1 },
      { mostMembers: 0 },
      { required: [999] },
      { distances: new Float64Array(1) },
    ])
      expect(() => bestTeams({ ...problem, ...wrong }, unlimited)).toThrow(RangeError);
  });
});

describe('where there is no group', () => {
  it('each rule that is named makes one possible by itself, and no other does', () => {
    let seen = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const problem = randomProblem(seed, { candidates: [4, 9], needs: [2, 5] });
      if (bestTeams(problem, unlimited).teams.length > 0) continue;
      const { uncovered, relaxations } = diagnose(problem, 1e9);
      const exists = (changed: Partial<TeamProblem>) =>
        enumerateMinimal({ ...problem, ...changed }).length > 0;
      if (uncovered.length > 0) {
        for (const need of uncovered)
          expect(problem.candidates.some((one) => one.covers.includes(need))).toBe(false);
        continue;
      }
      seen++;
      const named = new Map(relaxations.map((one) => [one.rule, one]));
      expect({ seed, lead: named.has('LEAD') }).toEqual({
        seed,
        lead: problem.needsLead && exists({ needsLead: false }),
      });
      const members = named.get('MOST_MEMBERS');
      expect(members !== undefined).toBe(exists({ mostMembers: 99 }));
      if (members?.rule === 'MOST_MEMBERS') {
        expect(exists({ mostMembers: members.value })).toBe(true);
        expect(members.value - 1 < 1 || exists({ mostMembers: members.value - 1 })).toBe(false);
      }
      const turnover = named.get('TURNOVER');
      expect(turnover !== undefined).toBe(problem.leastTurnover > 0 && exists({ leastTurnover: 0 }));
      if (turnover?.rule === 'TURNOVER') {
        expect(exists({ leastTurnover: turnover.value })).toBe(true);
        expect(exists({ leastTurnover: turnover.value + 1 })).toBe(false);
      }
      const distance = named.get('DISTANCE');
      expect(distance !== undefined).toBe(problem.mostDistance < Infinity && exists({ mostDistance: 1e9 }));
      if (distance?.rule === 'DISTANCE') {
        expect(exists({ mostDistance: distance.value })).toBe(true);
        expect(exists({ mostDistance: distance.value - 1e-9 })).toBe(false);
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('two who cannot be together are not put together by one member more', () => {
    const alone = (covers: number[]) => ({ id: `c${covers.join()}`, covers, canLead: true, turnover: 0 });
    const problem: TeamProblem = {
      needs: 2,
      candidates: [alone([0]), alone([1])],
      distances: Float64Array.from([0, Infinity, Infinity, 0]),
      memberCost: 1,
      mostMembers: 2,
      needsLead: false,
      leastTurnover: 0,
      required: [],
      mostDistance: Infinity,
    };
    expect(diagnose(problem, 1e6)).toEqual({ uncovered: [], relaxations: [] });
  });
});

describe('the group around a lead', () => {
  it('takes for each need whoever is nearest to the lead', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const problem = {
        ...randomProblem(seed, { candidates: [5, 12], needs: [2, 4] }),
        mostDistance: Infinity,
        required: [],
      };
      const best = bestLedTeam(problem);
      const n = problem.candidates.length;
      const distances = problem.candidates.flatMap((lead, index) =>
        lead.canLead
          ? [
              Array.from({ length: problem.needs }, (_, need) =>
                Math.min(
                  ...problem.candidates.flatMap((one, other) =>
                    one.covers.includes(need)
                      ? [other === index ? 0 : (problem.distances[index * n + other] ?? NaN)]
                      : [],
                  ),
                ),
              ).reduce((sum, one) => sum + one, 0),
            ]
          : [],
      );
      const least = Math.min(...distances, Infinity);
      if (least === Infinity) expect(best).toBeUndefined();
      else expect(best?.leaderDistance).toBeCloseTo(least, 9);
      if (best) expect(teamAround(problem, best.lead)).toEqual(best);
    }
  });
});

function withoutLast(problem: TeamProblem): TeamProblem {
  const n = problem.candidates.length;
  const distances = problem.distances.filter((_, index) => index % n < n - 1 && index < n * (n - 1));
  return { ...problem, candidates: problem.candidates.slice(0, -1), distances };
}
