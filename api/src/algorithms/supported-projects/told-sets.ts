import { mayTellIfAny } from './secrecy';

/** Projects of which others were told how many there are. */
export interface ToldSet {
  /** What the number counts: supported, created, entered in a year, created 24 months after it. */
  readonly kind: 'SUPPORTED' | 'CREATED' | 'ENTERED' | 'IN_TIME';
  readonly year: number;
  /** Ids; none where the number that was told is nought. */
  readonly projects: readonly string[];
}

/** Ids of the actors that support a project, or did when it was told, by its id. */
export type SupportersOf = (project: string) => readonly string[];

/** All that others were told of some projects. */
export interface ToldTogether {
  readonly sets: readonly ToldSet[];
  /** Ids of the projects whose pathways were told. */
  readonly walked: readonly string[];
}

/**
 * Differences of numbers that are one or two projects to somebody, where the one counts a part of what the other
 * counts: who entered in a year was supported in it, who was created had entered, and so on from year to year. A name
 * for each; what was added to a part since the whole was told is a difference as well. Pathways are those of a cohort but
 * for some, whose number is a difference too, and so is that of the created and of the others among them.
 *
 * @param first year in which the first of all projects entered
 */
export function tellingDifferences(
  { sets, walked }: ToldTogether,
  first: number,
  supportersOf: SupportersOf,
): Set<string> {
  const told = new Map(sets.map((one) => [`${one.kind} ${one.year}`, new Set(one.projects)]));
  const found = new Set<string>();
  const isWalked = new Set(walked);
  const last = Math.max(first, ...sets.map(({ year }) => year));
  const together = { ENTERED: upTo('ENTERED'), CREATED: upTo('CREATED'), IN_TIME: upTo('IN_TIME') };
  for (let year = first; year <= last; year += 1) {
    const [entered, created, inTime] = [together.ENTERED, together.CREATED, together.IN_TIME].map((all) =>
      all.get(year),
    );
    compare(`entered of supported ${year}`, of('SUPPORTED', year), of('ENTERED', year));
    for (let before = first; before <= year; before += 1)
      compare(`supported ${before} of entered ${year}`, entered, of('SUPPORTED', before));
    compare(`created of entered ${year}`, entered, created);
    compare(`in time of created ${year}`, together.CREATED.get(year + 2), inTime);
    for (const kind of ['SUPPORTED', 'ENTERED', 'IN_TIME'] as const)
      compare(`left out of ${kind} ${year}`, notWalked(of(kind, year)), new Set());
    const late = notWalked(of('ENTERED', year), of('IN_TIME', year));
    compare(`left out and not created ${year}`, late, new Set());
    // Of the first two years, whatever was created was so within 24 months.
    if (year <= first + 1) compare(`created of in time ${year}`, inTime, created);
  }
  return found;

  function of(kind: ToldSet['kind'], year: number): ReadonlySet<string> | undefined {
    // Whoever was supported in the first year entered in it.
    const isFirst = kind === 'ENTERED' && year === first;
    return told.get(`${kind} ${year}`) ?? (isFirst ? told.get(`SUPPORTED ${year}`) : undefined);
  }

  /** All of a kind up to each year, as far as every year was told. */
  function upTo(kind: ToldSet['kind']): Map<number, ReadonlySet<string>> {
    const unions = new Map<number, ReadonlySet<string>>();
    let all: ReadonlySet<string> = new Set();
    for (let year = first; year <= last; year += 1) {
      const here = of(kind, year);
      if (!here) break;
      all = new Set([...all, ...here]);
      unions.set(year, all);
    }
    return unions;
  }

  /** Those whose pathways were not told, but for some. */
  function notWalked(
    all: ReadonlySet<string> | undefined,
    but: ReadonlySet<string> = new Set(),
  ): ReadonlySet<string> {
    return new Set([...(all ?? [])].filter((id) => !isWalked.has(id) && !but.has(id)));
  }

  function compare(
    name: string,
    whole: ReadonlySet<string> | undefined,
    part: ReadonlySet<string> | undefined,
  ): void {
    if (whole && part && !(isFine(whole, part) && isFine(part, whole))) found.add(name);
  }

  function isFine(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
    const rest = [...one].filter((id) => !other.has(id));
    return mayTellIfAny(rest.map((id) => ({ supporters: supportersOf(id) })));
  }
}
