import type { LinearSolver } from '../../secrecy';
import { randomNumbers } from '../../random-numbers';
import type { MemberChange } from '../measures';
import type { ReleasedCell } from './random-release';

/** Somebody who wants to find out, and the members of whom it reads the values anyway. */
export interface Attacker {
  readonly name: string;
  readonly knows: ReadonlySet<string>;
  /** Those of whom it reads the values of the year before; the same where left out. */
  readonly knowsBefore?: ReadonlySet<string>;
}

/** Whose value somebody found out, and how near. */
export interface FoundOut {
  readonly attacker: string;
  readonly target: string;
  readonly least: number | undefined;
  readonly most: number | undefined;
}

interface Unknown {
  readonly member: string;
  readonly name: string;
  readonly value: number;
}

/** What is known of some unknowns together. */
interface Knowledge {
  readonly unknowns: readonly Unknown[];
  readonly sums: readonly { readonly of: readonly number[]; readonly sum: number }[];
  /** Between which bounds the middle of some lies, as it was rounded. */
  readonly medians: readonly {
    readonly of: readonly number[];
    readonly least: number;
    readonly most: number;
  }[];
  /** Of which two the first is part of the second. */
  readonly parts: readonly (readonly [part: number, whole: number])[];
  /** Whether they are whole numbers, as those of people are: then fractions hide nothing. */
  readonly areWhole: boolean;
}

/** Of figures that are numbers of people, each value is a whole one. */
const PEOPLE = 'VOLUNTEERS';

/** How many times the largest value another one can be, where values are whole: a solver of these wants a limit. */
const LIMIT = 10;

/** Orders that are tried by chance where those that are like the true one do not do. */
const OTHER_ORDERS = 400;

/** How near nobody may come, as a share of the value; a little less, for what a solver's answer is not exact in. */
const NEAR = 0.15 - 1e-5;

/**
 * Takes all that is told of a figure of a year (sums of all territories, panels, publications and poles, medians, and that
 * turnover from cooperation is part of turnover; by themselves the medians of changes, for a quotient) and solves for the least and the most that each value can be which the
 * attacker does not read, and that its turnover can be without what comes from cooperation. Written from what a reader sees, and not from the code that decides. What is found out is a value
 * that must lie within 15 % of the truth on both sides.
 */
export function attackRelease(
  solver: LinearSolver,
  cells: readonly ReleasedCell[],
  attackers: readonly Attacker[],
): FoundOut[] {
  const places = new Set(cells.map(placeOf));
  return [...places].flatMap((place) => {
    const told = cells.filter((one) => placeOf(one) === place);
    const [values, changes] = [knowledgeOf(told), knowledgeOfChanges(told)];
    return attackers.flatMap((attacker) => [
      ...attackTogether(solver, place, values, attacker),
      ...attackTogether(solver, `change to ${place}`, changes, {
        ...attacker,
        knows: changesKnownTo(attacker, changes),
      }),
    ]);
  });
}

/** Figures that say nothing of each other are attacked one by one. */
function placeOf({ figure, year }: ReleasedCell): string {
  return `${figure.startsWith('TURNOVER') ? 'TURNOVER' : figure} ${year}`;
}

function knowledgeOf(cells: readonly ReleasedCell[]): Knowledge {
  const index = new Map<string, number>();
  const unknowns: Unknown[] = [];
  const parts = new Map<string, readonly [number, number]>();
  const at = (figure: string, member: string, value: number) => {
    const name = `${figure} ${member} ${value}`;
    const there = index.get(name);
    if (there !== undefined) return there;
    index.set(name, unknowns.length);
    return unknowns.push({ member, name, value }) - 1;
  };
  const all = cells.map((cell) => ({
    cell,
    of: cell.behind.map((one) => at(cell.figure, one.member, one.value)),
  }));
  // What the same publication says of both.
  for (const { cell: part, of: partOf } of all)
    for (const { cell: whole, of: wholeOf } of all) {
      if (part.figure !== 'TURNOVER_FROM_COOPERATION' || whole.figure !== 'TURNOVER') continue;
      if (part.publication !== whole.publication) continue;
      part.behind.forEach(({ member, value }, position) => {
        const other = whole.behind.findIndex((one) => one.member === member);
        const [from, to] = [partOf[position], wholeOf[other]];
        if (from === undefined || to === undefined || value > (whole.behind[other]?.value ?? 0)) return;
        parts.set(`${from} ${to}`, [from, to]);
      });
    }
  return {
    unknowns,
    sums: all.flatMap(({ cell, of }) =>
      cell.sum === null || of.length === 0 ? [] : [{ of, sum: cell.sum }],
    ),
    medians: all.flatMap(({ cell, of }) =>
      // Those of changes are of quotients that no equation has: see `knowledgeOfChanges`.
      cell.median === null || cell.panel === 'BEFORE' ? [] : [{ of, ...roundedFrom(cell.median) }],
    ),
    parts: [...parts.values()],
    areWhole: cells.every((one) => one.figure === PEOPLE),
  };
}

