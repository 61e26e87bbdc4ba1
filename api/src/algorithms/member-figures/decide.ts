import { qualifierOfSum } from '../indicators';
import {
  releaseSums,
  roundedMedian,
  SHOWN,
  type BoundSolver,
  type Cell,
  type Contribution,
  type Withholding,
} from '../secrecy';
import type { CellPlace, DecidedCell, Place, PublishedMeasure } from './decided';
import { WHOLE } from './facts';
import { changesOf, contributorsOf, panels, type Contributor, type Measure, type Panel } from './measures';
import { withoutTellingMedians } from './medians-told';
import { asRead, type Reader } from './readership';
import { tellingTheRest } from './rest-told';

/** Narrower territories come later: what is told of a wide one is of more use. */
const levels = ['EPCI', 'DEPARTEMENT', 'COMMUNE', 'REGION'];
/** Groups of fewer members are no cell of the lattice at all; communes of fewer still: most would be withheld. */
const FEWEST_MEMBERS = 3;
const FEWEST_IN_COMMUNE = 10;

/** Whether a group of so many members is in the lattice. */
export function isCell(group: string, members: number): boolean {
  return group === WHOLE || members >= (levelOf(group) === 'COMMUNE' ? FEWEST_IN_COMMUNE : FEWEST_MEMBERS);
}

/** The cells of a measure, those of most use first. */
function placesOf(measure: Measure, wanted: readonly Panel[]): CellPlace[] {
  const { figure, year, members } = measure;
  const groups = Object.keys(members)
    .filter((group) => group !== WHOLE && isCell(group, members[group] ?? 0))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.localeCompare(b));
  return [WHOLE, ...groups].flatMap((group) =>
    panels
      .filter((panel) => wanted.includes(panel) && contributorsOf(measure, panel, group).length > 0)
      .map((panel) => ({ figure, year, panel, group })),
  );
}

function rankOf(group: string): number {
  return levels.indexOf(levelOf(group));
}

function levelOf(group: string): string {
  return group.split(':')[0] ?? '';
}

function keyOf({ panel, group }: Place): string {
  return `${panel} ${group}`;
}

/**
 * Decides jointly what is told of the sums of a figure of a year.
 *
 * @param wanted the panels to decide on
 * @param before what was told of the same figure and year in earlier publications: it stands, and what is told now
 *   must not give anything away beside it, neither a sum nor a median. A value that was corrected since is another
 *   unknown. Members are called as they are now: see `asMerged`.
 * @param readers who reads values of this figure and year anyway, or of the year before
 * @param beside what was told of other figures, in earlier publications and in this one: of turnover and of what of it
 *   comes from cooperation, the difference is told as well
 */
