import type { Cell, Contribution, LinearSolver, Release } from '..';

/** Whose value somebody found out, and how near. */
export interface Breach {
  readonly attacker: string | null;
  readonly target: string;
  readonly least: number;
  readonly most: number;
}

/**
 * Takes all that is released, as an outsider or as a contributor who knows its own value, and solves for the least and
 * the most that every other member's hidden value can be: one unknown a member, written from the rule and not from
 * the code that releases. A breach is a value that must lie within 15 % of the truth on both sides.
 *
 * @param areWhole whether values are known to be whole numbers, as those of heads are: then fractions hide nothing
 */
export function attack(
  solver: LinearSolver,
  contributions: readonly Contribution[],
  cells: readonly Cell[],
  releases: readonly Release[],
  areWhole = false,
): Breach[] {
  const scale = areWhole ? 1 : Math.max(1, ...contributions.map((one) => one.value));
  const index = new Map(contributions.map((one, at) => [one.member, at]));
  const rows = releases.flatMap((release) => {
    const cell = cells.find((one) => one.key === release.key);
    const terms = (cell?.members ?? []).flatMap((member) => index.get(member) ?? []);
    if (release.sum === null || terms.length === 0) return [];
    return [`${terms.map((at) => `x${at}`).join(' + ')} = ${release.sum / scale}`];
  });
  if (rows.length === 0) return [];
  const told = new Set(rows.flatMap((row) => [...row.matchAll(/x(\d+)/g)].map((match) => Number(match[1]))));
  const whoKnows = (at: number) => contributions[at]?.knownTo ?? contributions[at]?.member;
  const bound = (sense: 'Minimize' | 'Maximize', target: number, attacker: number | null) => {
    const fixed = contributions.flatMap((one, at) =>
      told.has(at) && (one.isPublic || (attacker !== null && whoKnows(at) === whoKnows(attacker)))
        ? [` x${at} = ${one.value / scale}`]
        : [],
    );
    const { Status, ObjectiveValue } = solver.solve(
      [
        ...[sense, ` obj: x${target}`, 'Subject To'],
        ...rows.map((row, at) => ` r${at}: ${row}`),
        ...['Bounds', ...fixed],
        ...(areWhole ? ['General', ...[...told].map((at) => ` x${at}`)] : []),
        'End',
      ].join('\n'),
      areWhole ? undefined : { presolve: 'off' },
    );
    if (Status === 'Unbounded') return Infinity;
    if (Status !== 'Optimal') throw new Error(`The attacker's program: ${Status}`);
    return ObjectiveValue;
  };
  const breaches: Breach[] = [];
  const attackers = [null, ...contributions.flatMap((one, at) => (one.isPublic ? [] : [at]))];
  for (const attacker of attackers) {
    contributions.forEach(({ member, value, isPublic }, target) => {
      if (isPublic || !told.has(target)) return;
      if (attacker !== null && whoKnows(target) === whoKnows(attacker)) return;
      const truth = value / scale;
      const near = (0.15 - 1e-5) * truth;
      const most = bound('Maximize', target, attacker);
      if (most > truth + near) return;
      const least = bound('Minimize', target, attacker);
      if (least < truth - near) return;
      const name = attacker === null ? null : (contributions[attacker]?.member ?? null);
      breaches.push({ attacker: name, target: member, least: least * scale, most: most * scale });
    });
  }
  return breaches;
}