/** What each has now in percent of what it had, of which nothing but medians is told. */
function knowledgeOfChanges(cells: readonly ReleasedCell[]): Knowledge {
  const index = new Map<string, number>();
  const unknowns: Unknown[] = [];
  const at = (figure: string, { member, percent }: MemberChange) => {
    const name = `${figure} ${member} ${percent}`;
    const there = index.get(name);
    if (there !== undefined) return there;
    index.set(name, unknowns.length);
    return unknowns.push({ member, name, value: 100 + percent }) - 1;
  };
  const medians = cells.flatMap(({ panel, figure, median, changes }) => {
    if (panel !== 'BEFORE' || median === null) return [];
    const { least, most } = roundedFrom(median);
    return [{ of: changes.map((one) => at(figure, one)), least: 100 + least, most: 100 + most }];
  });
  return { unknowns, sums: [], medians, parts: [], areWhole: false };
}

/** Of whom somebody knows the change: it reads both values, or that the later one is nought. */
function changesKnownTo({ knows, knowsBefore = knows }: Attacker, { unknowns }: Knowledge): Set<string> {
  return new Set(
    unknowns.flatMap(({ member, value }) =>
      knows.has(member) && (value === 0 || knowsBefore.has(member)) ? [member] : [],
    ),
  );
}

/** What rounds to two significant digits as this does. */
function roundedFrom(median: number): { least: number; most: number } {
  const half = median === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(median))) - 1);
  return { least: median - half, most: median + half };
}

function attackTogether(
  solver: LinearSolver,
  place: string,
  known: Knowledge,
  { name, knows }: Attacker,
): FoundOut[] {
  const { unknowns, sums, medians } = known;
  const summed = new Set(sums.flatMap((one) => one.of));
  const told = new Set([...sums, ...medians].flatMap((one) => one.of));
  return [...differencesFound(), ...valuesFound()];

  /** What somebody has besides: by sums alone. */
  function differencesFound(): FoundOut[] {
    return known.parts.flatMap(([part, whole]) => {
      const [one, all] = [unknowns[part], unknowns[whole]];
      if (!one || !all || !summed.has(part) || !summed.has(whole) || knows.has(all.member)) return [];
      const value = all.value - one.value;
      const near = NEAR * value + 1e-6 * all.value;
      const target = `x${whole} - x${part}`;
      const least = solve(solver, 'Minimize', known, target, knows);
      if (least === undefined || least < value - near) return [];
      const most = solve(solver, 'Maximize', known, target, knows);
      if (most === undefined || most > value + near) return [];
      return [{ attacker: name, target: `${place}: ${all.name} without ${one.name}`, least, most }];
    });
  }

  function valuesFound(): FoundOut[] {
    return unknowns.flatMap(({ member, name: target, value }, at) => {
      if (!told.has(at) || knows.has(member)) return [];
      if (hasPartner(known, at, knows)) return [];
      const near = NEAR * value;
      const rangeOf = (order?: readonly number[]) => {
        const least = solve(solver, 'Minimize', known, `x${at}`, knows, order);
        if (least === undefined || least < value - near) return { least, most: Infinity };
        return { least, most: solve(solver, 'Maximize', known, `x${at}`, knows, order) };
      };
      const isNear = ({ least, most }: ReturnType<typeof rangeOf>) =>
        least === undefined || most === undefined || (least >= value - near && most <= value + near);
      const bySums = summed.has(at) ? rangeOf() : { least: 0, most: Infinity };
      const found = { attacker: name, target: `${place}: ${target}`, ...bySums };
      if (isNear(bySums)) return [found];
      if (!medians.some(({ of }) => of.includes(at))) return [];
      // A median leaves open who is in the middle: it tells nothing of this one if in some order it still can be elsewhere.
      const truth = unknowns.map((one) => one.value);
      if (!isNear(rangeOf(truth))) return [];
      return ordersLike(known, at, knows).some((order) => !isNear(rangeOf(order))) ? [] : [found];
    });
  }
}