export function decideMeasure(
  measure: Measure,
  mostOf: BoundSolver,
  wanted: readonly Panel[] = panels,
  before: readonly PublishedMeasure[] = [],
  readers: readonly Reader[] = [],
  beside: readonly PublishedMeasure[] = [],
): DecidedCell[] {
  const known = new Map<string, number>();
  const contributions = new Map<string, Contribution>();
  const cells: Cell[] = [];
  const told = new Set<string>();
  const namesOf = ({ contributors }: Measure): ReadonlyMap<Contributor, string> => {
    const taken = new Set<string>();
    return new Map(
      contributors.map((one) => {
        const { member, value } = one;
        let name = (known.get(member) ?? value) === value ? member : `${member} = ${value}`;
        // Two that have become one since can both have had this value: the sum has it twice.
        while (taken.has(name)) name = `${name} too`;
        taken.add(name);
        if (!known.has(member)) known.set(member, value);
        contributions.set(name, { member: name, knownTo: member, value });
        return [one, name] as const;
      }),
    );
  };
  const membersOf = (of: Measure, names: ReadonlyMap<Contributor, string>, { panel, group }: Place) =>
    contributorsOf(of, panel, group).map((one) => names.get(one) ?? one.member);
  before.forEach((publication, at) => {
    if (publication.told.length === 0) return;
    const names = namesOf(publication.measure);
    for (const place of publication.told) {
      const key = `${at} ${keyOf(place)}`;
      told.add(key);
      cells.push({ key, breakdown: key, members: membersOf(publication.measure, names, place) });
    }
  });
  const places = placesOf(measure, wanted);
  const names = namesOf(measure);
  for (const place of places) {
    const members = membersOf(measure, names, place);
    cells.push({ key: `now ${keyOf(place)}`, breakdown: breakdownOf(place), members });
  }
  const releases = new Map(
    releaseSums(
      [...contributions.values()],
      cells,
      mostOf,
      told,
      readers.map((one) => knownTo(one, measure, contributions)),
    ).map((one) => [one.key, one]),
  );
  const released = (place: Place) => releases.get(`now ${keyOf(place)}`);
  const tellable = places.filter((place) => released(place)?.withheld === null);
  const telling = tellingTheRest(measure, tellable, before, beside, readers, mostOf);
  const shown = tellable.filter((place) => !telling.has(place));
  const torn = telling.size === 0 ? new Set() : tornBy(shown, places);
  const decided = places.map((place) => {
    const release = released(place);
    if (telling.has(place) || !release) return cellOf(measure, place, null, 'PROTECTS_ANOTHER');
    if (release.withheld === null && torn.has(breakdownOf(place)))
      return cellOf(measure, place, null, 'TOO_MANY_HOLES');
    return cellOf(measure, place, release.sum, release.withheld);
  });
  return withoutTellingMedians(measure, decided, readers, before);
}

/** Cells that are shown together, or not at all where too many of them are withheld. */
function breakdownOf(place: Place): string {
  return place.group === WHOLE ? keyOf(place) : `${place.panel} ${levelOf(place.group)}`;
}

function tornBy(shown: readonly Place[], all: readonly Place[]): Set<string> {
  const count = (places: readonly Place[], breakdown: string) =>
    places.filter((place) => breakdownOf(place) === breakdown).length;
  const breakdowns = [...new Set(all.map(breakdownOf))];
  return new Set(breakdowns.filter((one) => count(shown, one) < SHOWN * count(all, one)));
}

/** Names of the contributions that somebody knows: values as they are now, and earlier ones that it read then. */
function knownTo(
  { values }: Reader,
  { contributors }: Measure,
  contributions: ReadonlyMap<string, Contribution>,
): Set<string> {
  const now = new Set(contributors.map((one) => asRead(one.member, one.value)));
  const known = [...contributions.values()].filter(({ knownTo: member = '', value }) => {
    const name = asRead(member, value);
    return values.has(name) || (values.has(member) && now.has(name));
  });
  return new Set(known.map((one) => one.member));
}

/** The sums of a group as they are: for who may read each value that they are made of. */
export function tellAll(measure: Measure, group = WHOLE): DecidedCell[] {
  const { figure, year } = measure;
  return panels.flatMap((panel) => {
    const place = { figure, year, panel, group };
    const contributors = contributorsOf(measure, panel, group);
    if (contributors.length === 0) return [];
    const sum = contributors.reduce((all, one) => all + one.value, 0);
    return cellOf(measure, place, sum, null, contributors);
  });
}

function cellOf(
  measure: Measure,
  place: CellPlace,
  sum: number | null,
  withheld: Withholding | null,
  contributors = contributorsOf(measure, place.panel, place.group),
): DecidedCell {
  const ofAll = place.panel === 'ALL' ? contributors.map((one) => one.value) : [];
  const values = place.panel === 'BEFORE' ? changesOf(measure, place.group).map((one) => one.percent) : ofAll;
  const qualifier = qualifierOfSum(contributors.map((one) => one.qualifier ?? 'EXACT'));
  return {
    ...place,
    sum,
    ...(sum === null || qualifier === 'EXACT' ? {} : { qualifier }),
    withheld,
    contributors: contributors.length,
    members: measure.members[place.group] ?? 0,
    median: roundedMedian(values),
  };
}