/** Orders in which values may be as well: this one in the place of another or beside it, and some others changed too. */
function ordersLike({ unknowns, medians }: Knowledge, at: number, knows: ReadonlySet<string>): number[][] {
  const truth = unknowns.map((one) => one.value);
  const value = truth[at] ?? 0;
  const near = unknowns.flatMap((other, partner) => {
    if (partner === at) return [];
    const swapped = knows.has(other.member) ? [] : [truth.with(at, other.value).with(partner, value)];
    return [...swapped, truth.with(at, other.value + 0.5), truth.with(at, other.value - 0.5)];
  });
  const random = randomNumbers(at + 1);
  // Of those in a middle with it, each keeps about what it has, or has about what another one has.
  const beside = new Set(medians.filter(({ of }) => of.includes(at)).flatMap(({ of }) => of));
  const isMoved = (one: Unknown, position: number) => beside.has(position) && !knows.has(one.member);
  const drawn = (own: number) =>
    (random() < 0.5 ? own : (truth[Math.floor(random() * truth.length)] ?? own)) * (0.8 + 0.4 * random()) +
    random();
  const far = Array.from({ length: OTHER_ORDERS }, () =>
    unknowns.map((one, position) => (isMoved(one, position) ? drawn(one.value) : one.value)),
  );
  return [...near, ...far];
}

/**
 * Whether nothing told would change if this value and that of another member, who is in the same cells and whom the
 * attacker does not know either, changed places, or part of the one were the other’s: no solver is needed then.
 */
function hasPartner({ unknowns, sums, medians, parts }: Knowledge, at: number, knows: ReadonlySet<string>) {
  const placesOf = (one: number) =>
    [...sums, ...medians].map(({ of }) => of.filter((other) => other === one).length).join();
  const linked = (one: number) =>
    parts.filter((pair) => pair.includes(one)).map(([part, whole]) => (part === one ? whole : part));
  const tied = (one: number) => linked(one).map(placesOf).join(';');
  const own = unknowns[at];
  const [places, links] = [placesOf(at), linked(at)];
  if (!own || links.length > 1 || links.some((one) => linked(one).length > 1)) return false;
  return unknowns.some((other, partner) => {
    if (other.member === own.member || knows.has(other.member)) return false;
    if (placesOf(partner) !== places || tied(partner) !== tied(at)) return false;
    if (linked(partner).some((one) => linked(one).length > 1)) return false;
    const isElsewhere = Math.abs(other.value - own.value) > NEAR * own.value;
    return isElsewhere || (medians.length === 0 && own.value > 0);
  });
}

/**
 * The least or the most of one unknown, from a model in CPLEX LP format; nothing where that cannot be.
 *
 * @param order numbers that say who is in the middle for each median; medians are left out without
 */
function solve(
  solver: LinearSolver,
  sense: 'Minimize' | 'Maximize',
  { unknowns, sums, medians, parts, areWhole }: Knowledge,
  target: string,
  knows: ReadonlySet<string>,
  order?: readonly number[],
): number | undefined {
  const largest = Math.max(1, ...unknowns.map((one) => one.value));
  const scale = areWhole ? 1 : largest;
  const rows = [
    ...sums.map(({ of, sum }) => `${of.map((one) => `x${one}`).join(' + ')} = ${sum / scale}`),
    ...parts.map(([part, whole]) => `x${whole} - x${part} >= 0`),
  ];
  if (order)
    for (const { of, least, most } of medians) {
      const sorted = [...of].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
      const [lower, upper] = [sorted[Math.ceil(of.length / 2) - 1], sorted[Math.floor(of.length / 2)]];
      // Of an odd number both are the same one.
      const middle = lower === upper ? `2 x${lower}` : `x${lower} + x${upper}`;
      rows.push(`${middle} >= ${(2 * least) / scale}`, `${middle} <= ${(2 * most) / scale}`);
      sorted.forEach((one, position) => {
        const next = sorted[position + 1];
        if (next === undefined) return;
        if (one === lower || next === upper || next === lower || one === upper)
          rows.push(`x${next} - x${one} >= 0`);
        else if (position < of.length / 2) rows.push(`x${lower} - x${one} >= 0`);
        else rows.push(`x${next} - x${upper} >= 0`);
      });
    }
  const fixed = unknowns.flatMap((one, at) =>
    knows.has(one.member)
      ? [` x${at} = ${one.value / scale}`]
      : areWhole
        ? [` x${at} <= ${LIMIT * largest}`]
        : [],
  );
  const whole = areWhole ? ['General', ...unknowns.map((_one, at) => ` x${at}`)] : [];
  const { Status, ObjectiveValue } = solver.solve(
    [
      ...[sense, ` obj: ${target}`, 'Subject To'],
      ...rows.map((row, at) => ` r${at}: ${row}`),
      ...['Bounds', ...fixed, ...whole, 'End'],
    ].join('\n'),
    areWhole ? undefined : { presolve: 'off' },
  );
  if (Status === 'Unbounded') return Infinity;
  if (Status === 'Infeasible' && order) return undefined;
  if (Status !== 'Optimal') throw new Error(`The attacker's program: ${Status}`);
  return ObjectiveValue * scale;
}
